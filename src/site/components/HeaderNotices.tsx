import type { ReactElement } from 'react'
import type { SiteInfo } from '../../content/site'
import { byCounty, ofCounty } from '../countyNameCases'
import type { PageFrame } from '../page'
import { Icon } from './Icon'

/** What must be known before anything else: this is a preview, this is a demonstration. */
export function HeaderNotices({
  frame,
  site,
}: {
  frame: PageFrame
  site: SiteInfo
}): ReactElement | null {
  const notices = [
    frame.previewNotice,
    site.isDemo ? demoNotice(site, frame.variant === 'easy') : undefined,
  ].filter((notice) => notice !== undefined)
  if (notices.length === 0) return null
  return (
    <div className="header-notices">
      {notices.map((notice) => (
        <p key={notice} className="wrap">
          <Icon name="info" /> {notice}
        </p>
      ))}
    </div>
  )
}

function demoNotice({ countyName }: SiteInfo, isEasy: boolean): string {
  return isEasy
    ? `Diese Seite ist nur ein Beispiel. Sie ist nicht ${byCounty(countyName)}.`
    : `Dies ist eine Demonstration und kein Angebot ${ofCounty(countyName)}.`
}
