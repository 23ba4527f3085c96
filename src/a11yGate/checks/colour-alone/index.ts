import type { Check } from '../../check'
import { sentencesOf } from '../../sentences'

const COLOUR =
  '(?:rot|grün|blau|gelb|grau|orange|lila|violett|rosa|türkis|schwarz|weiß|farbig|farblich|bunt|dunkel|hell)'
const MARKED =
  '(?:markiert|hinterlegt|unterlegt|gekennzeichnet|hervorgehoben|eingefärbt|gefärbt|dargestellt|eingezeichnet|gedruckt|geschrieben|umrandet)(?:e[nmrs]?)?'
const THING =
  '(?:Termine?|Tage?|Felder|Feld|Zeilen?|Zellen?|Zahlen?|Einträge?|Bereiche?|Flächen?|Balken|Linien?|Punkte?|Texte?|Wörter|Angaben|Spalten?)n?'

const PATTERNS = [
  // "die rot markierten Termine", "farblich hervorgehoben", "in Grün dargestellt"
  new RegExp(`(?<!\\p{L})(?:(?:in )?${COLOUR}|fett|kursiv) ${MARKED}(?!\\p{L})`, 'iu'),
  // "die roten Termine", "grüne Felder"
  new RegExp(`(?<!\\p{L})${COLOUR}en? ${THING}(?!\\p{L})`, 'iu'),
  // "Rot = belegt", "Grün bedeutet frei"
  new RegExp(`(?<![\\p{L}-])${COLOUR} ?(?:=|:|bedeutet|heißt|steht für)(?!\\p{L})`, 'iu'),
]
/** Things outside the page that have a colour: trails, steps, signs, cars. */
const REAL_THING =
  /[Ww]eg|Pfad|Route|Strecke|Stufe|Kante|Boden|[Pp]latz|Plätze|Schild|Leitstreifen|Leitlinie|Leitsystem|Tür|Bus|Haltestelle|Tonne|Sack|Ampel|Wand|Gebäude|Kleidung|Weste|Bänke|Bank|Ausweis|Piktogramm|Haus|Tafel/u

/** What only a colour (or bold letters) tells apart is lost for many. */
export const colourAlone: Check = {
  name: 'colour-alone',
  title: 'Unterschied nur durch Farbe',
  criterion: 'WCAG22_141_USE_OF_COLOR',
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
              message: `Erkennt man „${match}“ auch ohne Farben zu sehen?`,
              repair:
                'Sagen Sie den Unterschied auch in Worten, zum Beispiel „belegt“ oder „frei“.',
              subject: sentence,
            },
          ]
        }),
      ),
}
