import type { ReactElement, ReactNode } from 'react'
import type { Video } from '../../content/text'
import { formatBytes, formatDuration } from '../format'
import { Icon } from './Icon'

/** A film with captions, the text to read and a way to download it (BITV 2.0 Anlage 2 Teil 1). */
export function Film({
  video,
  transcript,
}: {
  video: Video
  /** The words of the film, to read. */
  transcript?: ReactNode
}): ReactElement {
  const facts = `${formatDuration(video.seconds)}, ${formatBytes(video.bytes)}`
  return (
    <figure className="film breakout" id={video.isSignLanguage ? 'gebaerdensprache' : undefined}>
      {/* eslint-disable-next-line jsx-a11y/media-has-caption -- films without sound, as in sign language, have no captions; all others carry their track */}
      <video
        controls
        preload="none"
        poster={video.poster?.cuts.full.at(-1)?.url}
        src={video.url}
        aria-label={video.title}
      >
        {video.captionsUrl && (
          <track kind="captions" srcLang="de" label="Untertitel" src={video.captionsUrl} default />
        )}
      </video>
      <figcaption>
        <b>{video.title}</b>
        {` (${facts}). `}
        <a href={video.url} download>
          <Icon name="download" /> Film herunterladen
          <span className="visually-hidden">{`: ${video.title}`}</span>
        </a>
      </figcaption>
      {transcript && (
        <details className="plain-details">
          <summary>
            Text zum Film<span className="visually-hidden">{`: ${video.title}`}</span>
          </summary>
          {transcript}
        </details>
      )}
    </figure>
  )
}
