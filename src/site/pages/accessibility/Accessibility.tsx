import type { ReactElement } from 'react'
import type { Fact, Page } from '../../../content/documents'
import type { AccessibilityStatement, SiteInfo } from '../../../content/site'
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
import type { CoverageBar } from './accessibilityModel'
import { itemFacts, methodName, STATEMENT_BASIS, statusName } from './accessibilityModel'
import { OmbudsOffice } from './OmbudsOffice'

export interface AccessibilityProps {
  statement: AccessibilityStatement
  coverage: readonly CoverageBar[]
  site: SiteInfo
  page?: Page
  easyPath?: string
}

/** The accessibility statement, in the order of the model of (EU) 2018/1523. */
export function Accessibility(props: AccessibilityProps): ReactElement {
  const { statement, coverage, site, page, easyPath } = props
  return (
    <article className="topic-lake">
      <TitleField
        heading="Erklärung zur Barrierefreiheit"
        lead={
          page?.teaser ??
          'Wie gut alle Menschen dieses Angebot nutzen können, was noch nicht geht und wer hilft.'
        }
        meta={<span>{`Zuletzt geprüft am ${formatDate(statement.reviewedOn)}`}</span>}
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
        <Items items={statement.items} />
        {coverage.length > 0 && <Coverage bars={coverage} />}
        {page && <ArticleBody blocks={documentBody(page)} look="lake" />}
        <Method statement={statement} />
        <Feedback site={site} />
        <OmbudsOffice site={site} />
      </ReadingGrid>
      <ArticleEnd path={paths.accessibility} factsCheckedAt={page?.factsCheckedAt} />
    </article>
  )
}

function summaryFacts(statement: AccessibilityStatement): Fact[] {
  return [
    { label: 'Stand', value: statusName(statement) },
    { label: 'Grundlage', value: STATEMENT_BASIS },
    { label: 'Verfahren', value: methodName(statement) },
    { label: 'Erstellt am', value: formatDate(statement.createdOn) },
    { label: 'Zuletzt geprüft am', value: formatDate(statement.reviewedOn) },
    { label: 'Für Programme', value: 'Erklärung als JSON', href: paths.accessibilityJson },
  ]
}

function Status({ statement }: { statement: AccessibilityStatement }): ReactElement {
  const count = statement.items.length
  const known = count === 1 ? 'Ein Mangel ist bekannt.' : `${count} Mängel sind bekannt.`
  return (
    <>
      <h2 id="stand">Stand</h2>
      <p>
        Dieses Angebot ist mit den Regeln für barrierefreie Informationstechnik{' '}
        <b>{statusName(statement)}</b>. {count === 0 ? 'Zurzeit ist kein Mangel bekannt.' : known}
      </p>
    </>
  )
}

function Items({ items }: { items: AccessibilityStatement['items'] }): ReactElement | null {
  if (items.length === 0) return null
  return (
    <>
      <h2 id="maengel">Was noch nicht geht</h2>
      {items.map((item) => (
        <div key={item.part} className="entry">
          <h3>{item.part}</h3>
          <FactList facts={itemFacts(item)} across />
        </div>
      ))}
    </>
  )
}

function Coverage({ bars }: { bars: readonly CoverageBar[] }): ReactElement {
  return (
    <>
      <h2 id="abdeckung">Wie viel schon da ist</h2>
      <BarList caption="Gezählt aus allem, was veröffentlicht ist" bars={[...bars]} max={100} />
    </>
  )
}

function Method({ statement }: { statement: AccessibilityStatement }): ReactElement {
  return (
    <>
      <h2 id="verfahren">Wie diese Erklärung entsteht</h2>
      <p>{`${methodName(statement)}. ${statement.methodNote}`.trim()}</p>
      <p>
        {`Erstellt am ${formatDate(statement.createdOn)}, zuletzt geprüft am ${formatDate(statement.reviewedOn)}.`}
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
    </>
  )
}
