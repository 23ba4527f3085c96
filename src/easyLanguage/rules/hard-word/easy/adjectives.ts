/** Easy adjectives, in lower case and base form. */
export const EASY_ADJECTIVES = `
abgelaufen aktiv aktuell allein anders angenehm anstrengend arabisch arbeitsfrei aufgeregt ausgezeichnet ausländisch ausverkauft
automatisch barfuß barrierefrei bedeckt begeistert behindertengerecht beide bekannt beleidigt beliebt bequem bereit berühmt
besetzt besonders besorgt besser betrunken bewohnbar billig bitter blau bleich blind blond blöd breit brutal bunt böse
christlich dankbar dauernd deutlich deutsch dicht dick digital direkt doof doppelt dumm dunkel durstig dünn echt eckig ehrlich
eifersüchtig eilig einfach einig einmalig einsam einverstanden einzeln einzig eisig elegant elektrisch elternlos endlich
englisch entfernt entspannt enttäuscht erfahren erfolgreich erhältlich erkältet erlaubt ermäßigt ernst erreichbar erst erwachsen
essbar europäisch evangelisch ewig extra fair falsch faltig familienfreundlich farbig faul feige fein fern fertig fest festlich
fett feucht feurig finster flach fleißig flüssig fraglich französisch frech frei fremd freundlich friedlich frisch froh fruchtig
fröhlich früher furchtbar fällig fürchterlich ganz geduldig gefährlich geheim gelb gemeinsam gemischt gemütlich genau genügend
gerade gerecht gern gesamt geschickt gestreift gesund gewaltig gierig giftig glatt gleich glücklich golden grau grausam groß
großzügig grün gründlich günstig haltbar hart heftig heil heilig heimlich heiß hell herzlich hilflos hilfreich hilfsbereit hoch
hohl holprig hungrig hässlich häufig höflich hübsch interessant interessiert international islamisch italienisch jetzig jung
jährlich jüdisch kahl kalt kaputt kariert katholisch kinderfreundlich kinderlos klar klasse klein klug knapp knusprig komisch
kommend komplett kostbar kostenlos krank krumm kräftig kurz körperlich kühl künftig künstlich lang langsam langweilig laut
lauwarm lebendig lebenslang lecker leer leicht leise lesbar leserlich letzt lieb locker lose luftdicht lustig mager matschig
menschlich merkwürdig mild modern monatlich muslimisch mutig mächtig männlich möbliert möglich müde nackt nass national
natürlich neblig negativ nett neugierig niedlich niedrig normal notwendig nächst nötig nützlich offen offiziell online
ordentlich peinlich perfekt persönlich plötzlich politisch polnisch positiv praktisch prima privat pünktlich rasch recht
rechtzeitig regelmäßig reich reif rein richtig riesig rollstuhlgerecht rosa ruhig rund russisch rutschig sanft satt sauber sauer
scharf schattig scheu schief schlank schlau schlecht schlimm schmal schmutzig schnell schrecklich schriftlich schräg schuldig
schulfrei schwach schwarz schwer schwierig schwindelig schwül schädlich schön schüchtern selten seltsam sicher sichtbar sinnlos
sinnvoll sonnig sorgfältig sozial spanisch spannend sparsam spitz sportlich spät stark starr steif steil still stolz streng
stumm stumpf stürmisch syrisch tapfer taub tausend technisch teuer tief toll total tragbar traurig treu trocken trüb typisch
täglich türkisch ukrainisch unabhängig ungewöhnlich unglaublich unheimlich unmöglich unsicher unterschiedlich unvollständig
verboten verheiratet verletzt verloren vernünftig verrückt verschieden verständlich vertraut verwandt viereckig voll vollständig
vorbei vorletzt vorsichtig völlig wach wahr wahrscheinlich warm wasserdicht weiblich weich weit weiß wertvoll wichtig wild
willkommen windig winzig wirklich witzig wohl wunderbar wunderschön wöchentlich wütend zahm zart zentral zerbrochen ziemlich
zornig zufrieden zufällig zukünftig zusammen zuverlässig zweisprachig ähnlich öffentlich übel übrig`
