import { fileEnding, hostOf } from '../../address'
import type { Check } from '../../check'
import { shorten } from '../../words'

const FILMS =
  /(?:^|\.)(?:youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|dailymotion\.com|twitch\.tv|tiktok\.com|ardmediathek\.de|zdf\.de|arte\.tv|peertube\.[a-z]+)$/
const SOUNDS =
  /(?:^|\.)(?:soundcloud\.com|open\.spotify\.com|podcasts\.apple\.com|deezer\.com|ardaudiothek\.de|podigee\.io|podcaster\.de)$/

/** A link to a film or a sound elsewhere: nobody can see from here whether it has captions or words. */
export const videoLink: Check = {
  name: 'video-link',
  title: 'Link zu einem Film oder einer Aufnahme',
  criterion: 'WCAG22_122_CAPTIONS',
  run: ({ links }) =>
    links.flatMap(({ href, place, text }) => {
      const kind = kindOf(href)
      if (kind === undefined) return []
      const isFilm = kind === 'film'
      return [
        {
          level: 'question' as const,
          place,
          excerpt: text || href,
          message: isFilm
            ? `Der Link „${shorten(text || href, 60)}“ führt zu einem Film. Hat er Untertitel, und steht das Wichtigste auch hier im Text?`
            : `Der Link „${shorten(text || href, 60)}“ führt zu einer Aufnahme zum Hören. Kann man sie auch lesen?`,
          repair: isFilm
            ? 'Laden Sie den Film bei den Filmen hoch, mit Untertiteln und Text. Oder schreiben Sie hier, was er zeigt und sagt.'
            : 'Stellen Sie den Text der Aufnahme auf die Seite.',
          criterion: isFilm
            ? ('WCAG22_122_CAPTIONS' as const)
            : ('WCAG22_121_AUDIO_OR_VIDEO_ONLY' as const),
          subject: `${text} ${href}`,
        },
      ]
    }),
}

function kindOf(href: string): 'film' | 'sound' | undefined {
  const host = hostOf(href)
  const ending = fileEnding(href)
  if (/^(?:mp4|mov|webm|avi|m4v|ogv)$/.test(ending) || FILMS.test(host)) return 'film'
  return /^(?:mp3|m4a|wav|ogg|oga|aac|flac)$/.test(ending) || SOUNDS.test(host)
    ? 'sound'
    : undefined
}
