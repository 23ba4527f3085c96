/** Each line: the words, "|" between runs that may stand apart, ":" and the meaning (see idioms.ts). */
export const SECOND_IDIOMS = `
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
schlange | =stehen ! zoo tier: Viele warten.
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
auf den tisch | =legen ! karte ausweis papier papiere buch brief schlüssel teller hände messer: Er zeigt es.
reinen tisch: Alles wird geklärt.
unter den tisch | =fallen ! stift ball brot glas löffel gabel: Man vergisst es.
tropfen auf den heißen stein: Das ist viel zu wenig.
tür und tor: Es wird leicht gemacht.
vor der tür | =stehen ! auto wagen fahrrad rad tonne mann frau gast paket schuhe polizei kind post kiste roller rollstuhl jemand: Es kommt bald.
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
am ball | =bleiben ! spieler spielerin tor feld fuß: Wir machen weiter.
den ball | =zuspielen ! spieler spielerin tor feld mannschaft: Sie helfen sich.
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
