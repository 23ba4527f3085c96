/** Hard words: money and taxes, in lower case and base form. */
export const HARD_MONEY = `
abgabefrist abgabepflicht abschreibung absetzbar abzugsfähig aktie aktionär aktiva anleihe annuität aufschlag ausschüttung
außenprüfung avis bareinlage barwert basiszinssatz bausparen beitragssatz besteuern besteuerung bilanzieren bilanzsumme bonität
börse brutto buchführung buchhaltung budgetieren dauerauftrag defizitär depot dispo dispokredit dividende doppik effektivzins
eigenkapital einheitswert einkünfte erlös eröffnungsbilanz ertrag ertragswert etatisieren fehlbetrag festgeld finanzbehörde
finanziell finanzier finanzlage finanzmittel finanzwesen fiskalisch förderfähig förderquote fremdkapital gemeinkosten
gewerbesteuer girokonto haushaltskonsolidierung hinterziehen hinterziehung inkasso investment investor investorin kämmerei
kämmerer kämmerin kapital kapitalertrag kassensturz kaufkraft konjunktur konjunkturell kontoinhaber kostendeckend kreditgeber
kreditnehmer kreditwürdig kursgewinn lastschrift liquidation liquide liquidieren lohnpfändung lohnsteuer messbetrag
mindestbetrag mittelabruf monetär nachlass nennwert netto nominalwert offenbarung passiva pauschbetrag pfänden plansoll police
prämie präsenzgeld preisnachlass quellensteuer realsteuer rechnungshof refinanzieren rendite restschuld rezession rückstand
rückstellung sachbezug säumnis schulderlass skonto solvent solvenz sonderabgabe steuererlass steuerlich steuerpflicht steuersatz
steuerschuld teilzahlung tilgen transaktion überschuldet überschuldung umbuchung umsatzsteuer umschuldung valuta veranlagen
veranlagung verbraucherinsolvenz verbuchen verpfänden verpfändung verrechnen versteuerung verzinsen verzinsung voranschlag
vorauszahlung vorsteuer währung wechselkurs wertpapier wertsicherung zahlungsziel zuschussgeber
`
