import type { ReactElement } from 'react'
import { PictureImage } from '../../components/PictureImage'
import { TitleField } from '../../components/TitleField'
import { paths } from '../../paths'
import type { PictureCredit, WorkCredit } from './pictureCreditsModel'

/** Credits: first what the county shows, then what comes with the site. */
export function PictureCreditsPage({
  pictures,
  works,
}: {
  pictures: readonly PictureCredit[]
  works: readonly WorkCredit[]
}): ReactElement {
  return (
    <div className="topic-sun">
      <TitleField
        heading="Bildnachweise"
        lead="Wer die Bilder, Zeichen, Karten und Zahlen gemacht hat, und wie man sie weiter nutzen darf."
        breadcrumbs={[{ label: 'Start', path: paths.home }, { label: 'Bildnachweise' }]}
        look="sun"
      />
      <section className="wrap section" aria-labelledby="werke">
        <h2 id="werke" className="below-2">
          Zeichen, Schrift, Karte und Zahlen
        </h2>
        <ul className="credit-list">
          {works.map((work) => (
            <Work key={`${work.what} ${work.credit}`} work={work} />
          ))}
        </ul>
      </section>
      {pictures.length > 0 && (
        <section className="wrap section" aria-labelledby="bilder">
          <h2 id="bilder" className="below-2">
            Bilder
          </h2>
          <ul className="credit-list">
            {pictures.map((credit) => (
              <PictureRow key={credit.picture.id} credit={credit} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Work({ work }: { work: WorkCredit }): ReactElement {
  const { what, credit, license, licenseUrl, sourceUrl } = work
  return (
    <li>
      <div>
        <p>
          <b>{what}</b>
        </p>
        <p>{sourceUrl ? <a href={sourceUrl}>{credit}</a> : credit}</p>
        <License license={license} url={licenseUrl} />
      </div>
    </li>
  )
}

function PictureRow({
  credit: { picture, description, license, licenseUrl },
}: {
  credit: PictureCredit
}): ReactElement {
  return (
    <li>
      {/* Its words stand beside it: the picture itself need not say them again. */}
      <PictureImage picture={picture} cut="square" sizes="7.5rem" decorative />
      <div>
        <p>{description}</p>
        <p>{picture.credit}</p>
        <License license={license} url={licenseUrl} />
      </div>
    </li>
  )
}

function License({ license, url }: { license: string; url?: string }): ReactElement | null {
  if (license === '') return null
  return <p className="meta">{url ? <a href={url}>{license}</a> : license}</p>
}
