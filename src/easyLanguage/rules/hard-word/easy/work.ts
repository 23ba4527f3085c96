/** Easy words: work and trades, in lower case and base form. */
export const EASY_WORK = `
anfangen anstrengung arbeiten arbeiter arbeiterin arbeitgeberin arbeitnehmer arbeitslos arbeitslose arbeitslosigkeit
arbeitsplatz arbeitstag arbeitsvertrag arbeitszeit aushilfe ausverkauf auszubildende auszubildender bauarbeiter baufirma
behindertenwerkstatt beruflich berufstätig beschäftigt betrieb briefträger dachdecker elektrikerin feierabend feiertag
fensterputzer ferienjob firma fliesenleger fließband friseur friseurin früh geschäft glaser halbtags handel händler händlerin
handwerk haushaltshilfe ingenieur ingenieurin installateur jobcenter kassierer kassiererin klempner krankmelden lieferung
lkw-fahrer marke maschine mechaniker mechanikerin meister meisterin mindestlohn minijob mittagspause müllabfuhr müllmann
nachtschicht nebenjob offene packen pförtner polier produkt putzfrau rabatt ruhetag schicht schlosser schneider schneiderin
schreiner schreinerin schuhmacher schwarzarbeit schweißen sekretär soldat straßenbau streik streiken stundenlohn tätigkeit
techniker technikerin teilzeit tischlerin überstunde verdienen verdienst verkauf verkaufen verpacken vollzeit vorarbeiter
vorgesetzter vorstellungsgespräch ware werk wirtschaft zusammenarbeit
`
