import type { ReactElement } from 'react'
import type { SiteInfo } from '../../content/site'
import { keptMarkup } from './keptMarkup'

type Named = Pick<SiteInfo, 'name' | 'nameSuffix'>

const kept = keptMarkup<Named>()

/** Mark and name of the site; the way back to its start. */
export function Brand({ site, href }: { site: Named; href: string }): ReactElement {
  const markup = kept(site, 'name', () => <MarkAndName site={site} />)
  return <a className="brand" href={href} dangerouslySetInnerHTML={markup} />
}

function MarkAndName({ site }: { site: Named }): ReactElement {
  return (
    <>
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <path d="M31 31H0A31 31 0 0 1 31 0z" fill="#0e6470" />
        <path d="M33 31V0a31 31 0 0 1 31 31z" fill="#ff7a59" />
        <path d="M31 33v31A31 31 0 0 1 0 33z" fill="#ffc53d" />
        <circle cx="48.5" cy="48.5" r="15.5" fill="#63bd84" />
      </svg>
      <span>
        {site.name} <b>{site.nameSuffix}</b>
        <span className="visually-hidden">, Startseite</span>
      </span>
    </>
  )
}
