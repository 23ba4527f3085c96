import type { ReactElement } from 'react'
import { LinkRows } from '../../components/LinkRows'
import { SearchForm } from '../../components/SearchForm'
import { Tile } from '../../components/Tile'
import { WayLink } from '../../components/WayLink'
import { paths } from '../../paths'
import { Scene } from '../Scene'
import type { NearPage } from './errorModel'

export interface MissingProps {
  title: string
  near: readonly NearPage[]
  /** Title of what was here and was taken away. */
  /** Title of what was taken away; empty where it is not to be told. */
  goneTitle: string | undefined
  isGone: boolean
}

/** No page at this address: search, near titles, three ways, and the same in easy words. */
export function Missing({ title, near, goneTitle, isGone }: MissingProps): ReactElement {
  return (
    <>
      <section className="band section tinted topic-coral" aria-labelledby="fehlt">
        <div className="wrap columns middle">
          <div className="stack">
            <h1 id="fehlt">{title}</h1>
            <p className="lead">
              {!isGone
                ? 'Das liegt nicht an Ihnen. Vielleicht ist die Seite umgezogen oder die Adresse hat einen Tippfehler.'
                : `${goneTitle ? `Hier stand „${goneTitle}“. ` : ''}Wir haben die Seite von der Website genommen.`}
            </p>
            <SearchForm
              action={paths.search}
              label="Wonach suchen Sie?"
              buttonLabel="Suchen"
              large
              id="suche-auf-dieser-seite"
            />
            <ThreeWays />
          </div>
          <Scene
            name="seite-fehlt"
            alt="Ein Mann und ein Hund stehen auf einem Weg. Daneben steht ein Wegweiser mit drei Schildern."
            priority
          />
        </div>
      </section>
      {near.length > 0 && (
        <section className="wrap section" aria-labelledby="aehnlich">
          <h2 id="aehnlich" className="below-2">
            Meinten Sie eine dieser Seiten?
          </h2>
          <LinkRows rows={near.map((page) => ({ href: page.href, label: page.title }))} />
        </section>
      )}
      <InEasyWords isGone={isGone} />
    </>
  )
}

function ThreeWays(): ReactElement {
  return (
    <ul className="ways space-3">
      <li>
        <WayLink href={paths.home} label="Zur Startseite" pictogram="start" look="leaf" />
      </li>
      <li>
        <WayLink href={paths.newsList} label="Alle Meldungen" pictogram="zeitung" look="lake" />
      </li>
      <li>
        <WayLink
          href={paths.contact}
          label="Einen Menschen fragen"
          pictogram="telefon"
          look="sun"
        />
      </li>
    </ul>
  )
}

function InEasyWords({ isGone }: { isGone: boolean }): ReactElement {
  return (
    <section className="wrap section easy-text" lang="de-simple" aria-labelledby="leicht">
      <h2 id="leicht">In Leichter Sprache</h2>
      <div className="easy-row">
        <Tile pictogram="lupe" look="sun" size="large" />
        <div>
          <p>{isGone ? 'Diese Seite gibt es nicht mehr.' : 'Diese Seite gibt es nicht.'}</p>
          <p>Sie haben nichts falsch gemacht.</p>
          <p>
            <a href={paths.easyHome}>Zur Start-Seite in Leichter Sprache</a>
          </p>
        </div>
      </div>
    </section>
  )
}
