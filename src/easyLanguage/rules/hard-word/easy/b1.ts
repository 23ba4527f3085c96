/** Words that learners of German know after the first years, in lower case and base form. */
export const EASY_B1 = `
abhängig abitur abiturient abonnieren abrasieren addieren advent adventskranz aerobic afrikanisch agentur airbus airline
akkordeon akrobat akzent alarm alkoholiker allergiker alligator alltag alphabet aluminium amerikanisch anlass anprobieren
anschluss ansicht anteil anweisung anzahl aquarell arbeitgeber arena artillerie artist asiat asiatisch asphalt athener athlet
atlantik atlas atmosphäre atom attackieren attentat aufenthalt aufforderung aufführung aula ausführlich ausradieren ausreichend
ausreise aussortieren ausstattung australisch auswahl automatik automechaniker autor autorin außerdem außerhalb azubi badminton
baguette bambus barbie basar basilikum bassist bayerisch bayern bedarf bedienung bedürfnis befinden begegnung behauptung
belastung belgisch beliebig benachteiligung benzin bereits beruhigen beschmieren besitz besitzer besitzerin besondere
bestandteil beteiligen betrug bevölkerung bewusst biathlon bibliothekar billard blamieren blog blondine bordell bowling boxen
brasilianisch bremse britisch broschüre brünette buchstabieren bulgarisch bundeskanzler bundeskanzlerin bundesligist bundestag
bürgersteig cabrio cafeteria callcenter camembert camper cappuccino caritas cartoon cello celsius champignon chamäleon chanson
charakter chemikalie chinesisch circus clementine clip clique cockpit comeback container countdown curling damals dart
dekoration dekorieren delfin delphin demokratie demolieren demonstration demonstrieren dennoch deprimieren detail diabetiker
dialekt dialog diktat diktieren diskothek diskussion diskutieren diät drehmoment dringend drogerie duell dynamit dänisch
ebenfalls eigentlich eindruck einfluss einigermaßen einmarschieren einreise einsetzen elektrizität eltern endgültig endstation
entschluss entwurf erdgas erfinder ersatzteil ersetzen eventuell examen expedition experte expertin fachleute fanatiker fantasie
faszination faszinieren favorit festplatte feuerzeug figur filet filiale finnisch fläche folgen folie forderung fortschritt
freundlicherweise frittieren frühestens fälschen gala gardine garnieren gebell gebirge geburtsname gefallen gefrieren
gegenseitig gegenverkehr generation gerechtigkeit gewissen gewöhnlich girlande gitarrist gleichberechtigung globus grafiker
grammatik granate granit gratulation griechisch großstadt grundlage halbieren hauptamt hauptbahnhof hauptstadt hausverwaltung
hektar hektik herausforderung herzog heutig hilfsorganisation hintergrund hinterhof hiphop hippie hokuspokus holländisch
hologramm homepage homosexualität horror humor hymne hypnose höchstens imitation indisch industrie innerhalb insekt insgesamt
intensivstation interview inzwischen irakisch iranisch irisch ironie japanisch jedoch jeweils jubiläum kabine kajak kaktus
kalorie kanadisch kanu karamell karriere karussell kaserne kassenbon kassette kassieren katastrophe katholik klarinette klette
klimawandel klinikum kneipe kombinieren komiker kommandieren kommentieren kommissar kompanie kompass kompliment komponist
komödie konfetti konfirmation konserve kontakt kontinent kontrast kosmetik kostüm krawatte kreativ krimi kriminell kritik
kritisieren kroatisch kultur kulturell kurdisch kusine kuvert königlich kürzlich labyrinth lackieren lagern landwirtschaft
lauftreff lavendel lebensgefährlich lebensmittel leseecke lieferant lila limit limousine literatur live logisch lokomotive
lotion lotterie lotus luxus magazin magnet manchmal marionette markierung marmor marschieren marzipan massieren materie
mayonnaise mechanik medaillon mehrheit meistens meldung metallisch meteor mexikanisch mikrophon milliardär milligramm mindestens
mischung miserabel missverständnis mitarbeit mithilfe mittelschule mobbing modisch montage mosaik mumie musikant musizieren
mündlich nachfolger nachrichten nationalität nebenwirkung nervosität neulich niederländisch nixe nordic normalerweise norwegisch
notausgang nylon nämlich obwohl okay oktopus oldie olympiade olympisch omelette omnibus optiker organist orient originell
osterhase outfit oval pakistanisch palette panieren pantoffel parade parfum parfüm parkour parlament parodie partie
partnerschaft passant passiv pausieren pavillon pedal pension pensionierung perfektion persisch petersilie phantasie phantom
philippinen photo pianist pilates pinguin piraterie pistole plakette planet platzieren platzierung poesie polieren portal
portemonnaie portugiesisch porzellan pose praktiker praline pressefreiheit promenade protest protestieren pyjama pyramide python
pürieren quadratisch rakete rarität reaktion reichtum reklame religion religiös renovieren rheinländer roman romantiker roulette
ruine rumänisch saat sachbearbeiter sachbearbeiterin saison sammlung sandale sardine saxophon schakal schar schicksal schimpanse
schlange schottisch schutz schwedisch schweizerisch schwierigkeit sektion selbstverständlich selfie sellerie sender sensation
serbisch serie serviette sexualität signal silikon skandal skateboard skaterpark skelett skorpion slalom sofortig sogenannt
sortierung souvenir spagat spendieren spezialität sphinx spion spirale spontan sprichwort sprit spätestens stativ stereoanlage
stern stiftung strafe strophe ständig super sympathisch synagoge syrer sämtlich tagen taktik talent tarantel tatsächlich
teilweise telekom terrasse terror theke therme thriller thronfolger thunfisch thüringer tourist touristik trampolin triathlon
trinkwasser triumph trophäe tropisch trotzdem trübsal tschechisch turban turbine tätowieren tätowierung umgebung umkleidekabine
umleitung umsonst unbedingt ungarisch ungefähr ungerade uniform untat unterhaltung unterhändler unterton ursache ursprünglich
ventil verantwortlich verantwortung verhaften verpflegung versammlung verschmieren verteidigen verurteilen verzieren verzierung
vielfalt vierzylinder violine vitrine volkshochschule voraus vorhersage vorhin vorjahr vortrag vorurteil vorwurf vulkan waggon
wagon wahlkampf walking website weiterhin weltweit wenigstens wettervorhersage wieder wissenschaft wissenschaftler
wissenschaftlerin yacht yeti zebra zeuge ziegel zivildienst zumba zumindest zunächst zusätzlich zwerchfell zwischendurch
zylinder ägypter ägyptisch österreichisch überblick überraschung überraschungsmoment überstunden überzeugung übrigens`
