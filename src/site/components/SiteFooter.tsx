import type { ReactElement } from 'react'
import type { ContentSource } from '../../content/contentSource'
import type { SiteInfo } from '../../content/site'
import { byCounty } from '../countyNameCases'
import type { PageFrame } from '../page'
import { paths } from '../paths'
import { ButtonLink } from './Button'
import { STANDARD_LINKS, footerLinks } from './footerLinks'
import type { FooterLink } from './footerLinks'
import { Icon } from './Icon'
import { keptMarkup } from './keptMarkup'

/** Foot of every page: how to report a barrier, the service links, who is behind the site. */
export function SiteFooter({
  frame,
  content,
}: {
  frame: PageFrame
  content: ContentSource
}): ReactElement {
  const isEasy = frame.variant === 'easy'
  return (
    <footer className="site-footer">
      <div className="wrap">
        <BarrierCall frame={frame} />
        <ServiceLinks frame={frame} links={footerLinks(content, frame)} />
        <small>{publisher(content.site(), isEasy)}</small>
      </div>
    </footer>
  )
}

const kept = keptMarkup<FooterLink[]>()

function ServiceLinks({ frame, links }: { frame: PageFrame; links: FooterLink[] }): ReactElement {
  const label = frame.variant === 'easy' ? 'Unten auf der Seite' : 'Service'
  const current = links.find(({ href }) => href === frame.path)?.href
  const list = () => <LinkList links={links} current={current} />
  // Those in Leichte Sprache are made for each page.
  return links === STANDARD_LINKS ? (
    <nav aria-label={label} dangerouslySetInnerHTML={kept(links, current ?? '', list)} />
  ) : (
    <nav aria-label={label}>{list()}</nav>
  )
}

function LinkList({
  links,
  current,
}: {
  links: FooterLink[]
  current: string | undefined
}): ReactElement {
  return (
    <ul>
      {links.map(({ href, label, icon }) => (
        <li key={label}>
          <a href={href} aria-current={href === current ? 'page' : undefined}>
            {icon && <Icon name={icon} />} {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function BarrierCall({ frame }: { frame: PageFrame }): ReactElement {
  const isEasy = frame.variant === 'easy'
  return (
    <div className="columns middle">
      <div>
        <h2>{isEasy ? 'Geht etwas nicht?' : 'Sind Sie an eine Barriere gestoßen?'}</h2>
        <p className="space-1">
          {isEasy
            ? 'Sagen Sie es uns. Wir antworten Ihnen.'
            : 'Sagen Sie es uns in Ihren Worten. Sie bekommen eine Antwort, spätestens nach sechs Wochen.'}
        </p>
      </div>
      <p>
        <ButtonLink
          href={`${paths.reportBarrier}?seite=${encodeURIComponent(frame.path)}`}
          icon="warn"
        >
          {isEasy ? 'Uns schreiben' : 'Barriere melden'}
        </ButtonLink>
      </p>
    </div>
  )
}

/** A demonstration does not say that it comes from the county. */
function publisher({ countyName, office, mapCredit, isDemo }: SiteInfo, isEasy: boolean): string {
  if (isEasy)
    return isDemo ? 'Diese Seite ist ein Beispiel.' : `Diese Seite ist ${byCounty(countyName)}.`
  return `${isDemo ? 'Demonstration am Beispiel: ' : ''}${countyName}, ${office}. ${mapCredit}`
}
