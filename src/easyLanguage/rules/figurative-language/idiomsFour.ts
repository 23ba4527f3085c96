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
unter einem dach: Alle sind in einem Haus.
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
ins boot | =holen: Er macht auch mit.
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
auf den magen | =schlagen: Es macht Sorgen.
die augen | =verschließen: Er will es nicht sehen.
auf dem trockenen | =sitzen: Er hat nichts.
den nerv | =treffen: Das passt genau.
ins schwarze | =treffen: Das stimmt genau.
in die pflicht | =nehmen: Er muss es tun.
keinen finger | =rühren: Er tut nichts.
jeden cent | =umdrehen: Sie müssen sparen.
vor die hunde | =gehen: Es geht kaputt.
auf den hund | =kommen: Es geht ihm schlecht.
wie ein fisch im wasser: Es geht ihm gut.
ins kalte wasser | =werfen: Er beginnt ohne Übung.
mit beiden beinen im leben: Er ist vernünftig.
aus dem rahmen | =fallen: Es ist ungewöhnlich.
auf der seele | =brennen: Das ist sehr wichtig.
nägel mit köpfen: Wir machen es richtig.
tomaten auf den augen: Er sieht es nicht.
einen zahn | =zulegen: Wir beeilen uns.
auf nummer sicher: Wir sind vorsichtig.
den bogen raus: Er kann es.
auf der faulen haut: Er tut nichts.
alle hebel: Wir versuchen alles.
in bewegung | =setzen: Wir fangen an.
in die vollen: Wir geben alles.
flagge | =zeigen: Wir sagen unsere Meinung.
farbe | =bekennen: Wir sagen unsere Meinung.
druck | =machen: Wir drängen.
dampf | =machen: Wir drängen.
in stein gemeißelt: Das kann man noch ändern.
über den weg | =laufen: Er trifft ihn.
über den weg | =trauen: Er glaubt ihm nicht.
keine halben sachen: Wir machen es richtig.
vom kuchen: Er bekommt einen Teil.
auf einen schlag: Alles zugleich.
mit einem schlag: Plötzlich.
sein blaues wunder: Er wird überrascht.
ins auge | =gehen: Es geht schief.
wie im flug: Die Zeit ist kurz.
wie im fluge: Die Zeit ist kurz.
vor dem nichts: Er hat alles verloren.
auf der straße | =sitzen: Er hat keine Wohnung.
hinter den kulissen: Man sieht es nicht.
im mittelpunkt: Das ist am wichtigsten.
im vordergrund: Das ist am wichtigsten.
auf wackligen beinen: Das ist nicht sicher.
das a und o: Das ist am wichtigsten.
kassen | leer: Es ist kein Geld da.
schlüssel zum: Das hilft sehr.
grüne lunge: Dort sind viele Bäume.
herzstück: Das ist am wichtigsten.
die uhr | =ticken: Die Zeit ist bald um.
mit offenen armen: Wir freuen uns.
aus einer hand: Eine Stelle macht alles.
die wogen: Wir beruhigen alle.
ein zeichen | =setzen: Wir zeigen allen, was wir wollen.
zeichen | =setzen: Wir zeigen allen, was wir wollen.
akzente | =setzen: Wir machen etwas Besonderes.
den rücken frei: Wir helfen.
im stich | =lassen: Er hilft nicht.
zum zug | =kommen: Er ist dran.
zum zuge | =kommen: Er ist dran.
ins rampenlicht: Alle sehen ihn.
im rampenlicht: Alle sehen ihn.
schnee von gestern: Das ist vorbei.
glück im unglück: Es hätte schlimmer sein können.
unterm strich: Am Ende.
auf den arm | =nehmen: Er macht Witze.
die nase | =rümpfen: Er findet es nicht gut.
aus dem vollen: Es ist genug da.
löwenanteil: Der größte Teil.
katzensprung: Es ist sehr nah.
pechvogel: Er hat kein Glück.
sündenbock: Er soll schuld sein.
nadelöhr: Dort ist es eng.
flaschenhals: Dort ist es eng.
zugpferd: Er zieht die anderen mit.
aushängeschild: Alle sollen es sehen.
angelpunkt: Das ist am wichtigsten.
sprungbrett: Damit kommt man weiter.
zankapfel: Darüber gibt es Streit.
den spagat: Er macht 2 Dinge zugleich.
den anschluss | =verlieren: Er kommt nicht mehr mit.
mit feuereifer: Sehr gern.
auf dem silbertablett: Ganz leicht.
am rad | =drehen: Er ist wütend.
rad ab: Er spinnt.
nicht alle tassen: Er spinnt.
auf den zeiger: Das stört.
das fünfte rad: Keiner braucht ihn.
lange gesichter: Sie sind enttäuscht.
das gesicht | =wahren: Er will gut aussehen.
gesicht | =zeigen: Er sagt seine Meinung.
den löffel: Er stirbt.
die radieschen: Er ist tot.
ein klotz am bein: Das stört.
auf sand gebaut: Das ist nicht sicher.
auf wackeligen beinen: Das ist nicht sicher.
weg vom fenster: Er ist nicht mehr wichtig.
das blaue vom himmel: Er lügt.
auf wolke: Er ist sehr glücklich.
schwein gehabt: Er hatte Glück.
bange | =machen: Er macht Angst.
durch die lappen: Er hat es nicht bekommen.
unter den nagel: Er nimmt es sich.
am laufen | =halten: Es geht weiter.
in schwung: Es geht besser.
das wasser bis zum hals: Er hat große Sorgen.
wasser bis zum hals: Er hat große Sorgen.
gold wert: Das ist sehr gut.
goldes wert: Das ist sehr gut.
mit köpfchen: Klug.
gut aufgestellt: Wir sind vorbereitet.
ins boot | =nehmen: Er macht auch mit.
an bord | =holen: Er macht auch mit.
mit an bord: Er macht auch mit.
schwarze schafe: Manche halten sich nicht daran.
schwarzes schaf: Er passt nicht dazu.
die ohren steif: Nicht aufgeben.
ganz ohr: Er hört zu.
bis über beide ohren: Sehr.
auf den ersten blick: Gleich.`
