/** Each line: the words, "|" between runs that may stand apart, "!" before words of the literal meaning, ":" and the meaning (see idioms.ts). */
export const EIGHTH_IDIOMS = `
kuhhaut: Das ist viel zu viel.
steppt der bär: Dort ist viel los.
ein großes herz: Sie hilft gern.
zwei linke hände: Er ist ungeschickt.
2 linke hände: Er ist ungeschickt.
helfende hände: Wir suchen Helfer.
hinten und vorne: Das reicht gar nicht.
heilt alle wunden: Später ist es nicht mehr so schlimm.
leben in die bude: Jetzt ist viel los.
schlägt dem fass: Das ist zu viel.
dem fass den boden: Das ist zu viel.
rechte hand von: Sie hilft dem Chef.
mit unserem latein: Wir wissen nicht weiter.
mit seinem latein: Er weiß nicht weiter.
mit ihrem latein: Sie weiß nicht weiter.
schluss mit lustig: Jetzt ist es ernst.
der groschen | =fallen: Jetzt versteht er es.
einen namen | =machen: Viele kennen ihn.
den dreh | raus: Wir können es.
hopfen und malz: Da hilft nichts mehr.
die fahne hoch: Sie macht weiter mit.
wie kaugummi: Das dauert lange.
ohne fleiß: Man muss sich anstrengen.
viele köche: Zu viele machen mit.
übung macht den meister: Wer übt, wird besser.
morgenstund: Wer früh aufsteht, schafft viel.
der frühe vogel: Wer früh kommt, hat Glück.
ende gut: Am Ende ist alles gut.
wer rastet: Man muss sich bewegen.
das rückgrat: Ohne sie geht es nicht.
maus | faden: Das ist so.
jacke wie hose: Das ist egal.
den kohl: Das hilft auch nicht.
auf den mund gefallen: Er kann gut reden.
einen haken | =haben: Es gibt ein Problem.
der haken an der sache: Das ist das Problem.
die ärmel hoch: Wir arbeiten viel.
auf wackligen füßen: Das ist nicht sicher.
auf tönernen füßen: Das ist nicht sicher.
qual der wahl: Wir können uns schwer entscheiden.
vor dem aus | =stehen: Bald ist es zu Ende.
alle wege | rom: Es gibt viele Möglichkeiten.
aller anfang: Am Anfang ist es schwer.
alles über einen kamm: Sie macht keine Unterschiede.
auf der anderen seite der medaille: Das ist auch wahr.
die kehrseite: Das ist schlecht daran.
zwei seiten einer medaille: Beides gehört zusammen.
auf der gleichen welle: Sie verstehen sich gut.
auf schusters rappen: Zu Fuß.
auf wunder | =hoffen: Er hofft auf Glück.
aus dem nichts: Plötzlich.
aus dem rennen: Er macht nicht mehr mit.
aus der not eine tugend: Sie macht das Beste daraus.
aus der seele: Das denke ich auch.
bis in die puppen: Sehr lange.
bis zum umfallen: Sehr lange.
da drückt der schuh: Das ist das Problem.
das boot | =rudern: Wir arbeiten zusammen.
das herz am rechten fleck: Sie ist ein guter Mensch.
das herz höher: Sie freut sich.
das herz | =brechen: Das macht traurig.
das kriegsbeil: Wir vertragen uns.
das leben schwer: Das ist schwer für sie.
das licht am ende: Es wird besser.
den löffel | =abgeben: Er ist gestorben.
den rücken | freihalten: Wir helfen.
den rücken | =freihalten: Wir helfen.
den sprung | =schaffen: Sie hat es geschafft.
den takt | =angeben: Sie bestimmt.
der rettende anker: Das hilft.
der apfel fällt: Das Kind ist wie die Eltern.
der zug ist abgefahren: Jetzt ist es zu spät.
der weg ist das ziel: Es kommt auf das Machen an.
die daumen | =halten: Wir wünschen Glück.
die haare zu berge: Er hat große Angst.
die kasse stimmt: Wir verdienen genug.
die kassen | =klingeln: Wir verdienen viel.
die kasse | =klingeln: Wir verdienen viel.
die nerven | blank: Alle sind gereizt.
die nerven | =verlieren: Er wird wütend.
die puste | =ausgehen: Er kann nicht mehr.
die segel | =setzen | neue: Wir fangen an.
die spendierhosen: Er gibt viel Geld aus.
die welt | offen: Sie hat viele Möglichkeiten.
die wände hoch: Er ist sehr wütend.
die zelte | =abbrechen ! zeltplatz lager ferien platz: Er zieht weg.
ein dickes brett: Das ist schwer.
dicke bretter: Das ist schwer.
ein rotes tuch: Das ärgert ihn.
ein stück vom kuchen: Sie wollen auch etwas haben.
eine runde sache: Das ist gut gelungen.
eine schwere geburt: Das war schwer.
eine zweite luft: Er hat wieder Kraft.
eine harte nuss: Das ist schwer.
harte nuss: Das ist schwer.
einen langen atem: Sie hat viel Geduld.
langen atem: Sie hat viel Geduld.
einen riegel: Wir verhindern es.
einen schritt voraus: Sie ist schneller.
einen stein im brett: Er mag sie.
einen klaren schnitt: Wir beenden es.
einen schlag | ins gesicht: Das hat uns verletzt.
schlag ins gesicht: Das hat uns verletzt.
schlag ins wasser: Das hat nicht geklappt.
unter die gürtellinie: Das war gemein.
unter aller kanone: Das ist sehr schlecht.
feuer | =fangen ! haus auto kleid hose papier gardine vorhang: Sie mag es sehr.
fest im sattel: Er bleibt auf seinem Platz.
in den sattel: Wir helfen am Anfang.
für alle fälle gerüstet: Wir sind vorbereitet.
ganz ohr | =sein: Wir hören zu.
geld regiert: Wer Geld hat, bestimmt.
geld wie heu: Er hat sehr viel Geld.
gut bei kasse: Er hat genug Geld.
knapp bei kasse: Wir haben wenig Geld.
im regen | =stehen | lassen: Wir helfen nicht.
im regen stehen lassen: Niemand hilft ihm.
im sande: Es ist nichts daraus geworden.
im schneckentempo: Sehr langsam.
im trüben: Er weiß es nicht genau.
im zaum: Er beherrscht sich.
in den ohren | =liegen: Er bittet immer wieder.
in den schoß | =fallen: Das bekommt er leicht.
in der kreide | =stehen: Er hat Schulden.
in die brüche | =gehen: Das ist kaputt gegangen.
in die gänge: Er fängt an.
in die knie | =zwingen: Er besiegt ihn.
in die röhre: Sie bekommen nichts.
in die schuhe: Er gibt ihm die Schuld.
in die höhe | =treiben ! ball: Das wird teurer.
in einem atemzug: Gleich danach.
in fleisch und blut: Das kann sie ganz leicht.
in grund und boden: Ganz.
in hülle und fülle: Sehr viel.
in neuem glanz: Es sieht wieder schön aus.
in neuem licht: Es sieht anders aus.
ins blaue hinein: Ohne Plan.
ins stolpern: Das macht Probleme.
ins straucheln: Das macht Probleme.
ins wanken: Das ist nicht mehr sicher.
ins uferlose: Das wird zu viel.
kein land in sicht: Es wird nicht besser.
keinen hehl: Er sagt es offen.
kopfzerbrechen: Das ist schwer.
bauchschmerzen | =machen | uns: Das macht uns Sorgen.
leeres stroh: Er redet ohne Sinn.
mit angezogener handbremse: Sehr langsam.
mit dem kopf durch: Er will unbedingt.
mit hand und fuß: Das ist gut.
mit heißer nadel: Das ist zu schnell gemacht.
mit leib und seele: Sie macht es sehr gern.
mit spitzer feder: Er schreibt scharf.
mit spitzem bleistift: Er rechnet genau.
mit vollen händen: Er gibt viel.
mit zweierlei maß: Das ist ungerecht.
zweierlei maß: Das ist ungerecht.
mund-zu-mund-propaganda: Die Leute erzählen es weiter.
nach lust und laune: Wie man will.
ohne rast: Ohne Pause.
rede und antwort: Er antwortet auf Fragen.
roter teppich: Wir empfangen ihn.
schall und rauch | =sein: Das ist nicht wichtig.
schiefe bahn: Er tut Verbotenes.
auf die schiefe bahn: Er tut Verbotenes.
schwamm drüber: Wir vergessen es.
`
