type Kind = 'full' | 'readOnly' | 'locked' | 'broken' | 'missing' | 'tooLong'

const SENTENCES: Record<Kind, string> = {
  full: 'Auf dem Server ist kein Speicherplatz mehr. Es wurde nichts gespeichert. Ihr Text ist noch im Formular. Bitte sagen Sie der Technik Bescheid.',
  readOnly:
    'Der Server darf gerade nichts speichern. Ihr Text ist noch im Formular. Bitte sagen Sie der Technik Bescheid.',
  locked:
    'Ein anderes Programm hält die Datenbank fest. Es wurde nichts gespeichert. Ihr Text ist noch im Formular. Bitte speichern Sie gleich noch einmal.',
  broken:
    'Die Datenbank antwortet nicht richtig. Es wurde nichts gespeichert. Ihr Text ist noch im Formular. Bitte sagen Sie der Technik Bescheid.',
  missing:
    'Die Datenbank ist gerade nicht da. Es wurde nichts gespeichert. Ihr Text ist noch im Formular. Bitte sagen Sie der Technik Bescheid.',
  tooLong:
    'Das Speichern hat zu lange gedauert und wurde abgebrochen. Ihr Text ist noch im Formular. Bitte speichern Sie noch einmal.',
}

/** Result codes of SQLite (https://www.sqlite.org/rescode.html), without what stands behind the main code. */
const KINDS: readonly [RegExp, Kind][] = [
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_READONLY/, 'readOnly'],
  [/^SQLITE_(BUSY|LOCKED)/, 'locked'],
  [/^SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN|PROTOCOL)/, 'broken'],
]

/** The database cannot do its work at the moment; the message is for editors, the cause for the log. */
export class DatabaseProblem extends Error {
  override name = 'DatabaseProblem'
  readonly status = 503
  readonly isPublic = true

  constructor(
    readonly kind: Kind,
    cause?: unknown,
  ) {
    super(SENTENCES[kind], { cause })
  }
}

/** The problem that an error of the driver stands for; every other error comes back as it is. */
export function explain(error: unknown): unknown {
  const code = codeOf(error)
  const kind = KINDS.find(([pattern]) => pattern.test(code))?.[1]
  return kind === undefined ? error : new DatabaseProblem(kind, error)
}

/** The problem inside an error, however often it was wrapped on its way. */
export function problemIn(error: unknown): DatabaseProblem | undefined {
  let inner = error
  for (let depth = 0; depth < 5 && inner instanceof Error; depth += 1) {
    if (inner instanceof DatabaseProblem) return inner
    inner = inner.cause
  }
  return undefined
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : ''
}
