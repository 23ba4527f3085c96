/** Each line: the words, "|" between runs that may stand apart, "!" before words of the literal meaning, ":" and the meaning (see idioms.ts). */
export const FIRST_IDIOMS = `
auf den weg | =bringen: Wir fangen an.
auf den weg | =machen: Wir fangen an.
unter die arme | =greifen ! gehen laufen aufstehen treppe heben hochheben stehen sturz: Wir helfen.
grünes licht ! ampel lampe zeigt leuchtet blinkt schalter knopf taste gerät: Der Kreis erlaubt es.
auf heißen kohlen | =sitzen: Wir warten ungeduldig.
ein auge | =zudrücken: Wir erlauben es trotzdem.
beide augen | =zudrücken: Wir erlauben es trotzdem.
kein beinbruch: Das ist nicht schlimm.
an einem strang: Alle arbeiten zusammen.
am gleichen strang: Alle arbeiten zusammen.
am selben strang: Alle arbeiten zusammen.
ins wasser | =fallen ! ball kind kinder mann frau hund mensch menschen person stein handy schlüssel hut boot ast baum blatt laub jemand: Es findet nicht statt.
kein blatt vor den mund: Er sagt seine Meinung.
im selben boot: Wir haben das gleiche Problem.
im gleichen boot: Wir haben das gleiche Problem.
auf der straße | =liegen | geld: Das Geld ist leicht zu bekommen.
den gürtel enger: Wir müssen sparen.
ein vermögen | =kosten: Das ist sehr teuer.
auf dem schlauch | =stehen: Er versteht es nicht.
steine in den weg: Wir machen es nicht schwer.
das handtuch | =werfen: Er gibt auf.
in den kinderschuhen: Es ist noch ganz neu.
die nase voll: Wir wollen nicht mehr.
über den tisch | =ziehen: Er betrügt.
auf die lange bank: Es dauert lange.
auf eis | =legen ! fisch fleisch getränk getränke knie fuß: Wir machen es später.
auf eis | =liegen ! fisch fleisch getränk getränke see schnee: Wir machen es später.
unter einen hut: Beides geht zusammen.
unter dach und fach: Es ist fertig.
in trockenen tüchern: Es ist fertig.
den nagel auf den kopf: Das stimmt genau.
ins leben | =rufen: Wir gründen etwas.
ins auge | =fassen: Wir planen es.
ins auge | =stechen: Man sieht es sofort.
im auge | =behalten: Wir achten darauf.
aus den augen ! wasser tränen tropfen: Wir denken nicht mehr daran.
vor augen | =führen: Wir zeigen es.
auf der hand | =liegen: Das ist klar.
hand in hand ! kind kinder straße gehen laufen: Wir arbeiten zusammen.
zur hand | =gehen: Wir helfen.
alle hände voll: Wir haben viel Arbeit.
an die hand | =nehmen: Wir helfen.
an die hand | =geben: Wir geben Ihnen etwas.
aus erster hand: Von der Person selbst.
von der hand | =weisen: Das stimmt.
mit leeren händen: Er hat nichts.
auf eigene faust: Er macht es allein.
auf die füße | =stellen: Wir beginnen es.
auf die beine | =stellen: Wir machen etwas Neues.
auf großem fuß: Er gibt viel Geld aus.
auf augenhöhe: Alle sind gleich wichtig.
auf herz und nieren: Wir prüfen genau.
am herzen | =liegen: Das ist uns wichtig.
ans herz | =legen: Wir raten dazu.
ein herz für: Er hilft gern.
schweren herzens: Er macht es nicht gern.
über den haufen: Wir machen es anders.
über bord | =werfen: Wir machen es anders.
aus dem boden: Es gibt sehr viele.
boden unter den füßen: Er ist unsicher.
auf fruchtbaren boden: Die Idee gefällt vielen.
brücken | =bauen | zwischen: Menschen verstehen sich.
in die brüche: Es geht kaputt.
durch die bank: Alle.
das boot ist voll ! see fluss ufer: Es ist kein Platz mehr.
daumen | =drücken: Wir wünschen Glück.
unter druck | =setzen: Er zwingt ihn.
in einem topf ! wasser kochen kocht kartoffeln suppe herd nudeln erde blume pflanze: Alle werden gleich behandelt.
in einen topf ! wasser kochen kocht kartoffeln suppe herd nudeln erde blume pflanze: Alle werden gleich behandelt.
auf dünnem eis: Das ist gefährlich.
das eis | =brechen: Man lernt sich kennen.
der erste schritt: Der Anfang.
schritt für schritt: Eins nach dem anderen.
schritt halten: Er ist gleich schnell.
feuer und flamme: Er ist begeistert.
ins feuer | hand: Ich bin sicher.
unter feuer: Viele kritisieren ihn.
fuß | =fassen: Er lebt sich ein.
mit füßen | =treten: Er achtet es nicht.
ins gespräch | =bringen: Wir reden darüber.
ins gewicht | =fallen: Das ist wichtig.
auf der goldwaage: Er nimmt es sehr genau.
ins gras | =beißen: Er stirbt.
den hals | =brechen: Es schadet sehr.
hals über kopf: Sehr schnell.
auf den kopf | =stellen ! flasche stuhl glas: Wir ändern alles.
den kopf | =zerbrechen: Er denkt viel nach.
kopf | in den sand: Er will es nicht sehen.
über den kopf | =wachsen: Es ist zu viel.
vor den kopf | =stoßen: Er beleidigt ihn.
unter kontrolle | =bringen: Wir beenden es.
aus allen nähten: Es ist zu voll.
aus dem nähkästchen: Er erzählt Geheimes.
auf keinen grünen zweig: Er hat keinen Erfolg.
in der kreide: Er hat Schulden.
das kind beim namen: Er sagt es klar.
mit kind und kegel: Mit der Familie.
in kauf | =nehmen: Wir finden es nicht gut.
auf der kippe | =stehen: Es ist nicht sicher.
im keim: Am Anfang.
licht ins dunkel: Wir finden es heraus.
ans licht | =kommen: Man erfährt es.
hinters licht: Er betrügt.
auf der leitung | =stehen: Er versteht es nicht.
die latte | =legen | hoch: Es ist schwer.`
