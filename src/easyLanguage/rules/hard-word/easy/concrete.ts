/** Easy words for things, animals, plants and food that are seldom named, in lower case and base form. */
export const EASY_CONCRETE = `
achsel afghane aktenordner albatros alpaka anorak anspitzer apfelmus apfelschorle arktis artischocke aschermittwoch assel aster
aubergine aufschnitt auster avocado backblech bagel banjo barren barsch bauklotz begonie beil bikini billion bison blaubeere
blazer blockflöte bluse bohneneintopf boutique bratsche brennnessel brezn brokkoli brombeere buchfink buddel bulette bulgare
bulle bummel buntstift burger bussard büroklammer cheeseburger chicorée chips collage cord cracker croissant dackel dahlie
dattel diele dill dinkel diva dogge dohle dokumentarfilm dosenöffner drachen drüse duett durchblick döner düne eierlikör elch
elsass elster emoji erbsensuppe erpel esche esslöffel fabel fagott fairness falafel falter fasnacht fastnacht fechten federball
federmäppchen feile feldhase fenchel filzstift fink finne fischreiher fischstäbchen fladenbrot flamenco flamingo flatrate fleiß
flieder flirt fohlen forsythie frisbee gans garn garnele gartenschlauch gaumen gazelle gecko gepard geranie gießkanne gimpel
gladiole gnocchi gockel gondel gorilla gospel granatapfel grapefruit grieß griffel grille grimasse grotte gummibärchen
gummistiefel gänserich habicht hacke hagebutte hamburger harke haubentaucher heckenschere hefe heftklammer heiland heizöl hengst
hering hermelin heuschrecke hibiskus hilfskraft hilfswerk hirse hopfen hornisse hortensie hotdog hummer hyazinthe iltis indianer
intro jaguar kaiserschmarrn kakerlake kaktee kalb kamel kamp kanapee kanarienvogel kapuze kapuzenpulli karaffe karawane
karfreitag kartoffelpuffer kassler kaulquappe kauz kebab kegel keil kelle ketchup kiez kitsch knete knopfloch knäckebrot kobra
kochtopf kohlrabi kohlroulade kokosnuss kokosnuß kolibri kompott konfitüre kontrabass koralle korkenzieher kormoran krabbe
krapfen krautsalat krawall kreidetafel kreisel kroate kroketten krokodil krokus kruste krähe krätze kuchenform kurbel kurde
kuscheltier känguru käppi kücken lakritze lama lasagne lasso latzhose laube lauch lautstärke leberkäse lebkuchen leggings
legostein leguan leitplanke lende leopard lerche liegewiese linsensuppe litschi locher luftmatratze lötkolben majoran makrele
mandoline mango mangold margerite matsch maultasche meißel mettbrötchen mikroskop milan milchreis minze mirabelle mistgabel mofa
mokassin mole moped mops morgenstunde mousse muffin mundharmonika murmel murmeltier muschel mähne mörtel nashorn nebengebäude
nebenprodukt nebenraum nebenrolle nebensache nebenstraße nektarine neonazi nilpferd notebook nougat nudelholz nutella oase oboe
ochse ordner oregano orkan osterfest ostermontag ostersonntag overall panna panther papagei parka parmesan pasta pastete pedale
pelikan pellkartoffel pendel peperone peperoni perlhuhn pesto petunie pfau pfauenauge pfefferminze pfingstrose pils pinnwand
piste pixel pizza planke planschbecken plüschtier polka pommes popel pore porree posaune pralinen primel psalm pudel pulli
pullover puma pute quad qualle quiche quirl quitte rabe radiergummi radler ragout randale raps rasenmäher raspel ratatouille
ravioli rebstock rechen reck reggae reibe reibekuchen reiher reißverschluss relish remoulade rentier rhabarber rhododendron
risotto rodeln roggen rollschuh rosmarin rotkohl roulade rucola rugby rumba rumpsteak rumäne rute rührei rüssel safari saite
sakko salamander salto sandburg sandwich sauerbraten schabe schall schaukelpferd scheitel schilddrüse schmalz schneebesen
schneeflocke schnittlauch schnorchel schorle schraubzwinge schubkarre schulheft schwabe schäferhund seestern semmel sense serbe
sesam sichel sieb sittich skates slip slowene smoothie snowboard sonnenschirm sorbet sorgfalt spaghetti spaniel sperber
spiegelei spinnwebe sprudel spätzle squash stachelbeere stechmücke steg stieglitz stinktier stolle stollen strauß strudel
strumpfhose stute stör sushi sweatshirt tablett tacker tamburin tankwart tartar taucherbrille tausendfüßler teddy teddybär
terrier thermosflasche thermoskanne thymian tintenfisch tiramisu toast toastbrot toaster tofu tollpatsch tortellini triangel
trillerpfeife truthahn trüffel tscheche tuba ukulele ulme unke untertasse veilchen vergissmeinnicht viereck vietnamese
wachsmalstift wachtel wackelpudding wallach waschbär wasserwaage watte weggefährte weingummi weißkohl wellensittich weste
westfale wiesel wimpel wirsing xylophon zacken zander zaunkönig zehntel zeisig zinn zipfel zither zitronenfalter zollstock
zucchini zucchino zwiebelkuchen`
