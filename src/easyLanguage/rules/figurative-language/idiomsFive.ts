/** Each line: the words, "|" between runs that may stand apart, ":" and the meaning (see idioms.ts). */
export const FIFTH_IDIOMS = `
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
nägel mit köpfen | =machen: Wir machen es richtig.
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
