import { isOver } from './deadline'
import type { Step, Way } from './entry'
import { needsReview } from './rules'
import type { Rule } from './rules'
import { wayOf } from './situation'
import type { Situation } from './situation'

/** One member of the board has reviewed the text. */
export interface BoardReview {
  person: string
  /** The member finds the whole text good. */
  isGood: boolean
  /** Fingerprint of the text that was reviewed. */
  fingerprint: string
  /** The member sent it; an editor has not entered it for them. */
  isFirstHand: boolean
}

export interface Question {
  step: Step | 'publish'
  situation: Situation
  rule: Rule
  /** Key of the account that asks; absent for scheduled work. */
  actor?: string
  reviews: readonly BoardReview[]
  /** ISO date and time. */
  now: string
  reason: string
  /** Why the change since the clearance is more than a typing error (`minorProblems`); absent where nothing was cleared or public before. */
  minorProblems?: readonly string[]
}

export type Decision =
  | { isAllowed: true; way?: Way }
  /** What to do instead, in German. */
  | { isAllowed: false; message: string }

/** A reason that others can follow is at least this long. */
export const SHORTEST_REASON = 10

/** Whether a step may be taken now. It looks only at what it is given; the caller writes the step down. */
export function decideStep(question: Question): Decision {
  const { actor, step } = question
  if (actor === undefined && step !== 'publish')
    return no('Diesen Schritt geht immer eine Person. Melden Sie sich an.')
  switch (step) {
    case 'submit':
      return decideSubmit(question)
    case 'return':
      return decideReturn(question)
    case 'release':
      return decideRelease(question)
    case 'bypass':
      return decideBypass(question)
    case 'minor':
      return decideMinor(question)
    case 'withdraw':
      return question.situation.state === 'draft'
        ? no('Der Text ist ein Entwurf. Es gibt nichts zurückzuziehen.')
        : YES
    case 'publish':
      return decidePublish(question)
  }
}

/** Members of the board who must still find exactly this text good. */
export function missingMembers({
  reviews,
  rule,
  situation,
}: Pick<Question, 'reviews' | 'rule' | 'situation'>): number {
  return Math.max(0, rule.boardMembers - membersFor(situation, reviews).size)
}

/** Members who find exactly this text good. */
const membersFor = (
  { fingerprint: text }: Situation,
  reviews: readonly BoardReview[],
): ReadonlySet<string> =>
  new Set(
    reviews.flatMap(({ fingerprint, isGood, person }) =>
      isGood && fingerprint === text ? person : [],
    ),
  )

/** Where enough members have sent their answers themselves, and no editor is asked for, the author is not alone. */
function isReadByBoard({ reviews, rule, situation }: Question): boolean {
  const sent = reviews.filter(({ isFirstHand }) => isFirstHand)
  return (
    !rule.needsEditor &&
    rule.boardMembers > 0 &&
    membersFor(situation, sent).size >= rule.boardMembers
  )
}

/**
 * Whether somebody would release their own words. The text belongs to whoever changed it last: the release says that
 * somebody else has read it after that. Where the log knows no author (older texts), it is whoever submitted it.
 */
export function isOwnText(actor: string | undefined, { author, submission }: Situation): boolean {
  return actor === (author ?? submission?.by)
}

const YES: Decision = { isAllowed: true }
const no = (message: string): Decision => ({ isAllowed: false, message })

function decideSubmit({ rule, situation: { state } }: Question): Decision {
  if (!needsReview(rule))
    return no('Dieser Text braucht keine Prüfung. Sie können ihn veröffentlichen.')
  if (state === 'inReview') return no('Der Text ist schon in Prüfung.')
  if (state === 'released')
    return no('Der Text ist schon freigegeben. Sie können ihn veröffentlichen.')
  if (state === 'published') return no('Der Text ist schon öffentlich. Ändern Sie ihn zuerst.')
  return YES
}

