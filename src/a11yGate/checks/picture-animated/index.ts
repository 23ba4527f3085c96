import type { Check } from '../../check'

/** Movement that lasts longer must be stoppable (WCAG 2.2.2); a picture has no button. */
const LONGEST_SECONDS = 5

/** A picture that moves. */
export const pictureAnimated: Check = {
  name: 'picture-animated',
  title: 'Bild, das sich bewegt',
  criterion: 'WCAG22_222_PAUSE_STOP_HIDE',
  run: ({ pictures }) =>
    pictures.flatMap(({ picture: { filename, frames = 1, id, seconds = Infinity }, place }) => {
      if (frames < 2) return []
      const isLong = seconds > LONGEST_SECONDS
      const length = seconds === Infinity ? 'ohne Ende' : `${Math.round(seconds)} Sekunden lang`
      return [
        {
          level: isLong ? ('error' as const) : ('question' as const),
          place,
          excerpt: filename,
          message: isLong
            ? `Das Bild „${filename}“ bewegt sich ${length} (${frames} Einzelbilder). Niemand kann es anhalten.`
            : `Das Bild „${filename}“ bewegt sich kurz (${frames} Einzelbilder). Blitzt oder flackert dabei nichts, und geht es auch ohne Bewegung?`,
          repair:
            'Nehmen Sie ein Standbild, oder laden Sie die Bewegung als Film hoch. Den kann man anhalten.',
          subject: id,
        },
      ]
    }),
}
