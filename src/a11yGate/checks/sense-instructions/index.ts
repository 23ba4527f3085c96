import type { Check } from '../../check'
import { sentencesOf } from '../../sentences'

const COLOUR =
  '(?:rote|grüne|blaue|gelbe|graue|schwarze|weiße|orange|orangefarbene|farbige|bunte)[nmrs]?'
const SHAPE = '(?:runde|eckige|dreieckige|viereckige|große|kleine|dicke)[nmrs]?'
const CONTROL =
  '(?:Knopf|Button|Schaltfläche|Link|Menü|Navigation|Feld|Eingabefeld|Kasten|Kästchen|Box|Reiter|Symbol|Icon|Pfeil|Banner|Formular|Spalte|Randspalte)(?:s|es|n|en)?'
const SIDE = '(?:(?:oben|unten|ganz)[ -])?(?:rechts|links|oben|unten)'
const SIDED = '(?:rechte|linke|obere|untere)[nmrs]?'

const PATTERNS = [
  // "der rote Knopf rechts", "den grünen Button", "das runde Symbol"
  new RegExp(`(?<!\\p{L})(?:${COLOUR}|${SHAPE}) ${CONTROL}(?!\\p{L})`, 'iu'),
  // "das Menü links", "im Kasten rechts oben"
  new RegExp(`(?<!\\p{L})${CONTROL} ${SIDE}(?!\\p{L})`, 'iu'),
  // "in der rechten Spalte", "im linken Menü"
  new RegExp(
    `(?<!\\p{L})${SIDED} (?:${CONTROL}|Seitenrand|Bildschirmrand|Rand der Seite)(?!\\p{L})`,
    'iu',
  ),
  // "klicken Sie rechts", "oben rechts auf der Seite"
  new RegExp(`klick\\p{L}* (?:Sie |du )?(?:bitte )?(?:${SIDE}|dort|hier)(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?<!\\p{L})${SIDE} (?:auf (?:der|dieser) (?:Seite|Website)|am Bildschirm|im Menü)(?!\\p{L})`,
    'iu',
  ),
  // "das Bild rechts", "die Tabelle unten links"
  /(?<!\p{L})(?:Bild|Foto|Grafik|Karte|Tabelle|Diagramm|Abbildung) (?:oben |unten )?(?:rechts|links)(?!\p{L})/iu,
]
/** In the street and in a lift a thing has a place and a colour; there they help. */
const REAL_THING =
  /Aufzug|Fahrstuhl|Automat|Ampel|Haltestelle|Eingang|Tür|Klingel|Gebäude|Straße|Parkplatz|Treppe|Rampe|Bahnsteig|Bus|Raum|Saal|Flur|Fernbedienung|Gerät|Telefon|Notruf/u

/** Instructions that only help who sees the page: by colour, shape or place. */
export const senseInstructions: Check = {
  name: 'sense-instructions',
  title: 'Anleitung nur über Farbe, Form oder Ort',
  criterion: 'WCAG22_133_SENSORY',
  run: ({ passages }) =>
    passages
      .filter(({ text }) => !REAL_THING.test(text))
      .flatMap(({ place, text }) =>
        sentencesOf(text).flatMap((sentence) => {
          const match = PATTERNS.flatMap((pattern) => pattern.exec(sentence)?.[0] ?? [])[0]
          if (match === undefined) return []
          return [
            {
              level: 'question' as const,
              place,
              excerpt: match,
              message: `Findet man „${match}“ auch, wenn man die Seite nicht sieht?`,
              repair:
                'Nennen Sie, was daraufsteht oder wie der Abschnitt heißt, nicht Farbe, Form oder Ort.',
              subject: sentence,
            },
          ]
        }),
      ),
}
