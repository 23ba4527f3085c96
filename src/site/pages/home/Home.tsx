import type { ReactElement } from 'react'
import type { SiteInfo } from '../../../content/site'
import { Doors } from '../../components/Doors'
import { ProjectCard } from '../../components/ProjectCard'
import { WayLink } from '../../components/WayLink'
import { paths } from '../../paths'
import { Scene } from '../Scene'
import { HomeEvents } from './HomeEvents'
import { HomeFigure } from './HomeFigure'
import { HomeMunicipalities } from './HomeMunicipalities'
import { HomeNews } from './HomeNews'
import type { HomeModel } from './homeModel'

/** The start page: a greeting, then what is new, what goes on, where, and whom to ask. */
export function Home({ model, site }: { model: HomeModel; site: SiteInfo }): ReactElement {
  return (
    <>
      <Greeting model={model} />
      <HomeNews leadArticle={model.leadArticle} news={model.news} />
      <Projects projects={model.projects} />
      <HomeMunicipalities municipalities={model.municipalities} places={model.places} site={site} />
      {model.figure && <HomeFigure figure={model.figure} />}
      <HomeEvents events={model.events} />
      <Questions doors={model.doors} site={site} />
    </>
  )
}

function Greeting({ model: { greeting, lead, ways } }: { model: HomeModel }): ReactElement {
  return (
    <section className="hero band" aria-labelledby="gruss">
      <div className="wrap columns middle">
        <div>
          <h1 id="gruss">{greeting}</h1>
          <p className="lead">{lead}</p>
        </div>
        {ways.length > 0 && (
          <ul className="ways">
            {ways.map(({ label, path, pictogram, look }) => (
              <li key={path}>
                <WayLink href={path} label={label} pictogram={pictogram} look={look} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Scene name="fries" alt={FRIEZE_ALT} priority />
    </section>
  )
}

const FRIEZE_ALT =
  'Gezeichnete Szene: Viele verschiedene Menschen und ein Hund stehen nebeneinander und winken.'

function Projects({ projects }: Pick<HomeModel, 'projects'>): ReactElement | null {
  if (projects.length === 0) return null
  return (
    <section className="wrap section" aria-labelledby="projekte">
      <div className="heading-row">
        <h2 id="projekte">Woran wir arbeiten</h2>
        <a href={paths.projectList}>Alle Projekte</a>
      </div>
      <div className="grid-three">
        {projects.map((project, index) => (
          // Phones show fewer: "Alle Projekte" leads to the rest.
          <div key={project.id} className={index > 1 ? 'not-on-phones' : undefined}>
            <ProjectCard project={project} />
          </div>
        ))}
      </div>
    </section>
  )
}

function Questions({ doors, site }: { doors: HomeModel['doors']; site: SiteInfo }): ReactElement {
  return (
    <section className="band section tinted topic-coral" aria-labelledby="fragen">
      <div className="wrap columns middle">
        <div>
          <h2 id="fragen" className="below-3">
            Worum geht es bei Ihnen?
          </h2>
          {doors.length > 0 && <Doors doors={doors} />}
        </div>
        <div>
          <div className="not-on-phones">
            <Scene name="kontakt" />
          </div>
          <p className="space-2">
            Sie schreiben an <a href={`mailto:${site.mail}`}>{site.mail}</a>. Dort liest ein Mensch
            Ihre Nachricht.
          </p>
        </div>
      </div>
    </section>
  )
}
