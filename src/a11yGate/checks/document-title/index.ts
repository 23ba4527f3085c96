import type { Check, Hit } from '../../check'
import type { GateFile } from '../../document'
import { isFileName } from '../../pictureWords'
import { folded } from '../../words'

const GENERIC =
  /^(?:(?:das |ein |unser )?(?:dokument|datei|pdf|pdf-datei|download|anlage|anhang|formular|antrag|flyer|information|informationen|infos?|scan|unbenannt|titel|test|microsoft word)\s?\d*)$/
/** What programs write when nobody has given a title. */
const MADE_BY_PROGRAM =
  /^(?:microsoft (?:word|excel|powerpoint)\b|(?:dokument|document|präsentation|presentation|mappe|unbenannt|untitled)\s?-?\d*$|titel$|about:blank)/i

/** A document whose title says nothing, on the page or in the file itself. */
export const documentTitle: Check = {
  name: 'document-title',
  title: 'Titel eines Dokuments sagt nichts',
  criterion: 'WCAG22_242_PAGE_TITLED',
  run: ({ files }) =>
    files.flatMap(({ file, place }) => {
      const fault = ownTitle(file) ?? titleInside(file)
      return fault === undefined
        ? []
        : [
            {
              ...fault,
              place,
              excerpt: file.title,
              subject: `${file.id} ${file.title} ${fault.level}`,
            },
          ]
    }),
}

type Fault = Pick<Hit, 'level' | 'message' | 'repair' | 'criterion'>

function ownTitle({ filename, title }: GateFile): Fault | undefined {
  const words = folded(title)
  if (words !== '' && !GENERIC.test(words) && !isFileName(title, filename)) return undefined
  return {
    level: 'error',
    criterion: 'WCAG22_244_LINK_PURPOSE',
    message: `Das Dokument heißt auf der Seite „${title || filename}“. Das sagt nicht, was darin steht.`,
    repair:
      'Nennen Sie beim Dokument als Titel, was darin steht, zum Beispiel „Antrag auf Wohngeld“.',
  }
}

function titleInside({ filename, pdf, title }: GateFile): Fault | undefined {
  if (pdf?.title === undefined) return undefined
  const isGood =
    pdf.title !== '' && !MADE_BY_PROGRAM.test(pdf.title) && !isFileName(pdf.title, filename)
  if (isGood) return undefined
  return {
    level: 'question',
    message:
      pdf.title === ''
        ? `Im PDF „${title}“ selbst ist kein Titel eingetragen. Können Sie ihn nachtragen?`
        : `Im PDF „${title}“ selbst steht als Titel „${pdf.title.slice(0, 60)}“. Können Sie ihn berichtigen?`,
    repair:
      'Tragen Sie den Titel im Schreibprogramm unter Datei, Eigenschaften ein und speichern Sie das PDF neu.',
  }
}
