/** Hard words: environment, water, waste, energy and animals, in lower case and base form. */
export const HARD_ENVIRONMENT = `
abfallsatzung ablagern ablagerung abraum agrar algenblüte alluvial amphibie anbaufläche aquatisch aquifer artenvielfalt
artgerecht aufforsten aufforstung aufstallung autark bejagen bejagung bepflanzung beregnung bewässern bewässerung biodivers
bioenergie biogas biogasanlage biologie biomasse biosphäre biozid bodenerosion bodenschutz botanik botaniker botanisch
brackwasser brennwert brunft brut brutgebiet brutstätte chlor chlorid dezibel dioxin düngemittel einleitung einschläfern
einspeisen einspeisung einwegpfand elektrolyse emission emissionsfrei endemisch endlager endlagerung energieeffizienz
energieträger engpass entgiften entsalzung entsiegeln entsiegelung entsorgen entsorger entwässern entwässerung erneuerbar
erosion euthanasie eutrophierung extensiv fallwild feuchtbiotop filteranlage filtern filtrieren fließgewässer flurschaden
forstwirt fossil fungizid geflügelpest gehölz geothermie gewässer gewässergüte glaziale grenzwert gülle güllen habitat hege
hegering herbizid holozän hydraulisch imkerei insektizid jagdpacht jagdpächter jagdrevier jagdschein kadaver kahlschlag
kalamität kartieren kartierung kastration kastrieren kernenergie klimaneutralität kohlendioxid kohlenstoff kompostierbar
kondensieren kontamination kupieren laich leguminose maulkorbzwang meteorologe meteorologie methan mikroplastik mineraldünger
mineralisch monokultur mulchen mülldeponie nachwachsend nährstoff neobiota neophyt neozoen netzbetreiber niederschlag nutria
offenland ökobilanz ökologe ökosystem ornithologe ozon ozonwert parasitisch pegel pegelstand pestizid pfandsystem phosphat
photosynthese population quecksilber radioaktiv radioaktivität rebhuhn rekultivieren rekultivierung renaturierung reservat
rohrnetz rotte ruderalfläche saatgut schweinepest schwermetall sediment sedimentieren sickergrube sickern sickerwasser
solarthermie sonderabfall sperrbezirk spezies stallpflicht stickoxid stickstoff störfall strahlung streuobst substrat talsperre
thermisch tierkörper tierseuche trächtig trächtigkeit treibhausgas überdüngung umweltbewusst umweltgerecht umweltprüfung unrat
uranhaltig urwüchsig verdunsten verdunstung verenden verklappen verklappung verrotten versauerung versickern versickerung
verunreinigen verwerten viehbestand viehseuche wesenstest wilderei wildverbiss wirkungsgrad zersetzen zersetzung zoologe
zoologie zoologisch züchtung zufluss zwischenlager
`
