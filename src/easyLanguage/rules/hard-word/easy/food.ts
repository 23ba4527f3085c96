/** Easy words: food and drink, in lower case and base form. */
export const EASY_FOOD = `
abendessen ananas apfel apfelsaft aprikose auflauf backen banane becher besteck bier biss blumenkohl bohne bonbon braten
bratwurst brei brezel brot brötchen brühe buffet butter bäcker bäckerei bäckerin café cola creme curry dessert dose eintopf
eisdiele erbse erdbeere erdnuss essen essensausgabe essig fisch flasche fleisch fleischer flohmarkt frikadelle frucht frühstück
frühstücken gabel gast gasthaus gastwirt gebäck gemüse gericht geschmack getränk gewürz glas grill grillen gulasch gurke
hackfleisch haferflocken honig hunger hähnchen hühnchen imbiss ingwer joghurt kaffee kakao kantine karotte kartoffel
kartoffelsalat kaugummi keks kellner kellnerin kiosk kirsche kiwi kloß knoblauch knödel koch kochen kohl konditor kuchen käse
köchin kühlen kürbis lachs leberwurst likör limo limonade linse löffel mahlzeit mais mandarine margarine markt marktstand
marmelade mehl melone menü messer metzger metzgerei milch mineralwasser mittagessen möhre müsli nachtisch nahrung nudel nuss
obst obstsalat olive orange orangensaft pampelmuse paprika pfanne pfannkuchen pfeffer pfirsich pflaume picknick pilz plätzchen
portion pudding quark radieschen reis restaurant rezept rosine rotwein saft sahne salami salat salz sauce sauerkraut schale
schinken schmecken schmelzen schnaps schnitzel schokolade schüssel sekt senf soße spargel speck speise speisekarte spinat steak
strohhalm supermarkt suppe süßigkeit tafel tasse teig teller tomate topf torte traube trauben trinken trinkgeld vegan vegetarier
vegetarisch verkäufer verkäuferin vitamine vollkornbrot waffel wasser weihnachtsplätzchen wein weißbrot wochenmarkt wurst
würstchen zimt zitrone zucker zutat zwetschge zwieback zwiebel`
