/** A reported barrier as everybody may see it: no word of the reporter, only the editors'. */
export interface PublicCase {
  number: string
  /** Path of the page, where the report named one of this site. */
  path?: string
  state: 'new' | 'working' | 'answered'
  /** Editors' words; empty where they have written nothing. */
  what: string
  result: string
  /** The same in easy words, a sentence each. */
  easyWhat: readonly string[]
  easyResult: readonly string[]
  /** ISO dates. */
  receivedOn: string
  dueOn: string
  lastOn: string
  interimOn?: string
  answeredOn?: string
  /** It is a barrier of the site. */
  isConfirmed: boolean
  plannedFor?: string
  fixedOn?: string
}
