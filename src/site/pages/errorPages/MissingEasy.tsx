import type { ReactElement } from 'react'
import { LinkRows } from '../../components/LinkRows'
import { SearchForm } from '../../components/SearchForm'
import { Tile } from '../../components/Tile'
import { WayLink } from '../../components/WayLink'
import { easyPath, paths } from '../../paths'
import type { MissingProps } from './Missing'

/** No page at this address of the easy site. */
export function MissingEasy({ title, near, goneTitle }: MissingProps): ReactElement {
  return (
    <div className="easy-text">
      <section className="wrap section" aria-labelledby="fehlt">
        <h1 id="fehlt" className="below-3">
          {title}
        </h1>
        <div className="easy-row">
          <Tile pictogram="lupe" look="sun" size="large" />
          <div>
            {goneTitle && <p>{`Hier war die Seite: ${goneTitle}.`}</p>}
            <p>Sie haben nichts falsch gemacht.</p>
            <p>Sie können ein Wort suchen.</p>
            <p>Oder Sie gehen zu einer anderen Seite.</p>
          </div>
        </div>
        <SearchForm
          action={easyPath(paths.search)}
          label="Welches Wort suchen Sie?"
          buttonLabel="Suchen"
          large
          id="suche-auf-dieser-seite"
        />
      </section>
      {near.length > 0 && (
        <section className="wrap section" aria-labelledby="aehnlich">
          <h2 id="aehnlich" className="below-2">
            Suchen Sie eine von diesen Seiten?
          </h2>
          <LinkRows rows={near.map((page) => ({ href: page.href, label: page.title }))} />
        </section>
      )}
      <Ways />
    </div>
  )
}

function Ways(): ReactElement {
  return (
    <section className="wrap section" aria-labelledby="wege">
      <h2 id="wege" className="below-2">
        Hier geht es weiter
      </h2>
      <ul className="ways">
        <li>
          <WayLink href={paths.easyHome} label="Zur Start-Seite" pictogram="start" look="leaf" />
        </li>
        <li>
          <WayLink
            href={easyPath(paths.newsList)}
            label="Neues lesen"
            pictogram="zeitung"
            look="lake"
          />
        </li>
        <li>
          <WayLink
            href={easyPath(paths.contact)}
            label="Einen Menschen fragen"
            pictogram="telefon"
            look="sun"
          />
        </li>
      </ul>
    </section>
  )
}
