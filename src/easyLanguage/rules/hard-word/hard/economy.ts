/** Hard words: work, business and tenders, in lower case and base form. */
export const HARD_ECONOMY = `
abfinden abfindung abwerben akkord akkreditieren akquirieren akquisition annonce arbeitsrecht arbeitsuchend aufsichtsrat
auftragnehmer auktion aushilfskraft auslastung ausschreiben aussperrung bedienstete bediensteter belegschaft beschaffen
beschaffung bestbieter betriebswirt bieter bieterin boykott boykottieren branche bruttolohn bundesagentur consulting controller
direktvergabe discounter diskonter elektronisch entlohnung expandieren expansion exportieren fiskalpolitik franchise freelancer
freiberufler fristlos fusion gewerbe gewerblich gleitzeit globalisieren güteprüfung holding honorarkraft import importieren
industriell innung jobsharing kalkulieren kartell kartellamt kaufmännisch kommerz konkurrent konkurrenz konkurrieren konkurs
konsortium konsumieren kontinuität kontrahieren konzessionär kundenakquise kurzarbeit leiharbeit leiharbeiter lieferkette
liquidator lizenzieren losvergabe makroökonomie managen marketing marktanteil mehrarbeit mittelstand monopol nettolohn
niederlassung offerte outsourcen outsourcing personalakte personell praktikabel privatisieren produktion produktivität produzent
profit profitabel prokura prokurist prokuristin präqualifikation qualitätsmanagement rahmenvertrag rationalisierung referenz
rekrutieren rekrutierung rentabilität saisonal schwellenwert sektor sozialpartner spediteur spedition stammkapital stellenplan
submission tagelöhner tariflohn tarifvertrag treuhänder unbefristet unterauftrag verbeamten verbeamtet vergabekammer
vergaberecht vergabestelle vergüten vermarkten vermarktung vertrieb volontieren vorruhestand wettbewerber zertifikat ökonom
ökonomisch`
