/** Hard words: social law, care and disability, in lower case and base form. */
export const HARD_SOCIAL = `
ambulantisierung amtsarzt amtsärztlich arbeitsassistenz armutsgrenze assistieren assistiert aufstocker autismus autist
autistisch barrierearm bedarfsgemeinschaft bedürftigkeit beitragsfrei beitragszeit berufsunfähig bildungspaket blindengeld
budgetassistenz elterngeld empowerment ergotherapeut ergotherapie erwerbsleben erwerbslos fachdienst fachleistung
freizeitassistenz frühförderung fürsorge gebrechen gebrechlich gesamtplan gutachterlich heilpädagoge heilpädagogik heimaufsicht
heimträger invalide invalidität kognitiv kombileistung mehrbedarf merkzeichen nahtlosigkeit peer pflegegeld pflegestufe prekär
quartiersmanagement regelleistung regelsatz rehabilitand schonvermögen sozialbehörde sozialhilfe sozialplan sozialverband
streetwork streetworker suizid teilhabeplan teilstationär überleitung vollstationär vulnerabel vulnerabilität werkstattrat
wohlfahrt zuverdienst zuzahlung
`
