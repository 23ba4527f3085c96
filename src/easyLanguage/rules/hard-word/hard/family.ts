/** Hard words: family, death and inheritance, in lower case and base form. */
export const HARD_FAMILY = `
abkömmling ableben ahnherr alleinerbe alleinerbin aufgebot ausschlagen ausschlagung beisetzen beisetzung bestatten ehegatte
ehegattin ehename ehenamen ehescheidung eheschließung ehevertrag einbenennung enterben enterbung erbanspruch erberklärung
erbfall erbfolge erblasser erblasserin erbpflicht erbrecht erbteil erbverzicht gesamtgut grabstätte güterstand gütertrennung
hinterlegen kindschaft kolumbarium konfession kremation krematorium leichenschau leichnam leihmutter liegezeit miterbe nacherbe
namensgebung nichtehelich nottrauung obduktion pflichtteil ruhefrist schenkung sippe sterbeurkunde sterblichkeit sterilität
totenschein traubogen trennungsgeld trennungsjahr umbettung unehelich urkundlich urne urnengrab urnenwand vaterschaft
verheiratung verlöbnis verschollen verwitwet volljährig vorerbe wohnhaft zeugungsfähig zugewinn
`
