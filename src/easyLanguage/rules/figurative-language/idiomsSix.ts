/** Each line: the words, "|" between runs that may stand apart, "!" before words of the literal meaning, ":" and the meaning (see idioms.ts). */
export const SIXTH_IDIOMS = `
rund um die uhr: Am Tag und in der Nacht.
groß geschrieben: Das ist uns wichtig.
großgeschrieben: Das ist uns wichtig.
fettnäpfchen: Er macht einen peinlichen Fehler.
mit fremden federn: Er lobt sich für die Arbeit von anderen.
aus der taufe: Wir gründen etwas.
ans eingemachte: Wir müssen jetzt sehr sparen.
an den nagel | =hängen: Er hört damit auf.
auf messers schneide: Es kann gut oder schlecht ausgehen.
im handumdrehen: Das geht schnell.
das handwerk | =legen: Die Polizei stoppt ihn.
wasser predigen: Er tut selbst nicht, was er sagt.
weiße weste: Er hat nichts Falsches getan.
stein des anstoßes: Darüber ärgern sich die Leute.
die ohren | =spitzen: Wir hören genau hin.
ins schwitzen | =bringen: Das macht viel Arbeit.
kalte füße: Er bekommt Angst.
auf freiem fuß: Er ist nicht im Gefängnis.
auf die füße | =treten: Er ärgert jemanden.
auf schritt und tritt: Immer und überall.
in die fußstapfen: Sie macht es wie vorher jemand anders.
hand | =anlegen: Wir helfen mit.
in die hände | =spucken: Wir fangen mit der Arbeit an.
in die hände | =spielen: Das hilft dem anderen.
das herz | =ausschütten: Sie erzählt von ihren Sorgen.
auf dem herzen: Sie wollen uns etwas sagen.
herzblut: Wir arbeiten sehr gern daran.
auf dem buckel: Das ist schon alt.
graue haare | =wachsen: Er macht sich Sorgen.
um kopf und kragen: Das ist sehr gefährlich für ihn.
der kragen | =platzen: Er wird sehr wütend.
an den kragen: Jetzt bekommt er Ärger.
eine dicke haut: Er ärgert sich nicht.
dickes fell ! schaf schafe tier tiere hund hunde katze katzen bär bären kuh kühe winter: Er ärgert sich nicht.
auf die nase | =fallen: Er hat kein Glück damit.
ein auge | =werfen: Wir sehen es an.
sand in die augen: Er täuscht uns.
mund | fusselig: Er redet sehr viel.
nach dem mund: Er sagt nur, was andere hören wollen.
die stimme | =erheben: Sie sagt ihre Meinung.
lippenbekenntnis: Er sagt es nur.
auf der zunge | =liegen: Mir fällt das Wort gleich ein.
kühlen kopf: Wir bleiben ruhig.
kopf hoch: Seien Sie nicht traurig.
köpfe | =rauchen: Alle denken viel nach.
auf die fahne: Das ist uns wichtig.
auf die fahnen: Das ist uns wichtig.
das feld | =räumen: Er geht weg.
ins feld | =führen: Er nennt Gründe.
klar schiff: Wir räumen auf.
auf kurs: Alles geht nach Plan.
schiffbruch: Das hat nicht geklappt.
land in sicht: Bald ist es fertig.
leuchtturmprojekt: Das ist ein gutes Beispiel.
auf einer wellenlänge: Sie verstehen sich gut.
fels in der brandung: Sie bleibt ruhig.
ebbe in der kasse: Wir haben wenig Geld.
abstellgleis: Niemand kümmert sich darum.
auf die schiene | =bringen: Wir fangen damit an.
bremsklotz: Das macht alles langsamer.
mit vollgas: Sehr schnell.
das steuer | =herumreißen: Wir machen es jetzt anders.
an einen tisch: Alle reden zusammen.
den stuhl vor die tür: Sie muss gehen.
schubladendenken: Er hat schnell ein falsches Bild von Menschen.
aus dem häuschen: Sie freut sich sehr.
ins haus | =stehen: Das kommt bald.
aus dem fenster | =werfen | geld: Er gibt Geld ohne Nutzen aus.
aus dem fenster | =lehnen: Er verspricht viel.
fass ohne boden: Das kostet immer mehr Geld.
boden | =gutmachen: Wir werden besser.
am boden zerstört: Sie ist sehr traurig.
heiße luft: Das sind nur leere Worte.
dicke luft: Es gibt Streit.
in luft | =auflösen: Es ist weg.
luftschloss: Das wird nie wahr.
luftschlösser: Das wird nie wahr.
rückenwind: Das hilft uns.
gegenwind: Viele sind dagegen.
sturm im wasserglas: So schlimm ist es nicht.
sturm | =laufen: Viele sind dagegen.
ruhe vor dem sturm: Bald kommt viel Arbeit.
unter einem guten stern: Es wird wohl gut.
sternstunde: Das war ein sehr guter Tag.
schattenseite: Das ist schlecht daran.
schattenseiten: Das ist schlecht daran.
zukunftsmusik: Das kommt vielleicht viel später.
musik in den ohren: Das hören wir gern.
erste geige: Sie bestimmt.
nach der pfeife: Alle tun, was er will.
auf die pauke: Er feiert laut.
mit pauken und trompeten: Er hat deutlich verloren.
ein lied von: Das kenne ich gut.
im falschen film: Ich wundere mich sehr.
leichtes spiel: Das ist einfach für ihn.
gute miene: Sie zeigt ihren Ärger nicht.
die würfel | =fallen: Es ist entschieden.
trumpfkarte: Das ist unser bester Grund.
in schach | =halten: Wir passen auf.
schachzug: Das ist klug geplant.
steilvorlage: Das hilft uns sehr.
eigentor: Er hat sich selbst geschadet.
ins abseits: Niemand denkt mehr an sie.
im abseits: Niemand denkt mehr an sie.
die rote karte: Wir sind dagegen.
hürden | =abbauen: Wir machen es leichter.
hürde | =nehmen: Das haben wir geschafft.
endspurt: Wir sind bald fertig.
staffelstab: Jetzt macht es jemand anders.
schlusslicht: Sie sind die Letzten.
das rennen | =machen: Er hat gewonnen.
ins rennen | =gehen: Sie macht bei der Wahl mit.
pferde scheu: Machen Sie den Leuten keine Angst.
steckenpferd: Das macht er gern.
karren aus dem dreck: Wir bringen es wieder in Ordnung.
eselsbrücke: Das hilft beim Merken.
katz und maus: Er hält ihn hin.
höhle des löwen: Sie hat Mut.
elefant im porzellanladen: Er ist sehr ungeschickt.
floh ins ohr: Jetzt will er das unbedingt.
laus über die leber: Er hat schlechte Laune.
der wurm drin: Da stimmt etwas nicht.
krokodilstränen: Er ist nicht wirklich traurig.
kein hahn: Das ist allen egal.
ein hühnchen: Wir müssen über den Streit reden.
die spatzen: Das wissen schon alle.
spatz in der hand: Wir nehmen, was sicher ist.
kleine fische ! bach teich see fluss meer wasser leben schwimmen fressen: Das ist nicht wichtig.
weder fisch noch fleisch: Das ist nichts Richtiges.
wald vor lauter bäumen: Er sieht das Wichtige nicht.
bäume | =ausreißen: Sie hat viel Kraft.
ast | =absägen: Er schadet sich selbst.
auf dem absteigenden ast: Es wird schlechter.
früchte | =tragen: Die Arbeit hat sich gelohnt.
lorbeeren: Sie ruht sich nach dem Erfolg aus.
kind mit dem bade: Sie wirft auch das Gute weg.
gras über: Das ist bald vergessen.
das gras | =wachsen | =hören: Er meint, alles zu wissen.
im grünen bereich: Alles ist gut.
grünen daumen: Sie kann gut mit Pflanzen umgehen.
`
