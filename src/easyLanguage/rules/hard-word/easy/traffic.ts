/** Easy words: traffic and travel, in lower case and base form. */
export const EASY_TRAFFIC = `
abbiegen abfahren abfahrt abflug abholen abschleppen abschleppwagen abstand achtung anhalten anhalter anhänger ankommen ankunft
anlegen anrufbus anschnallen aufladen aufsteigen ausfahrt aussteigen ausstieg auto autobahn autofahrer autofahrerin bahn bahnhof
bahnsteig benzinpreis blindenstock blinken blinker bootsverleih bremsen brücke busfahrer busfahrerin bushaltestelle
deutschlandticket diesel durchfahrt e-bike einbahnstraße einsteigen einstieg elektroauto fahrdienst fahren fahrer fahrerin
fahrgast fahrgäste fahrkarte fahrplan fahrpreis fahrrad fahrradfahrer fahrradhelm fahrradweg fahrschein fahrschule fahrstuhl
fahrt fahrzeug felge fernbus festhalten flug flughafen flugzeug flügel fußgänger fußgängerin fußgängerzone fußweg fähre gaspedal
gasse gehweg gepäck glatteis gleis glätte hafen haltestelle helm hubschrauber hupe hupen kapitän kilometer kinderwagen
kofferraum kontrolleur kreisverkehr kreuzung ladesäule landstraße lastwagen leihen lenken lenker lenkrad linie lokführer
matrosen metro mitfahren mitfahrer monatskarte motor motorboot motorrad motorradfahrer nahverkehr panne parken parkhaus
parkplatz parkschein parkuhr passagier passen pilot pilotin polizei polizist polizistin radfahren radfahrer radfahrerin radweg
raser rastplatz reifen reisebus reisebüro reisen roller rollstuhlrampe ruder rückfahrt rücklicht rückweg s-bahn sackgasse
schaffner schaffnerin schiene schild schotter schranke schwarzfahren sicherheitsgurt sitzplatz starten stau stehplatz steigen
stewardess stoppen straße straßenbahn straßenlaterne straßenrand strecke tacho tageskarte tanken tankstelle taxi taxifahrer tram
transport transportieren tunnel u-bahn umsteigen umweg unterführung unterwegs verkehr verkehrsmittel verkehrsregel
verkehrsschild vorbeifahren vorfahrt wanderweg wartehäuschen warten wegweiser wenden werkstatt wochenkarte zebrastreifen
zugführer zurückfahren zusammenstoß überholen überqueren`
