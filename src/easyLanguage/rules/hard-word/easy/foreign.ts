/** Foreign words that everybody knows, in lower case and base form. */
export const EASY_FOREIGN = `
aktion ambulanz aquarium architektur bus chemiker diamant doktor element explosion familiär fantastisch fotografie frisieren
general granat hier illusion instrument kapieren keramik klassiker kombination konferenz konzentration korrektur lektion lokal
mathematiker medizinisch millionär montieren musikalisch nation notiz offizier personen physiker position rasieren region
regulär republik romantik servieren sortieren speziell telefonieren temperament traktor trikot vier zement`
