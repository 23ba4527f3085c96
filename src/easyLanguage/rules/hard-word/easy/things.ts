/** Easy words for things, times and measures, in lower case and base form. */
export const EASY_THINGS = `
abkürzung abschnitt akku anfang anfänger anfängerin ankündigung anlage apparat april armut artikel aufkleber aufmerksamkeit
aufstieg august ausgang ausrede ausrüstung automat babyphone ballon batterie bedeutung befehl begriff behälter beispiel bereich
beutel bewohner bewohnerin beziehung bildschirm blech blei block bombe brand bund böller bündel cent chance christkind
computerkurs dank datei dauerkarte dezember ding dollar donnerstag dorf download drittel druck duft durchsage dutzend dörfer
ebene ecke ehre eigenschaft einfall einheit einkauf einkaufen einkaufswagen einkaufszettel einsatz ende entfernung
entschuldigung entwicklung ereignis erfahrung erfindung erfolg erlebnis euro fabrik facebook fackel faden falle falte faust
feind fernbedienung flagge flaschenpost flucht folge form forschung freiheit freitag freude friede frieden front frühe furcht
gang gebiet gedanke gefahr gefängnis gefühl gegend gegenstand gegenteil gegner geheimnis geist gelegenheit gerät gerüst
geschwindigkeit gespenst gewalt glocke glück gold grad gramm grenze grund größe gummi gurt gürtel halt handlung handschuh
handtasche haufen hemd herkunft hindernis hinweg hochhaus hoffnung hose hälfte hölle idee internetseite irrtum jacke jahreszeit
jahrhundert jahrzehnt januar jeans juli juni kalender kampf kanone kanzler kanzlerin kappe karton katalog kennzeichen kilo
kilogramm kinderbett kindersitz klang kleid kleider kleidung klick klotz knall knopf knoten koffer komma kopfhörer kopftuch
korken krabbeln kragen kranz kratzer kreuz krieg krise kugel kugelschreiber kummer kunststoff kurve lack ladegerät lage landtag
laptop laune lautsprecher leben leder lesebrille link liter luftballon lust länge lüge macht mantel masse material medien menge
merkmal messung metall mikrofon milliarde millimeter million minister ministerin minute mittag mitte mittel mittelpunkt mittwoch
moment monat monster montag mord morgen märz mörder mühe mülltüte münze mütze nachspeise nacht nachteil neid neuigkeit nord
norden november nähe ober oberfläche ohrring oktober opfer osten packung panik pech perle pfeil pfosten pfund pole politik
politiker politikerin presse präsident präsidentin pult pulver päckchen quadrat quadratmeter qualm quatsch rache rand rasierer
rast raub rede reihe reihenfolge reise reiz rest richtung riese ring rock rolle rollenspiel runde räuber rückkehr sache sachen
sack samstag schachtel schaden schal schande schaumstoff schlag schleife schluss schnuller schnur schrift schritt schublade
schuh schuss schwelle sekunde selbst sendung september sinn situation smartphone socke socken sonntag sorge sorte spange
spannung spielgruppe spieß spitze spitzname spray spruch sprung spur stadt stadtrat stadtteil stapel start stellung steuerung
stiefel stil stille stillen strahl streichholz streifen strick stroh strumpf sturz städte stück stütze säule süden tablet
taschentuch tastatur tatsache technik telefonbuch tempo teufel tinte titel tradition traum treffer trick trinkflasche trost
träne täter tüte uhrzeit unglück unsinn unterhose unterschied verbesserung verbindung verbrechen verbrecher vergangenheit
vergleich verhalten verhältnis verletzte verlierer vernunft verpackung verrat verstand versteck versuch vertrauen viertel
vorbereitung vordergrund vormittag vorne vorrat waage wachs waffe wagen wahrheit warteschlange webseite wecker weihnacht weile
weltkrieg wende werbung wert west westen wette whatsapp wickeltisch widerstand wirkung wlan woche wochenende wochentag wort
wunder wurf zahnrad zauber zeichen zeile zeit zelle zentimeter zentrum zettel zeug ziffer zigarette zopf zorn zubehör zufall
zugang zukunft zusammenfassung zustand zweifel übersicht`
