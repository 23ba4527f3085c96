import { words } from '../../words'

/** Technical words of law and public offices, in lower case and base form; longer ones are LS11's. */
export const HARD_OFFICE = words(`
abtretung abwägung aktenvermerk amtsblatt amtshilfe anfechten anfechtung anhörung anrechnung anwartschaft aufwendung ausschreibung
außenbereich bebauungsplan bedürftig befugnis befugt befristung beglaubigen beglaubigt beglaubigung begünstigte beihilfe bemessung
bescheinigen beurkunden beurkundung bevollmächtigen bevollmächtigt bevollmächtigte bezugsdauer biotop biotopverbund brachfläche
bußgeld bürgschaft darlehen dezernat dezernent dezernentin drittstaat duldung eidesstattlich eigenanteil eigenbetrieb einbürgerung
eingliederung einspruch einvernehmen einvernehmlich einwand einwendung einwilligen enteignung entgelt entrichten entschädigung
erbbaurecht erbschein erlöschen ermessen ermächtigung ermächtigen erschließung erstattung erwerbsfähig erwerbstätig fachaufsicht
festbetrag freibetrag freiberuflich freizügigkeit fristgerecht fälligkeit gemeinnützig geringfügig gesetzgebung gewähren
gewährleistung gewährung gewerbeschein grundbuch grundsteuer gutachten gutachter gutachterin haftpflicht haftung hebesatz
hinterlegung härtefall inkrafttreten kenntnisnahme klärschlamm kläger klägerin körperschaft kostenträger liegenschaft mahnbescheid
mahnverfahren maßnahme meldepflicht mitwirken mündel nachlass nachrangig obhut obliegenheit ordnungsgemäß ortsüblich pacht
pachtvertrag passwesen personenstand personensorge pflegegrad pflegschaft pfändbar rechtmäßig rechtskraft rechtskräftig
rechtsmittel rechtswidrig regelbedarf regelsatz rücklage rückwirkend sachleistung satzungsrecht schadenersatz schiedsstelle
schlichtung selbstbehalt sondernutzung sozialraum stellungnahme stichtag stilllegung stundung tatbestand tilgung treuhand umlegung
unbefristet unentgeltlich untersagen untersagung unverzüglich unzulässig unzumutbar verbindlich verbindlichkeit vergabe vergütung
verjährung verjährt vermächtnis verrechnung versteuern verwahrung verwertung veräußern veräußerung vollstrecken vollstreckung
vollzug vorbehalt vorbehaltlich vorkaufsrecht vorstrafe wasserrecht wertstoff widerruf widerrufen wiedervorlage wohnsitznahme
zulässig zumutbar zumutbarkeit zustellung zuweisung zwangsgeld zwangsräumung zweckgebunden zweckverband zweitwohnsitz`)
