/** Words of closed classes, in lower case. None of them is read as a verb but those in `ALSO_VERBS`. */

const set = (words: string) => new Set(words.trim().split(/\s+/))

const ARTICLES = set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines`,
)

const POSSESSIVES = set(`
mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines
ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres unsre euer eure euren eurem eurer eures`)

export const DETERMINERS = new Set([
  ...ARTICLES,
  ...POSSESSIVES,
  ...set(`
dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mancher manche manches manchen
manchem welcher welche welches welchen welchem solche solcher solches solchen solchem alle aller alles allen allem beide beiden
beider viele vielen vieler wenige wenigen weniger einige einigen einiger mehrere mehreren mehrerer etliche sämtliche derselbe
dieselbe dasselbe denselben demselben irgendein irgendeine irgendeinen irgendeinem`),
])

/** Subjects that are personal pronouns; "Sie" and "sie" are the same here. */
export const SUBJECT_PRONOUNS = set(`ich du er sie es wir ihr man`)

const PRONOUNS = new Set([
  ...SUBJECT_PRONOUNS,
  ...set(`
mich dich ihn uns euch mir dir ihm ihnen sich jemand jemanden jemandem niemand niemanden niemandem nichts etwas wer wen wem wessen
was einander selbst selber dies jedermann keins eins meins deins seins`),
])

export const PREPOSITIONS = set(`
an auf aus außer bei bis durch entlang für gegen gegenüber hinter in mit nach neben ohne seit statt anstatt trotz über um unter von
vor während wegen zu zwischen ab innerhalb außerhalb oberhalb unterhalb laut dank gemäß entsprechend mittels anhand aufgrund
bezüglich hinsichtlich samt mitsamt nahe je pro per via inklusive zuzüglich binnen
am ans aufs beim durchs fürs im ins ums vom vors zum zur hinterm hinters überm übers unterm unters vorm`)

/** They send the verb to the end. */
export const SUBORDINATORS = set(`
weil dass daß obwohl obgleich obschon damit ob nachdem bevor ehe während sodass sobald solange sooft soweit sofern falls wenn als da
indem seitdem seit bis wie wohingegen anstatt`)

/** Some of them are more often something else; they introduce a clause only after a comma or at the start, with a verb at the end. */
export const UNSURE_SUBORDINATORS = set(`als da damit während seit bis wie seitdem anstatt`)

export const QUESTION_WORDS = set(`
wer wen wem wessen was wann wo wohin woher warum weshalb wieso weswegen wie wieviel welche welcher welches welchen welchem womit
wofür wodurch woran worauf woraus worin worüber worum wovon wozu wobei wogegen wonach`)

export const RELATIVE_PRONOUNS = set(`
der die das den dem deren dessen denen welcher welche welches welchen welchem`)

export const COORDINATORS = set(`und oder aber denn sondern sowie bzw beziehungsweise doch`)

/** Adverbs and particles; many of them look like a verb. */
const ADVERBS = set(`
nicht auch nur noch schon sehr so hier da dort dann jetzt nun immer nie niemals oft manchmal selten heute morgen gestern bald bereits
wieder weiter weiterhin mehr weniger viel wenig meist meistens genug ganz gar fast etwa rund circa ungefähr gern gerne lieber
vielleicht bestimmt sicher natürlich leider bitte danke ja nein doch eben halt mal einmal zweimal dreimal zusammen allein alleine
außerdem deshalb deswegen darum daher trotzdem dennoch jedoch allerdings sonst zuerst zuletzt zunächst danach davor dabei dafür
dagegen daran darauf daraus darin darüber davon dazu damit hierfür hierzu hin her hinaus heraus herein hinein herunter hinunter
herauf hinauf herüber hinüber vorbei vorne vorn hinten oben unten links rechts drinnen draußen innen außen überall nirgends irgendwo
irgendwann irgendwie besonders vor allem möglichst mindestens höchstens wenigstens zumindest sogar ebenfalls ebenso gleichzeitig
gleich sofort plötzlich später früher vorher nachher seither bisher künftig zukünftig teilweise zum teil teils heutzutage nämlich
also zwar weder entweder sowohl desto umso zurück los weg fort statt anders genauso überhaupt eigentlich ziemlich genau kaum erst
erstens zweitens drittens ab an auf aus ein mit zu nach bei um samstags sonntags montags dienstags mittwochs donnerstags freitags
abends morgens mittags nachts vormittags nachmittags insgesamt gemeinsam gerade eher ehe daheim zuhause soviel soweit usw etc
null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend
erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten achte achten achter achtes
statt weise euer eigene eigenen eigener eigenes rund quer mitten minus plus mittlerweile inzwischen tagsüber vergleichsweise`)

/** Words of the lists above that are verbs in the right place. */
export const ALSO_VERBS = set(`sein meine meinen achten achte`)

export const isFunctionWord = (lower: string): boolean =>
  DETERMINERS.has(lower) ||
  PRONOUNS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  QUESTION_WORDS.has(lower) ||
  COORDINATORS.has(lower) ||
  ADVERBS.has(lower) ||
  RELATIVE_PRONOUNS.has(lower)
