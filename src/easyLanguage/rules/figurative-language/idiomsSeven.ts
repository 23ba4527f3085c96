/** Each line: the words, "|" between runs that may stand apart, ":" and the meaning (see idioms.ts). */
export const SEVENTH_IDIOMS = `
grün hinter den ohren: Er weiß noch wenig.
der rote faden: Das verbindet alles.
roten faden: Das verbindet alles.
blauäugig: Er denkt nicht an Gefahren.
goldgrube: Damit verdient man viel Geld.
goldene nase: Er verdient viel Geld.
silberstreif: Es wird vielleicht besser.
alles in butter: Alles ist gut.
kleine brötchen | =backen: Wir sind bescheiden.
kleinere brötchen: Wir sind bescheiden.
um die wurst: Jetzt ist es sehr wichtig.
extrawurst: Er will etwas nur für sich.
rohes ei: Sie sind sehr vorsichtig.
das gelbe vom ei: Das ist nicht besonders gut.
ei des kolumbus: Das ist eine einfache, gute Lösung.
sauer | =aufstoßen: Das ärgert ihn.
bittere pille: Das ist unangenehm.
kröte | =schlucken: Wir müssen es hinnehmen.
hase im pfeffer: Das ist das Problem.
wie der hase | =laufen: Er kennt sich aus.
abwarten und tee: Wir warten ruhig.
kalter kaffee: Das ist nicht neu.
reinen wein: Wir sagen die Wahrheit.
schuss in den ofen: Das hat nicht geklappt.
pulverfass: Das ist gefährlich.
zündstoff: Darüber gibt es Streit.
der funke | =überspringen: Alle machen gern mit.
im brennpunkt: Darüber reden viele.
feuerprobe: Jetzt muss es sich zeigen.
strohfeuer: Das dauert nicht lange.
das licht der welt: Sie ist geboren.
unter den scheffel: Sie sagt nicht, was sie kann.
lichtblick: Das macht uns Mut.
an den tag | =legen: Sie zeigt es.
zeit | =totschlagen: Er wartet.
kurz vor knapp: Fast zu spät.
auf die schnelle: Schnell.
auf den letzten metern: Kurz vor dem Ende.
über kurz oder lang: Irgendwann.
an der tagesordnung: Das kommt oft vor.
zu buche | =schlagen: Das kostet viel.
auf der agenda: Das wollen wir tun.
hoch im kurs: Das mögen viele.
in den blick | =nehmen: Wir denken daran.
tellerrand: Wir denken auch an andere Dinge.
den horizont: Sie lernt Neues.
maßstäbe | =setzen: Das ist ein gutes Beispiel.
neuland: Das ist neu für uns.
auf die sprünge: Wir helfen.
ins kalte wasser: Er fängt ohne Hilfe an.
großer wurf: Das ist sehr gut gelungen.
guten draht: Sie verstehen sich gut.
auf draht: Er ist schnell und klug.
strippen | =ziehen: Er bestimmt heimlich.
fäden | =ziehen: Er bestimmt heimlich.
den hut | =nehmen: Er geht.
den hut auf: Sie leitet es.
alter hut: Das ist nicht neu.
hut ab: Das ist gut gemacht.
letzte hemd: Er gibt alles.
in die hose | =gehen: Das hat nicht geklappt.
der schuh | =drücken: Sie haben ein Problem.
in die schuhe | =schieben: Er gibt ihm die Schuld.
samthandschuhen: Sie sind sehr vorsichtig.
nadel im heuhaufen: Das ist sehr schwer zu finden.
stellschraube: Daran kann man etwas ändern.
in die zange: Sie drängen ihn.
sand im getriebe: Es geht nicht gut voran.
türöffner: Das hilft am Anfang.
an vorderster front: Sie sind ganz vorn dabei.
gegen windmühlen: Das hat keinen Sinn.
gut in schuss: Das ist in Ordnung.
nach hinten | =losgehen: Das hat ihm geschadet.
übers ziel: Das ist zu viel.
über das ziel hinaus: Das ist zu viel.
bombe | =platzen: Jetzt wissen es alle.
im schilde: Er plant etwas Schlechtes.
zweischneidiges schwert: Das ist gut und schlecht.
die flinte ins korn | =werfen: Geben Sie nicht auf.
leiche im keller: Er hat etwas zu verbergen.
leichen im keller: Er hat etwas zu verbergen.
teures pflaster: Dort ist alles teuer.
am puls: Wir wissen, was neu ist.
puls der zeit: Wir wissen, was neu ist.
böses blut: Es gibt Streit.
teufel | detail: Das Schwere sind die Einzelheiten.
engelszungen: Sie redet sehr freundlich.
über gott und die welt: Sie reden über vieles.
talsohle: Es war sehr schlecht.
am abgrund: Das ist sehr gefährlich.
gräben | =überwinden: Wir vertragen uns wieder.
zu neuen ufern: Wir fangen etwas Neues an.
in den startblöcken: Wir können gleich anfangen.
aus dem stegreif: Ohne Vorbereitung.
aus dem effeff: Sie kann das sehr gut.
aus den latschen: Er wundert sich sehr.
aus der patsche: Wir helfen.
in der patsche: Er hat ein Problem.
in der klemme: Er hat ein Problem.
in der tinte: Er hat ein Problem.
in der zwickmühle: Beides ist schwer.
in der luft | =hängen: Das ist noch nicht sicher.
im dunkeln | =lassen: Er sagt nichts.
im eimer: Das ist kaputt.
für die katz: Das hat nichts gebracht.
für den papierkorb: Das hat nichts gebracht.
papierkrieg: Das sind viele Formulare.
amtsschimmel: Das dauert auf dem Amt lange.
unter den hammer: Es wird versteigert.
vom tisch | =fegen: Das gilt nicht mehr.
von der pike: Er hat es von Anfang an gelernt.
von kopf bis fuß: Ganz.
von pontius: Wir gehen von Amt zu Amt.
auf gedeih und verderb: Ohne Ausweg.
auf teufel komm raus: Unbedingt.
auf den busch: Er will etwas erfahren.
auf den putz: Er gibt an.
auf den schlips: Er ist beleidigt.
auf den keks: Das ärgert mich.
auf den senkel: Das ärgert mich.
auf den wecker: Das ärgert mich.
auf dem kieker: Sie mag ihn nicht.
auf dem teppich | =bleiben: Wir übertreiben nicht.
auf die kappe: Er ist daran schuld.
auf die tube: Er macht schnell.
auf achse: Er ist unterwegs.
auf glühenden kohlen: Wir warten ungeduldig.
auf tuchfühlung: Ganz nah.
auf zack: Er ist schnell und klug.
bis zum sankt: Das dauert ewig.
den braten | =riechen: Er merkt etwas.
den stab | =brechen: Sie verurteilt ihn.
die beine in die hand: Er läuft schnell.
die flügel | =stutzen: Er darf weniger.
die kurve | =kriegen: Er schafft es noch.
die leviten: Sie schimpft.
die segel | =streichen: Er gibt auf.
die werbetrommel: Wir machen Werbung.
eine abfuhr: Sie sagt Nein.
eine hand | =waschen: Sie helfen sich gegenseitig.
eine schippe: Es wird mehr.
ein klacks: Das ist leicht.
gas | =wegnehmen: Wir machen langsamer.
gewehr bei fuß: Wir sind bereit.
holz in den wald: So ist es immer.
kohle | =machen: Er verdient Geld.
lange finger: Er stiehlt.
nur bahnhof: Er versteht nichts.
ohne wenn und aber: Ganz sicher.
schall und rauch: Das ist nicht wichtig.
stein und bein: Er sagt es ganz fest.
über einen kamm: Sie macht keine Unterschiede.
über stock und stein: Durch den Wald.
über den löffel: Er betrügt.
viel staub | =aufwirbeln: Viele reden darüber.
staub | =aufwirbeln: Viele reden darüber.
wie die sardinen: Sehr eng.
wie ein lauffeuer: Sehr schnell.
wie im schlaf: Ganz leicht.
wie warme semmeln: Viele kaufen es.
wie wild: Sehr viel.
`
