import type { ReactElement } from 'react'

import { HiddenFields } from '../../components/HiddenFields'
import { Icon } from '../../components/Icon'
import { roomPaths } from './roomPaths'
import { RoomField, RoomProblem } from './RoomParts'

/** What was said at the door. */
export type EntranceNote = 'linkSent' | 'linkEnded' | 'notKnown' | 'mailMissing' | 'left'

const NOTES: Record<EntranceNote, readonly string[]> = {
  linkSent: [
    'Kennen wir Ihre E-Mail-Adresse?',
    'Dann bekommen Sie gleich einen neuen Link.',
    'Sehen Sie in Ihre E-Mails.',
  ],
  linkEnded: [
    'Dieser Link geht nicht.',
    'Vielleicht haben Sie ihn schon benutzt.',
    'Das ist nicht schlimm.',
    'Sie können hier einen neuen Link bekommen.',
  ],
  notKnown: ['Das hat nicht geklappt.', 'Bitte prüfen Sie E-Mail-Adresse und Passwort.'],
  mailMissing: ['Bitte schreiben Sie Ihre E-Mail-Adresse.', 'Zum Beispiel: maria@beispiel.de'],
  left: ['Sie haben den Prüf-Raum verlassen.'],
}

/** The door of the room: how to get a link, and log-in for board accounts. */
export function RoomEntrance({
  note,
  mail = '',
}: {
  note?: EntranceNote
  /** What was typed stays. */
  mail?: string
}): ReactElement {
  const isProblem = note === 'notKnown' || note === 'mailMissing'
  return (
    <div className="wrap easy-text room">
      <h1>Prüf-Raum</h1>
      {note && (
        <RoomProblem isProblem={isProblem}>
          {NOTES[note].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </RoomProblem>
      )}
      <div>
        <p>Hier prüfen Menschen unsere Texte.</p>
        <p>Sie haben eine Einladung bekommen?</p>
        <p>Dann klicken Sie in der E-Mail auf den Link.</p>
      </div>
      <NewLinkForm mail={mail} isMissing={note === 'mailMissing'} />
      <LogInForm mail={mail} />
    </div>
  )
}

function NewLinkForm({ isMissing, mail }: { isMissing: boolean; mail: string }): ReactElement {
  return (
    <section aria-labelledby="neuer-link">
      <h2 id="neuer-link">Brauchen Sie einen neuen Link?</h2>
      <form method="post" action={roomPaths.newLink} noValidate>
        <RoomField
          id="mail-link"
          name="mail"
          type="email"
          label="Ihre E-Mail-Adresse"
          autoComplete="email"
          value={mail}
          problem={isMissing ? 'Hier fehlt Ihre E-Mail-Adresse.' : undefined}
        />
        <div className="room-buttons">
          <button className="button" type="submit">
            <Icon name="mail" /> Neuen Link schicken
          </button>
        </div>
      </form>
    </section>
  )
}

function LogInForm({ mail }: { mail: string }): ReactElement {
  return (
    <details>
      <summary>Haben Sie ein Passwort?</summary>
      <form method="post" action={roomPaths.logIn} noValidate>
        <RoomField
          id="mail-passwort"
          name="mail"
          type="email"
          label="E-Mail-Adresse für die Anmeldung"
          autoComplete="username"
          value={mail}
        />
        <RoomField
          id="passwort"
          name="passwort"
          type="password"
          label="Passwort"
          autoComplete="current-password"
        />
        <div className="room-buttons">
          <button className="button light" type="submit">
            Anmelden
          </button>
        </div>
      </form>
    </details>
  )
}

/** Behind the link of a mail: programs that only look at links use nothing up here. */
export function RoomDoor({ linkKey }: { linkKey: string }): ReactElement {
  return (
    <div className="wrap easy-text room">
      <h1>Willkommen im Prüf-Raum</h1>
      <div>
        <p>Hier prüfen Sie unsere Texte.</p>
        <p>Sie können nichts falsch machen.</p>
        <p>Klicken Sie auf den Knopf.</p>
      </div>
      <form method="post" action={roomPaths.open}>
        <HiddenFields fields={{ schluessel: linkKey }} />
        <div className="room-buttons">
          <button className="button large" type="submit">
            <Icon name="next" /> Prüf-Raum öffnen
          </button>
        </div>
      </form>
      <p>Der Raum merkt sich auf diesem Gerät: Sie waren da. Dafür braucht er ein Cookie.</p>
    </div>
  )
}
