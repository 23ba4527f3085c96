import type { ReactElement } from 'react'
import type { ContentSource } from '../../content/contentSource'
import type { SiteInfo } from '../../content/site'
import { byCounty } from '../countyNameCases'
import type { PageFrame } from '../page'
import { paths } from '../paths'
import { ButtonLink } from './Button'
import { footerLinks } from './footerLinks'
import { Icon } from './Icon'

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
        <nav aria-label={isEasy ? 'Unten auf der Seite' : 'Service'}>
          <ul>
            {footerLinks(content, frame).map(({ href, label, icon }) => (
              <li key={label}>
                <a href={href} aria-current={href === frame.path ? 'page' : undefined}>
                  {icon && <Icon name={icon} />} {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <small>{publisher(content.site(), isEasy)}</small>
      </div>
    </footer>
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
