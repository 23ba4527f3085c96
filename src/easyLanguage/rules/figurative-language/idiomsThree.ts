/** Each line: the words, "|" between runs that may stand apart, ":" and the meaning (see idioms.ts). */
export const THIRD_IDIOMS = `
offenes ohr: Wir hören zu.
offene ohren: Alle hören zu.
den kürzeren | =ziehen: Er verliert.
am seidenen faden: Das ist nicht sicher.
den faden | =verlieren: Er weiß nicht weiter.
die fäden | hand: Sie leitet es.
auf gutem fuß: Sie verstehen sich.
auf wackeligen füßen: Das ist nicht sicher.
auf eigenen füßen: Er kommt allein zurecht.
auf eigenen beinen: Er kommt allein zurecht.
ein bein | =stellen: Er schadet ihm.
auf dem letzten loch: Es geht nicht mehr lange.
das rad neu: Wir machen etwas, das es schon gibt.
fünftes rad: Keiner braucht ihn.
unter die räder: Es geht ihm schlecht.
alles auf eine karte: Wir wagen alles.
die karten auf den tisch: Wir sagen alles.
mit offenen karten: Wir sagen alles.
ein ass im ärmel: Er hat noch eine gute Idee.
aus dem ärmel: Es ist schnell gemacht.
vom hocker: Es beeindruckt.
zwischen den stühlen: Er gehört zu keinem.
zwischen zwei stühlen: Er gehört zu keinem.
zwischen den zeilen: Er meint mehr, als er sagt.
ein stein vom herzen: Wir sind froh.
stein ins rollen: Es fängt an.
steine aus dem weg: Wir machen es leicht.
keinen stein auf dem anderen: Alles wird anders.
bei null: Wir fangen ganz neu an.
den startschuss: Es geht los.
der startschuss: Es geht los.
der startschuss | =fallen: Es geht los.
den grundstein | =legen: Wir fangen an.
den ton | =angeben: Sie bestimmt.
im gleichen takt: Alle machen mit.
an die große glocke: Alle erfahren es.
hinter verschlossenen türen: Ohne Zuschauer.
zwischen tür und angel: Schnell nebenbei.
frischen wind: Es gibt neue Ideen.
frischer wind: Es gibt neue Ideen.
in den seilen: Er ist müde.
die reißleine: Wir hören auf.
auf die bremse | =treten ! auto bus fahrer fahrerin kreuzung ampel straße rad: Wir machen es langsamer.
gas | =geben: Wir beeilen uns.
in gang | =kommen: Es fängt an.
in gang | =setzen: Es fängt an.
in fahrt: Es wird schneller.
auf der zielgeraden: Es ist bald fertig.
unter hochdruck: Sie arbeiten schnell.
auf der überholspur: Er ist schneller.
den rotstift: Wir sparen.
rotstift | =ansetzen: Wir sparen.
tief in die tasche: Es kostet viel.
in die eigene tasche: Er nimmt das Geld für sich.
den geldhahn: Es gibt kein Geld mehr.
den cent | =umdrehen: Sie müssen sparen.
jeden euro zweimal: Sie müssen sparen.
auf pump: Das Geld ist geliehen.
über die stränge: Er übertreibt.
den rahmen | =sprengen: Es ist zu viel.
eine lanze: Er setzt sich dafür ein.
eine lücke | =schließen: Was fehlt, ist jetzt da.
in die bresche: Wir helfen aus.
das heft | hand: Er bestimmt.
den ernst der lage: Es ist schlimm.
auf der seele: Er macht sich Sorgen.
die seele baumeln: Wir ruhen uns aus.
aus dem herzen: Das sehe ich auch so.
das herz | =schlagen | für: Er mag es sehr.
hand aufs herz: Sagen Sie ehrlich.
ein herz aus: Er ist hart.
sich ein herz: Er ist mutig.
die hände in den schoß: Er tut nichts.
die hände gebunden: Wir dürfen nichts tun.
in guten händen: Man sorgt gut für Sie.
unter der hand: Heimlich.
freie hand: Sie darf entscheiden.
letzte hand: Es ist fast fertig.
hand und fuß: Es ist gut geplant.
die finger verbrannt: Es ging schief.
den finger | wunde: Er spricht das Problem an.
über den daumen: Ungefähr.
die zähne | =zeigen: Er wehrt sich.
die zähne | =zusammenbeißen: Er hält es aus.
aus dem hals | hängen: Wir wollen nicht mehr.
kopf an kopf: Beide sind gleich gut.
den kopf | =verlieren: Er ist verwirrt.
den kopf | =hinhalten: Er ist verantwortlich.
den kopf über wasser: Es reicht gerade.
köpfe | =rollen: Leute müssen gehen.
köpfe | zusammenstecken: Wir beraten.
mit dem kopf durch die wand: Er will es unbedingt.
aus dem bauch: Nach Gefühl.
schmetterlinge im bauch: Er ist verliebt.
auf die leichte schulter: Er nimmt es nicht ernst.
schulter an schulter: Wir arbeiten zusammen.
auf viele schultern: Viele helfen mit.
haare auf den zähnen: Sie ist streng.
um haaresbreite: Es war knapp.
die nase vorn: Er ist der Beste.
ein auge auf: Wir passen auf.
mit einem blauen auge: Es ging noch gut aus.
den augen nicht: Er ist überrascht.
schwarz auf weiß: Es steht auf Papier.
blauen dunst: Er lügt.
ins blaue: Ohne Plan.
den roten teppich: Wir empfangen ihn herzlich.
das rote tuch: Es ärgert ihn.
durch die rosarote brille: Er sieht nur das Gute.
die spitze des eisbergs: Das ist nur ein kleiner Teil.
die katze aus dem sack: Er verrät es.
die katze im sack: Er weiß nicht, was er kauft.
bock zum gärtner: Das ist der Falsche.
das fell über: Er betrügt.
den bären: Er lügt.
einen bärendienst: Es schadet.
die kuh vom eis: Das Problem ist gelöst.
vor die hunde: Es geht kaputt.
da liegt der hund: Das ist das Problem.
aufs falsche pferd: Er hat sich geirrt.
auf dem hohen ross: Er ist eingebildet.
fliegen mit einer klappe: Das löst 2 Probleme.
aus einer mücke: Er übertreibt.
ins wespennest: Viele sind jetzt wütend.
eulen nach athen: Das ist unnötig.
den vogel | =abschießen: Er ist der Beste.
perlen vor die säue: Das ist zu schade.
die spreu vom weizen: Wir suchen das Gute aus.
wurzeln | =schlagen ! baum bäume pflanze pflanzen: Er bleibt da.
ins kraut: Es wird zu viel.
durch die blume: Er sagt es vorsichtig.
auf rosen gebettet: Es geht ihm gut.
kein honigschlecken: Das ist schwer.
kein zuckerschlecken: Das ist schwer.
kein kinderspiel: Das ist schwer.
ein kinderspiel: Das ist leicht.`
