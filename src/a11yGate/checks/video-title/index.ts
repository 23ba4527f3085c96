import type { Check } from '../../check'
import { isFileName } from '../../pictureWords'
import { folded } from '../../words'

const GENERIC =
  /^(?:(?:der |ein |unser |neuer? |kurzer? )?(?:film|video|clip|filmchen|videoclip|imagefilm|erklärfilm|erklärvideo|dgs|dgs-film|dgs-video|gebärdenfilm|gebärdenvideo|gebärdensprachfilm|movie|mov|mp4|test|neu)\s?\d*)$/

/** A film whose title does not say what it shows; the title is all that is known before it runs. */
export const videoTitle: Check = {
  name: 'video-title',
  title: 'Titel eines Films sagt nichts',
  criterion: 'WCAG22_246_HEADINGS_AND_LABELS',
  run: ({ videos }) =>
    videos
      .filter(
        ({ video: { filename, title } }) =>
          GENERIC.test(folded(title)) || folded(title) === '' || isFileName(title, filename),
      )
      .map(({ place, video: { filename, id, title } }) => ({
        level: 'error' as const,
        place,
        excerpt: title || filename,
        message: `Der Film heißt „${title || filename}“. Das sagt nicht, was er zeigt.`,
        repair:
          'Nennen Sie beim Film als Titel, was man darin erfährt, zum Beispiel „So kommen Sie ins Kreishaus“.',
        subject: `${id} ${title}`,
      })),
}