function decideReturn({ actor, reason, situation }: Question): Decision {
  const { state, submission } = situation
  if (state !== 'inReview' && state !== 'released')
    return no('Zurückgeben können Sie nur einen Text, der in Prüfung oder freigegeben ist.')
  if (submission?.by === actor && isOwnText(actor, situation))
    return no('Das ist Ihr eigener Text. Wählen Sie „Zurückziehen“.')
  return hasReason(reason) ? YES : no('Was soll anders werden? Schreiben Sie einen Satz.')
}

function decideRelease(question: Question): Decision {
  const { actor, situation } = question
  if (situation.state === 'draft') return no('Geben Sie den Text zuerst zur Prüfung.')
  if (situation.state === 'released') return no('Der Text ist schon freigegeben.')
  if (situation.state === 'published') return no('Der Text ist schon öffentlich.')
  const missing = missingMembers(question)
  if (missing > 0)
    return no(`${missingText(missing)} Laden Sie den Beirat ein und warten Sie auf die Antworten.`)
  if (isOwnText(actor, situation) && !isReadByBoard(question))
    return no(
      'Sie haben den Text zuletzt geändert. Freigeben muss eine andere Person, die ihn danach gelesen hat.',
    )
  return YES
}

function decideBypass({ minorProblems, now, reason, situation }: Question): Decision {
  const { fingerprint, state, submission } = situation
  if (state !== 'inReview' || submission === undefined)
    return no(
      'Geben Sie den Text zuerst zur Prüfung. Erst wenn die Frist vorbei ist, geht es ohne.',
    )
  if (!isOver(submission.dueOn, now))
    return no('Die Frist läuft noch. Bis dahin kann nur eine andere Person freigeben.')
  if (submission.fingerprint !== fingerprint && minorProblems?.length !== 0)
    return no(
      'Der Text ist seit der Abgabe geändert. Ziehen Sie ihn zurück und geben Sie ihn neu zur Prüfung.',
    )
  return hasReason(reason)
    ? YES
    : no('Warum geht der Text ohne Prüfung online? Schreiben Sie einen Satz, den andere verstehen.')
}

function decideMinor({ minorProblems, reason, situation: { state } }: Question): Decision {
  if (state === 'published') return no('Der Text ist schon öffentlich.')
  if (state === 'released')
    return no('Der Text ist schon freigegeben. Sie können ihn veröffentlichen.')
  if (minorProblems === undefined)
    return no('Diesen Text hat noch niemand freigegeben. Geben Sie ihn zur Prüfung.')
  if (minorProblems.length > 0)
    return no(
      `Das ist mehr als ein Tippfehler. ${minorProblems.join(' ')} Geben Sie den Text zur Prüfung.`,
    )
  return reason.trim() === '' ? no('Was haben Sie berichtigt? Zum Beispiel: Tippfehler.') : YES
}

function decidePublish(question: Question): Decision {
  const { rule, situation } = question
  const { isChangedSince, state } = situation
  if (state === 'published') return YES
  if (state === 'released') return { isAllowed: true, way: wayOf(situation) }
  if (!needsReview(rule)) return { isAllowed: true, way: 'free' }
  if (state === 'inReview')
    return no('Noch nicht veröffentlicht. Der Text ist in Prüfung und noch nicht freigegeben.')
  return isChangedSince
    ? no(
        'Noch nicht veröffentlicht. Der Text ist seit der Freigabe geändert. Geben Sie ihn neu zur Prüfung, oder melden Sie eine kleine Berichtigung.',
      )
    : no(
        'Noch nicht veröffentlicht. Geben Sie den Text zuerst zur Prüfung. Eine zweite Person gibt ihn frei.',
      )
}

const hasReason = (reason: string): boolean => reason.trim().length >= SHORTEST_REASON

const missingText = (missing: number): string =>
  missing === 1
    ? 'Es fehlt noch 1 Mitglied des Beirats, das den Text gut findet.'
    : `Es fehlen noch ${missing} Mitglieder des Beirats, die den Text gut finden.`
