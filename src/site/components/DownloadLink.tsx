import type { ReactElement } from 'react'
import type { Download } from '../../content/text'
import { formatBytes } from '../format'
import { Icon } from './Icon'

/** A file to download: its kind, size and language are known before anyone opens it. */
export function DownloadLink({ document }: { document: Download }): ReactElement {
  const isForeign = !document.language.startsWith('de')
  const facts = [document.kind, formatBytes(document.bytes), accessibilityNote(document)]
  return (
    <p className="download">
      <Icon name="download" />
      <span>
        <a href={document.url} hrefLang={isForeign ? document.language : undefined}>
          {document.title}
        </a>
        <small>{facts.join(', ')}</small>
      </span>
    </p>
  )
}

function accessibilityNote({ accessible }: Download): string {
  if (accessible === undefined) return 'noch nicht auf Barrierefreiheit geprüft'
  return accessible ? 'barrierefrei' : 'nicht barrierefrei'
}
