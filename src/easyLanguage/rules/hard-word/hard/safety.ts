/** Hard words: safety and crime, in lower case and base form. */
export const HARD_SAFETY = `
alarmieren alarmierung amok anthrax attentäter aufruhr ausbreitung bergung beschlagnahme blindgänger brandherd brandmeister
brandschau brandstifter deeskalation deeskalieren dekontamination delinquent deportation deportieren detonation detonieren
diensthabend eindringling eindämmen eindämmung eisenträger entschärfen entschärfer entschärfung erdrutsch eskalation eskalieren
evakuieren fahnden flächenbrand gefährdung geldwäsche häusliche inferno inhaftieren inhaftierung jugendkriminalität kampfmittel
kriminalität kriminologie krisenmanagement krisenstab lawine leckage manipulieren mobilmachung munitionsfund notstand
observation observieren patrouille platzverweis pogrom prostitution provokation provozieren pyrotechnik randalieren razzia
sabotage sabotieren schadenslage schmuggel selbstschutz spionage spreizer sprengkörper stalker stalking strafunmündig
terrorismus terroristisch vandalismus verdunkelung vigilanz waffenrecht wegweisung zivilschutz zuflucht`
