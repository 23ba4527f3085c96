import { describe, expect, it } from '@jest/globals'

import { sentenceSpans } from './sentences'
import { tokensOf } from './tokens'

function sentencesOf(line: string): string[] {
  const tokens = tokensOf(line)
  return sentenceSpans(line, tokens).map(({ first, last }) =>
    line.slice(tokens[first]!.start, tokens[last - 1]!.end),
  )
}

describe('sentenceSpans', () => {
  it.each([
    'Das ist ein Satz.',
    'Das ist ein Satz ohne Punkt',
    'Am 12. März 2026 ist ein Fest.',
    'Am 12. Mai kommt der Landrat.',
    'Das ist der 3. Platz.',
    'Das Amt ist im 2. Stock.',
    'Wir treffen uns am 1. Montag im Monat.',
    'Das Fest ist am 12.03.2026 um 9.30 Uhr.',
    'Das Fest ist am 12. 3. 2026.',
    'Das Amt öffnet um 9.30 Uhr.',
    'Sie brauchen Papiere, z. B. einen Ausweis.',
    'Sie brauchen Papiere, z.B. Ihren Ausweis.',
    'Das gilt z. B. Sie und mich.',
    'Dr. Müller ist da.',
    'Herr Dr. Max Müller ist da.',
    'Frau Prof. Dr. Müller spricht.',
    'Das steht in Nr. 5.',
    'Hausnr. 5 und Nr. 7 sind zu.',
    'Die Bahnhofstr. ist gesperrt.',
    'Die Hauptstr. 5 ist das Rathaus.',
    'Der Kreis hat ca. 270.000 Einwohner.',
    'Das kostet 2 Mio. Euro.',
    'Der Verein Lebenshilfe e. V. hilft.',
    'J. Müller ist der Chef.',
    'Der Kreis bzw. Düren hilft.',
    'Das sind Äpfel, Birnen usw. und mehr.',
    'Sie sagt: „Ich komme.“',
    '„Halt!“, ruft sie.',
    '„Komm!“ ruft er laut.',
    'Sie sagt: Ich komme.',
    'Das ist … schwer.',
    'Mehr steht auf www.kreis-dueren.de im Internet.',
    'Schreiben Sie an info@kreis-dueren.de bitte.',
    'Rufen Sie an: 02421 22 0',
    'Wirklich?!',
    'Das ist (fast) alles.',
    '...',
    'Kommen Sie am 5.?',
    'Abs. 2 gilt.',
    'Das ist i. d. R. Ihr Geld.',
  ])('leaves %j whole', (line) => {
    expect(sentencesOf(line)).toEqual([line])
  })

  it.each([
    ['Er kommt. Sie geht.', ['Er kommt.', 'Sie geht.']],
    ['Er kommt! Sie geht?', ['Er kommt!', 'Sie geht?']],
    ['Wer kommt? Alle.', ['Wer kommt?', 'Alle.']],
    ['Wirklich?! Das ist gut.', ['Wirklich?!', 'Das ist gut.']],
    ['Das war … Dann kam er.', ['Das war …', 'Dann kam er.']],
    ['Das war... Dann kam er.', ['Das war...', 'Dann kam er.']],
    ['Sie sagt: „Ich komme.“ Dann geht sie.', ['Sie sagt: „Ich komme.“', 'Dann geht sie.']],
    ['„Ich komme. Ich bleibe.“', ['„Ich komme.', 'Ich bleibe.“']],
    ['„Halt!“ „Nein!“', ['„Halt!“', '„Nein!“']],
    ['(Das ist gut.) Sie kommt.', ['(Das ist gut.)', 'Sie kommt.']],
    ['Wir treffen uns am 12. Dann essen wir.', ['Wir treffen uns am 12.', 'Dann essen wir.']],
    ['Er ist 12. Sie ist 10.', ['Er ist 12.', 'Sie ist 10.']],
    ['Das war 2024. Danach kam nichts.', ['Das war 2024.', 'Danach kam nichts.']],
    ['Um 9.30 Uhr. Dann ist Pause.', ['Um 9.30 Uhr.', 'Dann ist Pause.']],
    ['Er geht um 9 Uhr. Sie bleibt.', ['Er geht um 9 Uhr.', 'Sie bleibt.']],
    ['Das ist so. Und es ist gut.', ['Das ist so.', 'Und es ist gut.']],
    ['Das ist Plan B. Wir haben Zeit.', ['Das ist Plan B.', 'Wir haben Zeit.']],
    ['Äpfel usw. Die Birnen fehlen.', ['Äpfel usw.', 'Die Birnen fehlen.']],
    ['Er kommt.Sie geht.', ['Er kommt.', 'Sie geht.']],
    ['Das hilft. 5 Leute kommen.', ['Das hilft.', '5 Leute kommen.']],
    ['Das ist gut. - Das auch.', ['Das ist gut.', '- Das auch.']],
    ['A. Das ist gut. B. Das auch. C', ['A.', 'Das ist gut.', 'B.', 'Das auch.', 'C']],
    ['Siehe kreis-dueren.de. Dort steht es.', ['Siehe kreis-dueren.de.', 'Dort steht es.']],
    ['Das kostet 3,50 Euro. Das ist wenig.', ['Das kostet 3,50 Euro.', 'Das ist wenig.']],
    ['Das Jahr hat 365. Tage zählen.', ['Das Jahr hat 365.', 'Tage zählen.']],
  ])('splits %j', (line, sentences) => {
    expect(sentencesOf(line)).toEqual(sentences)
  })

  it('has nothing to split in an empty line', () => {
    expect(sentencesOf('')).toEqual([])
  })
})
