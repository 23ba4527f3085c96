import type { ReactElement } from 'react'
import { ButtonLink } from '../../components/Button'
import { Marker } from '../../components/Marker'
import { paths } from '../../paths'
import type { HomeEvent } from './homeModel'

/** What is to come and what took place last. */
export function HomeEvents({ events }: { events: readonly HomeEvent[] }): ReactElement {
  const isAnyAhead = events.some(({ isOver }) => !isOver)
  return (
    <section className="wrap section columns columns-flip" aria-labelledby="termine">
      <div className="stack">
        <h2 id="termine">Termine</h2>
        {!isAnyAhead && (
          <p>
            Zurzeit steht kein neuer Termin fest.
            {events.length > 0 && ' Sie sehen hier, was zuletzt war und was daraus wurde.'}
          </p>
        )}
        <p>
          <ButtonLink href={paths.contact} icon="calendar" light>
            Termin melden
          </ButtonLink>
        </p>
      </div>
      {events.length > 0 && (
        <ul>
          {events.map((event, index) => (
            <li
              key={`${event.iso} ${event.title}`}
              className={`event topic-${event.look}${index > 1 ? ' not-on-phones' : ''}`}
            >
              <EventRow event={event} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function EventRow({ event }: { event: HomeEvent }): ReactElement {
  const { dateLarge, dateSmall, iso, title, text, path, marks, isOver } = event
  return (
    <>
      <p className="event-date">
        <time dateTime={iso}>
          <b>{dateLarge}</b> {dateSmall}
        </time>
      </p>
      <div>
        <h3>{path ? <a href={path}>{title}</a> : title}</h3>
        <p>{text}</p>
        {(isOver || marks.length > 0) && (
          <p className="meta space-1">
            {isOver && <Marker icon="clock">vorbei</Marker>}
            {marks.map((mark) => (
              <Marker key={mark} icon={mark.startsWith('Gebärden') ? 'hand' : 'check'}>
                {mark}
              </Marker>
            ))}
          </p>
        )}
      </div>
    </>
  )
}
