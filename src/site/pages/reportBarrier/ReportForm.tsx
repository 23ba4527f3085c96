import type { ReactElement } from 'react'

import type { AnswerWay } from '../../../content/barrierDesk'
import { HiddenFields } from '../../components/HiddenFields'
import { Icon } from '../../components/Icon'
import { paths } from '../../paths'
import { Field, ProblemList } from './FormField'
import { MAX_DESCRIPTION } from './reportInput'
import type { ReportInput, ReportProblems } from './reportInput'

export interface ReportFormProps {
  input?: Partial<ReportInput>
  problems?: ReportProblems
  /** When the page was made, signed. */
  formToken?: string
  /** A demonstration: nobody of the county reads what is sent. */
  isDemo?: boolean
  easy?: boolean
}

const STANDARD = {
  what: 'Was ging nicht?',
  whatHelp: 'Schreiben Sie so, wie Sie sprechen. Ein Satz genügt.',
  page: 'Auf welcher Seite war das?',
  pageHelp: 'Wenn Sie es nicht wissen, lassen Sie das Feld leer.',
  how: 'Wie sollen wir antworten?',
  ways: { mail: 'E-Mail', phone: 'Telefon', post: 'Brief', none: 'Ich brauche keine Antwort' },
  contact: 'Ihre E-Mail-Adresse, Telefonnummer oder Anschrift',
  contactHelp: 'Nur nötig, wenn wir antworten sollen.',
  privacy: 'Wir nutzen Ihre Angaben nur, um die Barriere zu beheben und Ihnen zu antworten.',
  demo: 'Das ist eine Demonstration: Ihre Meldung wird gespeichert, aber niemand beim Kreis liest sie. Bitte schreiben Sie keine echten Daten.',
  send: 'Meldung abschicken',
  problem: 'Bitte prüfen Sie Ihre Angaben',
}

const EASY: typeof STANDARD = {
  what: 'Was geht nicht?',
  whatHelp: 'Ein Satz ist genug.',
  page: 'Auf welcher Seite war das?',
  pageHelp: 'Sie wissen es nicht? Das ist nicht schlimm.',
  how: 'Wie sollen wir antworten?',
  ways: { mail: 'E-Mail', phone: 'Telefon', post: 'Brief', none: 'Ich brauche keine Antwort' },
  contact: 'Ihre E-Mail-Adresse oder Telefon-Nummer oder Adresse',
  contactHelp: 'Nur wenn wir antworten sollen.',
  privacy: 'Wir benutzen das nur für die Antwort.',
  demo: 'Das ist nur ein Beispiel. Niemand vom Kreis liest das.',
  send: 'Abschicken',
  problem: 'Hier fehlt noch etwas',
}

const WAYS: readonly AnswerWay[] = ['mail', 'phone', 'post', 'none']

/**
 * The form for a barrier. It works without script, account and puzzle; what was typed stays when something is missing, and
 * the browser goes to what that is: the easy page is long.
 */
export function ReportForm(props: ReportFormProps): ReactElement {
  const { easy = false, formToken = '', input = {}, problems = {} } = props
  const words = easy ? EASY : STANDARD
  return (
    <form
      className="report-form"
      method="post"
      action={`${paths.reportBarrier}#probleme`}
      noValidate
    >
      <ProblemList title={words.problem} problems={rowsOf(problems)} />
      <HiddenFields fields={{ zeit: formToken, ...(easy && { sprache: 'leicht' }) }} />
      <Field id="was" label={words.what} help={words.whatHelp} problem={problems.description}>
        {(described) => (
          <textarea
            id="was"
            name="was"
            rows={4}
            required
            maxLength={MAX_DESCRIPTION}
            defaultValue={input.description}
            {...described}
          />
        )}
      </Field>
      <LineField id="seite" label={words.page} help={words.pageHelp} value={input.page} />
      <Ways words={words} chosen={input.way ?? 'mail'} />
      <LineField
        id="kontakt"
        label={words.contact}
        help={words.contactHelp}
        problem={problems.contact}
        autoComplete="email"
        value={input.contact}
      />
      <Trap />
      <p className="small">{props.isDemo === true ? words.demo : words.privacy}</p>
      <Send label={words.send} />
    </form>
  )
}

interface LineFieldProps {
  id: string
  label: string
  help: string
  problem?: string | undefined
  autoComplete?: string
  value: string | undefined
}

/** A field for one line of text. */
function LineField({ autoComplete, id, value, ...said }: LineFieldProps): ReactElement {
  return (
    <Field id={id} {...said}>
      {(described) => (
        <input
          id={id}
          type="text"
          name={id}
          maxLength={300}
          autoComplete={autoComplete}
          defaultValue={value}
          {...described}
        />
      )}
    </Field>
  )
}

const Send = ({ label }: { label: string }): ReactElement => (
  <p>
    <button className="button large" type="submit">
      <Icon name="mail" /> {label}
    </button>
  </p>
)

function Ways({ chosen, words }: { chosen: AnswerWay; words: typeof STANDARD }): ReactElement {
  return (
    <fieldset>
      <legend>{words.how}</legend>
      {WAYS.map((way) => (
        <label className="report-way" key={way}>
          <input type="radio" name="weg" value={way} defaultChecked={chosen === way} />
          {words.ways[way]}
        </label>
      ))}
    </fieldset>
  )
}

const rowsOf = ({ contact, description }: ReportProblems) => [
  { href: '#was', text: description },
  { href: '#kontakt', text: contact },
]

/** Programs fill in every field; people do not see this one, and screen readers are told what it is. */
function Trap(): ReactElement {
  return (
    <div className="report-trap" aria-hidden="true">
      <label htmlFor="webseite">Bitte leer lassen</label>
      <input id="webseite" type="text" name="webseite" tabIndex={-1} autoComplete="off" />
    </div>
  )
}
