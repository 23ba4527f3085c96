import type { Check, Hit } from '../../check'
import type { GateVideo } from '../../document'
import { folded } from '../../words'

/** Speakers say 100 to 150 words a minute; far fewer are a summary, or films without many words. */
const FEW_PER_MINUTE = 20
const SHORT_FILM = 30
const PLACEHOLDER =
  /^(?:(?:der |ein )?(?:text|transkript|beschreibung) (?:folgt|fehlt|kommt)(?: (?:noch|bald|später|nach))?|folgt|siehe (?:film|video)|keiner?|kein text|nicht vorhanden|test|xxx|todo|ohne (?:ton|text))$/

/** A film without text to read: for people who neither see nor hear it, and for those who cannot play it. */
export const videoTranscript: Check = {
  name: 'video-transcript',
  title: 'Film ohne Text zum Lesen',
  criterion: 'WCAG22_123_MEDIA_ALTERNATIVE',
  run: ({ videos }) =>
    videos.flatMap(({ place, video }) => {
      const fault = faultOf(video)
      return fault === undefined
        ? []
        : [{ ...fault, place, excerpt: video.title, subject: `${video.id} ${fault.level}` }]
    }),
}

function faultOf({
  seconds = 0,
  title,
  transcript,
}: GateVideo): Pick<Hit, 'level' | 'message' | 'repair'> | undefined {
  const repair =
    'Schreiben Sie beim Film in das Feld „Text zum Film“, was gesagt oder gebärdet wird und was zu sehen ist.'
  const words = folded(transcript)
  if (words === '' || PLACEHOLDER.test(words))
    return { level: 'error', message: `Zum Film „${title}“ gibt es keinen Text zum Lesen.`, repair }
  const count = words.split(/\s+/).length
  if (seconds < SHORT_FILM || count >= (seconds / 60) * FEW_PER_MINUTE) return undefined
  return {
    level: 'question',
    message: `Der Text zum Film „${title}“ ist sehr kurz. Steht alles darin, was gesagt oder gebärdet wird und zu sehen ist?`,
    repair,
  }
}
