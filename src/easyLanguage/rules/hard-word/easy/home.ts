/** Easy words: house and home, in lower case and base form. */
export const EASY_HOME = `
abfall abfalleimer abfluss ablage abstellen abstellraum abtrocknen abwasch abwaschen altbau ampel anbau anstrich apartment
aufzug ausziehen außen backofen badewanne badezimmer bagger balkon bank bauen bauer bauernhof baujahr baum baustelle becken
besen beton bett bettdecke bettwäsche bild blumentopf boden bohren bohrer bohrmaschine brandmelder brennen brett briefkasten
bügeleisen bügeln bürste couch dach dachboden dachgeschoss dachrinne decke deckel dichten dielen dimmer doppelbett draht dreck
dreckig durchlauf dusche duschen dübel eimer einbauen einfahrt eingang einrichten einziehen elektriker elektro energie erde
erdgeschoss etage fach farbe fenster fensterbank fernseher feuer feuerlöscher fliese fliesen flur föhn garage garderobe garten
gartenhaus gartenzaun gasheizung gasuhr gebäude gefrierfach geländer geruch geräusch geschirr geschirrspüler glühbirne gras
griff grundstück haken hammer handtuch handwerker handwerkerin haus hausbesitzer haushalt hausmeister hausmeisterin hausnummer
haustier haustür hecke heizen heizkörper heizung herd hobel hocker holz hängen hütte insel jalousie kabel kachel kalk kamin
kammer kanne keller kerze kessel kette kisse kissen kiste klappe klebeband kleben kleber kleiderschrank klimaanlage klingel
klingeln kommode korb kran kübel küche kühlschrank laden lampe laub leck lehm leim leiste leiter leitung leuchte licht
lichtschalter liege liegestuhl loch luft lärm lüften lüftung maler malern matratze matte mauer mauern maurer meter miete
mietwohnung mikrowelle mixer möbel müll mülleimer mülltonne mülltrennung nachbar nachbarin nachbarschaft nagel nebenan neubau
obergeschoss ofen parkett pflanze pflanzen pinsel plastik platte polster putz putzen putzmittel rahmen rampe rasen rauch
rauchmelder raum regal reihenhaus reinigen reinigung reißen reparatur reparieren riss rohr rollladen rollo rolltreppe rost
rutsche saal sand sandkasten schacht schaufel schere scheune schimmel schlafzimmer schlauch schloss schlüssel schlüsselbund
schmutz schornstein schrank schraube schrauben schraubenzieher schuppen schutt schwamm seife seil sessel sicherung siedlung
silber sitz sitzbank sockel sofa solaranlage solarzelle spachtel spaten speicher spiegel spüle spülen spülmaschine stall stange
starkstrom staub staubsauger steckdose stecker stein steinboden stiege stiel stock stockwerk stoff strom stromzähler stufe stuhl
säge sägen tank tapete tapezieren tasche taschenlampe teich teppich thermostat tisch tischler toilette tonne treppe treppenhaus
tresor trockner tuch türklinke umbau umbauen undicht unkraut unordnung vase ventilator verstopft vorgarten vorhang wand wanne
warmwasser waschbecken waschen waschmaschine wasserhahn wasserkocher wasseruhr werkzeug werkzeugkasten wiese wohnen wohnung
wohnungstür wohnzimmer wärme wäsche zange zaun zelt zentralheizung zimmer zimmermann zähler`
