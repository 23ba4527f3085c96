import type { ReactElement } from 'react'
import { Icon } from '../../components/Icon'
import { TitleField } from '../../components/TitleField'
import { paths } from '../../paths'
import type { ContentsEntry, ContentsPart } from './contentsModel'

/** All pages as nested lists, each with its easy variant beside it. */
export function ContentsPage({ parts }: { parts: readonly ContentsPart[] }): ReactElement {
  return (
    <div className="topic-lake">
      <TitleField
        heading="Inhaltsübersicht"
        lead="Alle Seiten auf einen Blick. Wo es eine Seite auch in Leichter Sprache gibt, steht der Link daneben."
        breadcrumbs={[{ label: 'Start', path: paths.home }, { label: 'Inhaltsübersicht' }]}
        look="lake"
      />
      <div className="wrap section contents">
        {parts.map(({ id, title, entries }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <Entries entries={entries} />
          </section>
        ))}
      </div>
    </div>
  )
}

function Entries({ entries }: { entries: readonly ContentsEntry[] }): ReactElement {
  return (
    <ul className="contents-list">
      {entries.map(({ label, path, easyPath, children }) => (
        <li key={path}>
          <a href={path}>{label}</a>
          {easyPath && (
            <>
              {' '}
              <a className="contents-easy" href={easyPath}>
                <Icon name="book" /> Leichte Sprache
                <span className="visually-hidden">{`: ${label}`}</span>
              </a>
            </>
          )}
          {children.length > 0 && <Entries entries={children} />}
        </li>
      ))}
    </ul>
  )
}
