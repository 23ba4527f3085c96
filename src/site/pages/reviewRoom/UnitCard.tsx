import type { ReactElement } from 'react'

import { ArticleBody } from '../../components/ArticleBody'
import { BreakableText } from '../../components/BreakableText'
import type { RoomUnit } from '../../../content/reviewRoom'
import { verdictLabel } from './verdicts'
import { RoomImage } from './RoomParts'

/** What is to be judged: a sentence with its picture, a picture with its sentences, or a section as the page shows it. */
export function UnitCard({ unit }: { unit: RoomUnit }): ReactElement {
  if (unit.kind === 'section') return <SectionCard unit={unit} />
  const { heading, kind, picture, text } = unit
  return (
    <section
      className="room-card"
      aria-label={kind === 'picture' ? 'Das Bild' : 'Der Satz'}
      data-read-aloud=""
    >
      {heading !== '' && <p>{heading}</p>}
      {kind === 'picture' ? (
        <>
          {picture && <RoomImage image={picture} />}
          {text.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      ) : (
        <div className="room-sentence-row">
          {picture && <RoomImage image={picture} />}
          <p className="room-sentence">
            <BreakableText text={text} />
          </p>
        </div>
      )}
    </section>
  )
}

function SectionCard({ unit }: { unit: RoomUnit }): ReactElement {
  const { blocks, earlier, heading, text } = unit
  return (
    <>
      <section
        className="room-card room-article"
        lang="de"
        aria-labelledby="abschnitt"
        data-read-aloud=""
      >
        <h2 id="abschnitt">{heading === '' ? 'Ohne Überschrift' : heading}</h2>
        {blocks ? <ArticleBody blocks={blocks} /> : <p>{text}</p>}
      </section>
      {earlier.length > 0 && (
        <section className="room-earlier" aria-labelledby="frueher">
          <h2 id="frueher">Das haben Sie zum alten Abschnitt gesagt</h2>
          <ul>
            {earlier.map(({ kind, remark }) => (
              <li key={`${kind}${remark}`}>
                {verdictLabel(kind)}: „{remark}“
              </li>
            ))}
          </ul>
          <p>Wir lesen das auch. Bitte sehen Sie sich den neuen Abschnitt an.</p>
        </section>
      )}
    </>
  )
}
