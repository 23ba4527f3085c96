/** Easy words: school and training, in lower case and base form. */
export const EASY_SCHOOL = `
abschreiben arbeit arbeitsblatt aufpassen ausbilder ausbilderin ausbildung auswendig begabt beruf berufsschule bibliothek
bleistift buchstabe bücherei chemie direktor direktorin einschulung elternabend elternsprechtag erdkunde forschen forscher
forscherin fortbildung frage fragen förderschule füller ganztagsschule gesamtschule grundschule gruppenraum gymnasium
hauptschule hausaufgabe hausaufgaben heft hochschule hort internat kapitel kindergärtnerin kindertagesstätte klassenarbeit
klassenfahrt klassenlehrer klassenlehrerin klassenzimmer kreide kuli kurs kursleiter kursleiterin landkarte lehre lehrer
lehrerin lehrling lehrstelle lehrstellen lernen lernhilfe lesen leser leserin lexikon lineal loben malen malkasten mappe mathe
mathematik mensa mitschüler mitschülerin musikschule nachhilfe nachmittagsbetreuung nachsitzen note noten pausenhof physik
praktikant praktikantin praktikum professor professorin radieren realschule rechenaufgabe rechnen rechtschreibung satz
schulabschluss schulbus schule schulferien schulfest schulhof schulleiter schulleiterin schulleitung schulpflicht schulranzen
schultasche schulweg schulzeit schüler schülerin spielplatz spielzeug spitzer sporthalle sportlehrer stift streber studieren
studium stundenplan trainerin trainieren training universität unterricht unterrichten vorlesen vorlesung vorschule weiterbildung
wissen wörterbuch zeichnung zirkel üben übung`
