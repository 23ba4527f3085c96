import type { ReactElement } from 'react'

import { HiddenFields } from '../../components/HiddenFields'
import { paths } from '../../paths'
import { Field, ProblemList } from './FormField'

/** What was typed, and what was wrong with it. */
export interface FindCaseState {
  number?: string
  key?: string
  /** Nothing was found, or too many wrong keys came from this address. */
  problem?: 'wrong' | 'tooMany'
}

const STANDARD = {
  number: 'Ihre Nummer',
  numberHelp: 'Zum Beispiel: B-2026-0012',
  key: 'Ihr Schlüssel',
  keyHelp: 'Vier mal vier Zeichen. Groß oder klein ist gleich, Striche können Sie weglassen.',
  send: 'Meldung ansehen',
  problem: 'Bitte prüfen Sie Ihre Angaben',
  wrong: 'Zu dieser Nummer und diesem Schlüssel haben wir keine Meldung gefunden.',
  tooMany:
    'Das waren viele Versuche. Bitte warten Sie zehn Minuten, oder rufen Sie uns an: Wir geben Ihnen einen neuen Schlüssel.',
}

const EASY: typeof STANDARD = {
  number: 'Ihre Nummer',
  numberHelp: 'Zum Beispiel: B-2026-0012',
  key: 'Ihr Schlüssel',
  keyHelp: 'Das sind 16 Zeichen.',
  send: 'Ansehen',
  problem: 'Hier stimmt etwas nicht',
  wrong: 'Wir finden keine Meldung. Bitte prüfen Sie die Nummer und den Schlüssel.',
  tooMany: 'Bitte warten Sie 10 Minuten. Oder fragen Sie uns.',
}

/** Asks for number and key of a case. Which of the two was wrong is not told. */
export function FindCaseForm({
  easy = false,
  state: { key = '', number = '', problem },
}: {
  easy?: boolean
  state: FindCaseState
}): ReactElement {
  const words = easy ? EASY : STANDARD
  const text = problem && words[problem]
  return (
    <form className="report-form" method="post" action={`${paths.findCase}#probleme`} noValidate>
      <ProblemList title={words.problem} problems={[{ href: '#nummer', text }]} />
      <HiddenFields fields={easy ? { sprache: 'leicht' } : {}} />
      <Field id="nummer" label={words.number} help={words.numberHelp} problem={text}>
        {(described) => (
          <input
            id="nummer"
            type="text"
            name="nummer"
            maxLength={40}
            autoComplete="off"
            defaultValue={number}
            {...described}
          />
        )}
      </Field>
      <Field id="schluessel" label={words.key} help={words.keyHelp} problem={text}>
        {(described) => (
          <input
            id="schluessel"
            type="text"
            name="schluessel"
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={key}
            {...described}
          />
        )}
      </Field>
      <p>
        <button className="button large" type="submit">
          {words.send}
        </button>
      </p>
    </form>
  )
}
