import type { ReactElement } from 'react'
import { formatDate } from '../format'
import type { WishedVariant } from '../../content/wishBox'
import { easyPath, paths } from '../paths'
import { Icon } from './Icon'
import { Notice } from './Notice'
import { VariantWishes } from './VariantWishes'

/** Last line of a page: what to do when something did not work, and when its facts were checked. */
export function ArticleEnd({
  path,
  factsCheckedAt,
  missing = [],
  easy = false,
}: {
  /** The page that a report is about. */
  path: string
  factsCheckedAt?: string
  /** Variants that the page lacks and that can be asked for. */
  missing?: readonly WishedVariant[]
  easy?: boolean
}): ReactElement {
  const reportPath = easy ? easyPath(paths.reportBarrier) : paths.reportBarrier
  const report = `${reportPath}?seite=${encodeURIComponent(path)}`
  return (
    <div className="wrap space-4">
      <VariantWishes path={path} missing={missing} easy={easy} />
      <div className="article-end columns">
        <Notice icon="warn">
          {easy ? 'Etwas geht nicht? ' : 'War etwas nicht barrierefrei? '}
          <a href={report}>{easy ? 'Sagen Sie es uns' : 'Barriere melden'}</a>
        </Notice>
        {factsCheckedAt && <FactCheck date={factsCheckedAt} easy={easy} />}
      </div>
    </div>
  )
}

function FactCheck({ date, easy }: { date: string; easy: boolean }): ReactElement {
  const day = formatDate(date)
  return (
    <p className="meta">
      <Icon name="checked" />
      <span>
        {easy
          ? `Wir haben am ${day} nachgesehen: Stimmt noch alles? `
          : `Fakten zuletzt geprüft am ${day}. `}
        <a href={easy ? easyPath(paths.contact) : paths.contact}>
          {easy ? 'Haben Sie einen Fehler gefunden?' : 'Fehler gefunden?'}
        </a>
      </span>
    </p>
  )
}
