import type { ReactElement } from 'react'
import type { Fact, Page } from '../../../content/documents'
import type { SiteInfo } from '../../../content/site'
import { ArticleBody } from '../../components/ArticleBody'
import { ArticleEnd } from '../../components/ArticleEnd'
import { BarList } from '../../components/BarList'
import { ButtonLink } from '../../components/Button'
import { FactList } from '../../components/FactList'
import { ReadingGrid } from '../../components/ReadingGrid'
import { SideNote } from '../../components/SideNote'
import { TitleField } from '../../components/TitleField'
import { VariantSwitch } from '../../components/VariantSwitch'
import { documentBody } from '../../documentBody'
import { formatDate, phoneText } from '../../format'
import { paths } from '../../paths'
import { STATEMENT_BASIS } from '../../../statement/composeStatement'
import {
  gapCount,
  gapFacts,
  methodName,
  statusName,
  testRunSentences,
} from '../../../statement/standardWords'
import type { Statement } from '../../../statement/types'
import { coverageBars } from './accessibilityModel'
import { OmbudsOffice } from './OmbudsOffice'

export interface AccessibilityProps {
  statement: Statement
  site: SiteInfo
  page?: Page
  easyPath?: string
}

/** The accessibility statement, in the order of the model of (EU) 2018/1523. */
export function Accessibility(props: AccessibilityProps): ReactElement {
  const { statement, site, page, easyPath } = props
  return (
    <article className="topic-lake">
      <TitleField
        heading="Erklärung zur Barrierefreiheit"
        lead={
          page?.teaser ??
          'Wie gut alle Menschen dieses Angebot nutzen können, was noch nicht geht und wer hilft.'
        }
        meta={
          statement.reviewedOn !== '' && (
            <span>{`Zuletzt geprüft am ${formatDate(statement.reviewedOn)}`}</span>
          )
        }
        breadcrumbs={[
          { label: 'Start', path: paths.home },
          { label: 'Erklärung zur Barrierefreiheit' },
        ]}
        look="lake"
        below={
          <VariantSwitch
            variant="standard"
            standardPath={paths.accessibility}
            easyPath={easyPath}
            hasSignVideo={page?.signVideo !== undefined}
          />
        }
      />
      <ReadingGrid
        aside={
          <SideNote title="In Kürze">
            <FactList facts={summaryFacts(statement)} />
          </SideNote>
        }
      >
        <h2 id="geltung">Wofür diese Erklärung gilt</h2>
        <p>{statement.scope}</p>
        <Status statement={statement} />
        <Gaps statement={statement} />
        <CoveragePart statement={statement} />
        {page && <ArticleBody blocks={documentBody(page)} look="lake" />}
        <MethodPart statement={statement} />
        <Feedback site={site} />
        <OmbudsOffice site={site} />
      </ReadingGrid>
      <ArticleEnd path={paths.accessibility} factsCheckedAt={page?.factsCheckedAt} />
    </article>
  )
}

function summaryFacts(statement: Statement): Fact[] {
  return [
    { label: 'Stand', value: statusName(statement) },
    { label: 'Grundlage', value: STATEMENT_BASIS },
    { label: 'Verfahren', value: methodName(statement) },
    ...dateFact('Erstellt am', statement.createdOn),
    ...dateFact('Zuletzt geprüft am', statement.reviewedOn),
    { label: 'Gemeldete Barrieren', value: 'Liste ansehen', href: paths.reportList },
    { label: 'Für Programme', value: 'Erklärung als JSON', href: paths.accessibilityJson },
  ]
}

const dateFact = (label: string, iso: string): Fact[] =>
  iso === '' ? [] : [{ label, value: formatDate(iso) }]

function Status({ statement }: { statement: Statement }): ReactElement {
  return (
    <>
      <h2 id="stand">Stand</h2>
      <p>
        Dieses Angebot ist mit den Regeln für barrierefreie Informationstechnik{' '}
        <b>{statusName(statement)}</b>. {gapCount(statement)}
      </p>
    </>
  )
}

function Gaps({ statement: { gaps, today } }: { statement: Statement }): ReactElement | null {
  if (gaps.length === 0) return null
  return (
    <>
      <h2 id="maengel">Was noch nicht geht</h2>
      {gaps.map((gap, index) => (
        <div key={`${index}-${gap.part}`} className="entry">
          <h3>{gap.part}</h3>
          <FactList facts={gapFacts(gap, today)} across />
        </div>
      ))}
    </>
  )
}

function CoveragePart({ statement }: { statement: Statement }): ReactElement | null {
  const bars = coverageBars(statement.coverage)
  if (bars.length === 0) return null
  return (
    <>
      <h2 id="abdeckung">Wie viel schon da ist</h2>
      <BarList caption="Gezählt aus allem, was veröffentlicht ist" bars={bars} max={100} />
    </>
  )
}

function MethodPart({ statement }: { statement: Statement }): ReactElement {
  const { createdOn, isReviewDue, methodNote, reviewedOn, testRun } = statement
  return (
    <>
      <h2 id="verfahren">Wie diese Erklärung entsteht</h2>
      <p>{`${methodName(statement)}. ${methodNote}`.trim()}</p>
      <p>
        Mängel, Zahlen und Prüfergebnis trägt das System ein: aus bestätigten Meldungen, aus dem,
        was veröffentlicht ist, und aus der letzten Prüfung.
      </p>
      {testRunSentences(testRun).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        {createdOn !== '' && `Erstellt am ${formatDate(createdOn)}. `}
        {reviewedOn !== '' && `Von Menschen zuletzt geprüft am ${formatDate(reviewedOn)}. `}
        {isReviewDue && 'Die jährliche Prüfung steht aus.'}
      </p>
    </>
  )
}

function Feedback({ site }: { site: SiteInfo }): ReactElement {
  return (
    <>
      <h2 id="melden">Etwas geht nicht? Sagen Sie es uns</h2>
      <p>
        {site.office}
        {site.phone && (
          <>
            <br />
            {`Telefon ${phoneText(site.phone)}`}
          </>
        )}
        <br />
        <a href={`mailto:${site.mail}`}>{site.mail}</a>
      </p>
      <p>
        <ButtonLink
          href={`${paths.reportBarrier}?seite=${encodeURIComponent(paths.accessibility)}`}
          icon="warn"
        >
          Barriere melden
        </ButtonLink>
      </p>
      <p>
        <a href={paths.reportList}>Was andere gemeldet haben, und was daraus wurde</a>
      </p>
    </>
  )
}
