import { describe, expect, it } from '@jest/globals'

import { splitCompound } from './compounds'

const SPLIT =
  `Gemeinde|rat Kreis|verwaltung Behinderten|beirat Inklusions|beauftragte Inklusions|beauftragter
Bundes|teilhabe|gesetz Halte|stelle Bus|haltestelle Rat|haus Schwer|behinderten|ausweis Kranken|haus Kinder|garten
Geburts|tag Bahn|hof Bahn|höfe Wochen|ende Jugend|amt Sozial|amt Arbeits|agentur Flug|hafen Land|kreis Selbsthilfe|gruppe
Zusammen|arbeit Wohn|gebäude Wohn|geld Schul|bus Sprach|kurs Rollstuhl|fahrer Rollstuhl|fahrerinnen Fahrrad|weg
Straßen|bahn Bürger|meister Bürger|meisterin Bürger|büro Land|rat Kreis|tag Stadt|verwaltung Gesundheits|amt Führer|schein
Führerschein|stelle Personal|ausweis Reise|pass Müll|abfuhr Sperr|müll Haus|arzt Zahn|arzt Kranken|kasse Pflege|geld
Pflege|versicherung Renten|versicherung Grund|sicherung Sozial|hilfe Eingliederungs|hilfe Werkstatt|rat
Gleichstellungs|beauftragte Daten|schutz Daten|schutz|erklärung Öffnungs|zeiten Ansprech|partner Telefon|nummer Park|platz
Behinderten|parkplatz Fahr|stuhl Eingangs|tür Kultur|zentrum Schwimm|bad Frei|bad Sport|verein Musik|schule
Volks|hochschule Feuer|wehr Not|ruf Wahl|recht Wahl|lokal Kommunal|wahl Landtags|wahl Europa|wahl Stimm|zettel Brief|wahl
Lebens|hilfe Tages|ordnung Mitglieder|versammlung Frauen|haus Eltern|geld Kinder|betreuung Hochwasser|schutz
Katastrophen|schutz barriere|frei alters|gerecht rollstuhl|gerecht Geh|weg Fußgänger|zone Mehr|generationen|haus Teilhabe|plan
Ehren|amt Ehrenamts|karte Verkehrs|betriebe Nachbarschafts|hilfe Gebärdensprach|dolmetscher Kreis|haus Schwer|behinderte Pflege|bedürftige`.split(
    /\s+/,
  )

const WHOLE =
  `Wohnung Zukunft Verwaltung Abend Musik Gemeinde Arbeit Antrag Beispiel Bericht Bereich Partei Parlament Apotheke
Bibliothek Information Formular Vertrag Gewalt Gewerkschaft Mannschaft Landschaft Station Region Nation Tradition Krankheit
Bücherei Polizei Gesellschaft Eigentum Reichtum Wachstum Verein Vereine Termin Ausweis Ausland Person Minister Mittag Unfall Urlaub
Ordnung Abteilung Ausbildung Umwelt Verkehr Vorstand Mitarbeiter Mitarbeiterin Unterstützung Einladung Kantine Rentner
Partner Partnerin Minute Garten Gärten Sommer Karten Besuch Spielerin Tagung Ausstellung Schulden Nachbar Beratung Behinderung
Behinderte Inklusion Teilhabe Teilnehmer Betreuung Assistenz Beirat Mensch Menschen Familie Kinder Eltern Straße Zeitung
Nachricht Angebot Versammlung Bewohner Einwohner Universität Veranstaltung Entscheidung Gesundheit Freiheit Einkommen
Möglichkeit Direktor Präsident Kommission Diskussion Organisation Integration Beamter Demokratie Computer Internet Telefon
Adresse Restaurant Toilette Fahrer Lehrerin Meinung Anmeldung Dienstag Donnerstag Kandidatin Stellung Leistung
Versicherung Gefangene Verwandte Abgeordnete Erwachsene Jugendliche Hilfe Interesse Vorsitzende Bürgerinnen Düren Jülich
Nideggen Aldenhoven Langerwehe Merzenich Nörvenich Vettweiß Kreuzau Titz Linnich Inden gemeinsam wichtig der und
Wachsende Zahlreiche Wertvolle Stellvertretende Engländer Verbrechen Verbrechens Bildende Zunehmende`.split(
    /\s+/,
  )

describe('splitCompound', () => {
  it.each(SPLIT)('splits %s', (parts) => {
    const word = parts.replaceAll('|', '')
    expect(splitCompound(word).map(({ text }) => text)).toEqual(parts.split('|'))
  })

  it.each(WHOLE)('leaves %s whole', (word) => {
    expect(splitCompound(word)).toEqual([
      { text: word, start: 0, end: word.length, base: word, link: '' },
    ])
  })

  it('names base and link of each part', () => {
    expect(splitCompound('Inklusionsbeauftragte')).toEqual([
      { text: 'Inklusions', start: 0, end: 10, base: 'Inklusion', link: 's' },
      { text: 'beauftragte', start: 10, end: 21, base: 'Beauftragte', link: '' },
    ])
    expect(splitCompound('Haltestelle')[0]).toMatchObject({ text: 'Halte', base: 'Halt' })
    expect(splitCompound('Wohngeld')[0]).toMatchObject({ text: 'Wohn', base: 'wohnen' })
    expect(splitCompound('Bundesrat')[0]).toMatchObject({ base: 'Bund', link: 'es' })
  })

  it.each([
    ['Gemeinde-Rat', ['Gemeinde', 'Rat']],
    ['Gemeinde·rat', ['Gemeinde', 'rat']],
    ['Bus-', ['Bus']],
    ['-', ['-']],
    ['', ['']],
  ])('takes %j apart at its separators', (word, parts) => {
    expect(splitCompound(word).map(({ text }) => text)).toEqual(parts)
  })

  it('does not look at very long words', () => {
    expect(splitCompound('Haus'.repeat(100_000))).toHaveLength(1)
  })
})
