interface Idiom {
  /** One of its words, so that most idioms need no closer look. */
  key: string
  /** Runs of words that all stand in the sentence, in any order; "=" marks a verb in any form. */
  parts: string[][]
  /** What it means, in easy words. */
  meaning: string
}

/** Each line: the words, "|" between runs that may stand apart, ":" and the meaning. */
const LIST = `
auf den weg | =bringen: Wir fangen an.
auf den weg | =machen: Wir fangen an.
unter die arme | =greifen: Wir helfen.
grünes licht: Der Kreis erlaubt es.
auf heißen kohlen | =sitzen: Wir warten ungeduldig.
ein auge | =zudrücken: Wir erlauben es trotzdem.
beide augen | =zudrücken: Wir erlauben es trotzdem.
kein beinbruch: Das ist nicht schlimm.
an einem strang: Alle arbeiten zusammen.
am gleichen strang: Alle arbeiten zusammen.
am selben strang: Alle arbeiten zusammen.
ins wasser | =fallen: Es findet nicht statt.
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
auf eis | =legen: Wir machen es später.
unter einen hut: Beides geht zusammen.
unter dach und fach: Es ist fertig.
in trockenen tüchern: Es ist fertig.
den nagel auf den kopf: Das stimmt genau.
ins leben | =rufen: Wir gründen etwas.
ins auge | =fassen: Wir planen es.
ins auge | =stechen: Man sieht es sofort.
im auge | =behalten: Wir achten darauf.
aus den augen: Wir denken nicht mehr daran.
vor augen | =führen: Wir zeigen es.
auf der hand | =liegen: Das ist klar.
hand in hand: Wir arbeiten zusammen.
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
das boot ist voll: Es ist kein Platz mehr.
daumen | =drücken: Wir wünschen Glück.
unter druck | =setzen: Er zwingt ihn.
in einem topf: Alle werden gleich behandelt.
in einen topf: Alle werden gleich behandelt.
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
auf den kopf | =stellen: Wir ändern alles.
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
die latte | =legen | hoch: Es ist schwer.
leine | =ziehen: Er geht weg.
auf den leim: Er wird betrogen.
aus der luft | =greifen: Das ist erfunden.
in der luft | =liegen: Es passiert bald.
in die luft | =gehen: Er wird wütend.
luft nach oben: Es geht noch besser.
den mund | =halten: Er sagt nichts.
in aller munde: Alle reden darüber.
mit rat und tat: Wir helfen.
auf dem laufenden: Wir informieren Sie.
unter vier augen: Zu zweit.
auf vollen touren: Es wird viel gearbeitet.
auf hochtouren: Es wird viel gearbeitet.
ins rollen | =bringen: Es fängt an.
eine rolle | =spielen: Das ist wichtig.
keine rolle | =spielen: Das ist egal.
rote zahlen: Es fehlt Geld.
schwarze zahlen: Es ist genug Geld da.
roter faden: Das gemeinsame Thema.
den rücken | =stärken: Wir helfen.
den rücken | =kehren: Er geht weg.
rückgrat | =zeigen: Er ist mutig.
das ruder | =übernehmen: Er leitet.
aus dem ruder: Es geht schief.
im sand | =verlaufen: Es wird nichts.
in den sand | =setzen: Es geht schief.
schlange | =stehen: Viele warten.
auf dem schirm: Wir wissen es.
unter dem strich: Am Ende.
einen strich durch die rechnung: Es klappt nicht.
schule | =machen: Andere machen es auch.
auf die schippe: Er macht Witze.
die schere | =aufgehen: Der Unterschied wird größer.
die schere zwischen arm: Der Unterschied zwischen arm und reich.
auf der stelle | =treten: Es geht nicht weiter.
an erster stelle: Das ist am wichtigsten.
ins stocken: Es geht nicht weiter.
auf dem spiel: Wir können es verlieren.
aufs spiel: Wir können es verlieren.
auf taube ohren: Niemand hört zu.
in den startlöchern: Es geht gleich los.
vom tisch | sein: Das machen wir nicht mehr.
am runden tisch: Alle sprechen zusammen.
auf den tisch | =legen: Er zeigt es.
reinen tisch: Alles wird geklärt.
unter den tisch | =fallen: Man vergisst es.
tropfen auf den heißen stein: Das ist viel zu wenig.
tür und tor: Es wird leicht gemacht.
vor der tür | =stehen: Es kommt bald.
mit der tür ins haus: Er sagt es sofort.
offene türen: Alle sind dafür.
in die tat | =umsetzen: Wir machen es.
über die bühne: Es findet statt.
über die runden: Es reicht gerade.
um den finger | =wickeln: Er bekommt alles.
durch die finger: Er schaut weg.
ums ohr: Es ist viel.
übers ohr | =hauen: Er betrügt.
viel um die ohren: Er hat viel Arbeit.
an den ohren: Er hat viel davon.
von heute auf morgen: Sehr schnell.
vor ort: Hier im Ort.
wasser auf die mühlen: Das hilft ihm.
mit allen wassern: Er ist schlau.
über wasser | =halten: Er hat gerade genug.
weichen | =stellen: Wir entscheiden.
in die wege | =leiten: Wir fangen an.
aus dem weg | =räumen: Es ist gelöst.
im weg | =stehen: Es stört.
wie am schnürchen: Es klappt gut.
wie pilze aus dem boden: Es werden schnell mehr.
aus allen wolken: Er ist überrascht.
den wind aus den segeln: Es ist nicht mehr wichtig.
in den wind | =schlagen: Er hört nicht darauf.
auf den zahn | =fühlen: Wir fragen genau.
auf dem zahnfleisch: Er ist sehr müde.
das zünglein an der waage: Das entscheidet.
am ball | =bleiben: Wir machen weiter.
den ball | =zuspielen: Sie helfen sich.
den ball flach: Wir warten ab.
unter den nägeln: Das ist dringend.
das fass | =überlaufen: Es ist zu viel.
ein fass | =aufmachen: Er beginnt Streit.
die weichen | =stellen: Wir entscheiden.
die kirche im dorf: Nicht übertreiben.
ein dorn im auge: Es stört ihn.
gang und gäbe: Das ist üblich.
mit ach und krach: Gerade noch.
auf abruf: Jederzeit.
zum greifen nah: Sehr nah.
in die jahre | =kommen: Es ist alt.
in die höhe | =schießen: Es wird schnell mehr.
aus der reihe | =tanzen: Er macht es anders.
auf dem prüfstand: Wir prüfen es.
unter die lupe | =nehmen: Wir prüfen es genau.
einen bogen | =machen: Er geht nicht hin.
den bogen | =überspannen: Das ist zu viel.
unter beweis | =stellen: Er zeigt es.
unter strom: Er ist nervös.
einen korb | =geben: Er sagt nein.
auf dem holzweg: Das stimmt nicht.
in der schwebe: Es ist nicht entschieden.
die ärmel | =hochkrempeln: Wir fangen an.
aus einem guss: Es passt zusammen.`

export const IDIOMS: readonly Idiom[] = LIST.trim()
  .split('\n')
  .map((line) => {
    const [pattern = '', meaning = ''] = line.split(': ')
    const parts = pattern.split(' | ').map((run) => run.split(' '))
    const plain = parts.flat().filter((word) => !word.startsWith('='))
    const key = plain.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
    return { key, parts, meaning: meaning.replace(/\.$/, '') }
  })
