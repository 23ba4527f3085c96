import type { Check, Hit } from '../../check'
import type { GateVideo } from '../../document'
import { cuesOf } from './cuesOf'

/** After so much silence at the end, captions are mostly not finished. */
const SILENT_SHARE = 0.4
const SHORT_FILM = 30

/** A film with sound whose words cannot be read while it runs. Films in sign language have no sound. */
export const videoCaptions: Check = {
  name: 'video-captions',
  title: 'Film ohne Untertitel',
  criterion: 'WCAG22_122_CAPTIONS',
  run: ({ videos }) =>
    videos.flatMap(({ place, video }) => {
      const fault = faultOf(video)
      return fault === undefined
        ? []
        : [{ ...fault, place, excerpt: video.title, subject: `${video.id} ${fault.level}` }]
    }),
}

function faultOf({
  captions = '',
  isSignLanguage,
  seconds,
  title,
}: GateVideo): Pick<Hit, 'level' | 'message' | 'repair'> | undefined {
  if (isSignLanguage && captions.trim() === '') return undefined
  const repair =
    'Tragen Sie beim Film die Untertitel ein (WebVTT). Programme für Untertitel schreiben sie in diesem Format.'
  if (captions.trim() === '')
    return {
      level: 'error',
      message: `Der Film „${title}“ hat keine Untertitel. Wer nicht hört, versteht ihn nicht.`,
      repair,
    }
  const cues = cuesOf(captions)
  if (cues.length === 0)
    return {
      level: 'error',
      message: `In den Untertiteln zum Film „${title}“ steht kein Wort.`,
      repair,
    }
  const end = Math.max(...cues.map((cue) => cue.end))
  if (seconds === undefined || seconds < SHORT_FILM) return undefined
  if (end > seconds + SHORT_FILM)
    return {
      level: 'question',
      message: `Die Untertitel zum Film „${title}“ laufen länger als der Film. Gehören sie zu diesem Film?`,
      repair: 'Prüfen Sie die Untertitel und tragen Sie die richtigen ein.',
    }
  return end < seconds * (1 - SILENT_SHARE)
    ? {
        level: 'question',
        message: `Die Untertitel zum Film „${title}“ hören lange vor dem Ende auf. Sind sie vollständig?`,
        repair: 'Ergänzen Sie, was am Ende gesagt wird und welche Geräusche wichtig sind.',
      }
    : undefined
}
