/** Hard words: building, land and housing, in lower case and base form. */
export const HARD_BUILDING = `
abnahme altlast altlasten architekt architektin asbest asphaltieren aufmaß ausbaubeitrag balustrade bauabnahme bauantrag
bauaufsicht bauausführung baufällig baufälligkeit baugrenze baulast baulich bauordnung baurecht baustatik bausubstanz bauträger
bautätigkeit bauvoranfrage bauvorhaben bauvorlage bebauen bebauung beletage besichtigen betonieren bodendenkmal bodenplatte
brachliegen brandlast dachgaube demontage demontieren dienstbarkeit drainage dränage dämmen dämmung einfriedung energetisch
entkernen entkernung erbpacht erdarbeiten erdaushub erschließen estrich exposé firsthöhe firstpfette flurkarte flurstück
fundament grenzabstand grenzbebauung grundbuchamt grunderwerb grundschuld grünordnung hausgeld hochbau indexmiete kaltmiete
kataster katasterkarte kellerabteil klinker konstruieren konstruktion konstruktiv leerstand leerstehend loggia makler marode
massivbau mauerwerk mietkaution mietminderung mietrückstand mietspiegel mietzins mobiliar modernisieren nachnutzung nutzfläche
nutzungsart nutzungsrecht ortssatzung pacht pachten pachtzins parzellieren planungsrecht pächter raumordnung raumplanung
regionalplan restaurator resthof richtwert räumpflicht räumungsklage rückbau rückbauen souterrain standsicher statik statiker
streupflicht städtebau tiefbau tragfähigkeit tragwerk traufe traufhöhe trockenbau umnutzung unterkellert verkehrswert vermessung
versiegeln versiegelung vorbescheid vorkaufsrecht wegerecht werkvertrag wohneigentum wärmedämmung zersiedelung zisterne`
