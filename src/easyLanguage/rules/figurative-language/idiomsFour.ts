/** Each line: the words, "|" between runs that may stand apart, ":" and the meaning (see idioms.ts). */
export const FOURTH_IDIOMS = `
kein pappenstiel: Das ist viel.
seinen senf: Er sagt seine Meinung.
um den heißen brei: Er sagt es nicht direkt.
die suppe | =auslöffeln: Er muss die Folgen tragen.
ein haar in der suppe: Er findet einen Fehler.
salz in der suppe: Das macht es schön.
das sahnehäubchen: Das ist besonders schön.
in den sauren apfel: Wir müssen es tun.
öl ins feuer: Er macht es schlimmer.
die feuertaufe: Das ist die erste Prüfung.
für dumm: Er betrügt.
in den schatten | =stellen: Es ist besser.
über den schatten: Er traut sich.
seinen schatten: Man merkt es schon vorher.
im dunkeln | =tappen: Wir wissen es nicht.
tappen | im dunkeln: Wir wissen es nicht.
licht am ende: Es wird bald besser.
hinter dem mond: Er weiß nichts davon.
in den sternen: Das weiß niemand.
nach den sternen: Er will sehr viel.
aus heiterem himmel: Plötzlich.
himmel und hölle: Er versucht alles.
im siebten himmel: Er ist sehr glücklich.
vom regen in die traufe: Es wird noch schlimmer.
im regen | =lassen: Keiner hilft ihm.
hohe wellen: Viele reden darüber.
gegen den strom: Er macht es anders.
mit dem strom: Er macht es wie alle.
stille wasser: Er sagt wenig.
das wasser | =reichen: Er ist nicht so gut.
wie sand am meer: Es gibt sehr viele.
berge | =versetzen: Er schafft sehr viel.
über den berg: Es geht besser.
goldene brücke: Wir machen es ihm leicht.
eine brücke | =schlagen: Wir bringen Menschen zusammen.
den weg | =ebnen: Wir machen es möglich.
auf halbem weg: Sie einigen sich.
auf dem richtigen weg: Es wird gut.
auf einem guten weg: Es wird gut.
einen gang zurück: Wir machen langsamer.
meilenstein: Das war sehr wichtig.
die messlatte: Das ist das Ziel.
das maß aller dinge: Das ist das Beste.
das maß ist voll: Es reicht jetzt.
in die waagschale: Das ist wichtig.
auf den punkt: Kurz und klar.
der springende punkt: Das ist wichtig.
einen schlussstrich: Das ist jetzt vorbei.
unter einem dach ! stehen stellen regen fahrräder: Alle sind in einem Haus.
die decke auf den kopf: Er ist zu viel allein.
vor die wand: Es geht schief.
mit dem rücken zur wand: Er hat keine Wahl.
den teufel an die wand: Er hat Angst.
in teufels küche: Er bekommt Ärger.
unter den teppich: Man verschweigt es.
auf dem teppich: Wir bleiben vernünftig.
über den zaun: Zum Nachbarn.
einen strick: Man schadet ihm.
zum alten eisen: Er wird nicht mehr gebraucht.
ein heißes eisen: Das ist ein schwieriges Thema.
mehrere eisen: Er hat viele Möglichkeiten.
wie am fließband: Sehr schnell viele.
das blatt | =wenden: Es wird anders.
ein unbeschriebenes blatt: Man kennt ihn nicht.
ein neues kapitel: Es beginnt etwas Neues.
ein buch mit sieben siegeln: Das versteht niemand.
wie gedruckt: Er lügt.
den schwarzen peter: Er ist schuld.
ins boot | =holen ! wasser see ufer fluss: Er macht auch mit.
mit ins boot: Er macht auch mit.
ins netz | =gehen: Man hat ihn gefangen.
über alle berge: Er ist weit weg.
mit einem lachenden: Er ist froh und traurig.
auf die nerven: Das stört.
auf die palme: Er wird wütend.
aus der fassung: Er ist verwirrt.
unter einer decke: Sie gehören zusammen.
von der stange: Es ist nicht besonders.
nach strich und faden: Sehr.
auf biegen und brechen: Unbedingt.
mit haut und haar: Ganz.
in saus und braus: Er gibt viel Geld aus.
durch dick und dünn: Immer zusammen.
null und nichtig: Es gilt nicht.
das tüpfelchen: Das macht es besonders.
i-tüpfelchen: Das macht es besonders.
ein dach über dem kopf: Eine Wohnung.
das letzte wort: Sie entscheidet.
ins wort | =fallen: Er unterbricht.
beim wort: Wir verlassen uns darauf.
das wort | =ergreifen: Er spricht.
aus den fugen: Es ist in Unordnung.
in den griff: Wir lösen es.
die oberhand: Er ist stärker.
den spieß | =umdrehen: Jetzt macht er es auch.
mit der zeit | =gehen: Er ist modern.
der zahn der zeit: Es ist alt.
die zeit | =drängen: Es muss schnell gehen.
höchste eisenbahn: Es muss schnell gehen.
auf den letzten drücker: Ganz spät.
fünf vor zwölf: Es muss schnell gehen.
5 vor 12: Es muss schnell gehen.
in letzter minute: Ganz spät.
mit dem feuer | =spielen: Das ist gefährlich.
neue wege | =gehen: Wir machen etwas Neues.
hohe wellen | =schlagen: Viele reden darüber.
an der nase | =führen: Er betrügt.
auf den plan | =treten: Er meldet sich.
auf den plan | =rufen: Jetzt melden sich andere.
die karten neu | =mischen: Alles ist wieder offen.
auf die finger | =schauen: Wir passen genau auf.
auf der strecke | =bleiben: Es klappt nicht.
zu wort | =kommen: Er darf sprechen.
in die lücke | =springen: Er hilft aus.
die trommel | =rühren: Wir werben dafür.
auf die zunge | =beißen: Er sagt nichts.
die kalte schulter: Er weist ihn ab.
in die haare | =geraten: Sie streiten.
aus der haut | =fahren: Er ist wütend.
auf den magen | =schlagen: Es macht Sorgen.`
