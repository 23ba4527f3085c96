import { words } from '../../words'

/** Foreign words that everybody knows, in lower case and base form. */
export const BASIC = words(`
information polizei telefon probieren telefonieren fotografieren fotografie reparieren studieren passieren funktionieren
informieren interessieren verlieren frieren marschieren rasieren musik musiker politik politiker fabrik klinik technik techniker
station nation million aktion operation region situation portion pension religion reaktion person personen
moment instrument dokument parlament medikament element temperatur natur figur kultur zigarette
normal national international sozial digital original regal lokal general hospital
aktiv passiv positiv negativ praktisch typisch elektrisch automatisch telefonisch politisch musikalisch medizinisch logisch
elektrisch technisch fantastisch katholisch evangelisch
papier klavier tier bier vier hier offizier
konferenz instanz ambulanz
adresse computer internet handy taxi bus auto radio film foto video pizza hotel museum theater karte kilometer meter
kopieren notieren markieren sortieren gratulieren trainieren diskutieren servieren interessiert
motor doktor professor direktor traktor
kapitel artikel regel titel hobby party team baby
familiär regulär speziell aktuell offiziell
station tradition pension portion lektion
architektur reparatur elektriker mechaniker physik mathematik plastik panik modell material signal pokal zement nervös turnier
universität position festival tastatur karneval detektiv gymnastik rollator notiz praktikant republik diamant keramik leichtathletik
millionär sekretär elektronik romantik korrektur explosion konzentration kombination auktion internat prospekt temperament kompliment
chemiker physiker mathematiker klassiker illusion
spazieren kontrollieren operieren explodieren kapieren radieren montieren transportieren reservieren protestieren buchstabieren frisieren
garage etage massage elefant restaurant trikot spinat granat automat apparat plakat soldat zirkus apotheke bibliothek aquarium gymnasium`)
