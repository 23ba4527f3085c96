/** Hard words: traffic, in lower case and base form. */
export const HARD_TRAFFIC = `
abfertigung abstellanlage achslast aggregat akkumulator antriebswelle aquaplaning befördern beförderung carsharing chassis
drosselung elektrifizierung elektromobilität fahrdamm fahreignung fahruntüchtig feinstaub fracht frachter frequentieren
frequentiert gefahrgut güterverkehr havarie instandhalten instandsetzen intervall karambolage karosserie katalysator kollidieren
konvoi leasen leasing lenkzeit logistik maut mautpflichtig motorisiert nutzfahrzeug nutzlast ortsumgehung passierschein
pontonbrücke prellbock rückstau schadstoff schwerverkehr sharing tachometer taktfahrplan taktung taktverkehr tarifverbund
tarifzone taxameter tonnage transponder trasse trassierung unfallhäufung verkehrswende vignette zugmaschine zulieferer zöllner`
