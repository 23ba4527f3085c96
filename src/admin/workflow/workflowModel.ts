import { germanDay } from '../../shared/germanDay'
import type { ShownStep, WorkflowAnswer, WorkflowStepName } from '../../shared/workflow'

/** State of a text in words; the sign before it is decoration. */
export const STATE_WORDS: Record<WorkflowAnswer['state'], string> = {
  draft: '○ Entwurf',
  inReview: '◐ in Prüfung',
  released: '◕ freigegeben',
  published: '● veröffentlicht',
}

/** What a button says, and what the person has to write before. */
export const BUTTONS: Record<WorkflowStepName, { label: string; ask?: string; isOptional?: true }> =
  {
    submit: { label: 'Zur Prüfung geben', ask: 'Worauf soll man achten?', isOptional: true },
    release: { label: 'Freigeben' },
    return: { label: 'Zurückgeben', ask: 'Was soll anders werden?' },
    minor: { label: 'Kleine Berichtigung', ask: 'Was haben Sie berichtigt?' },
    bypass: {
      label: 'Ohne Prüfung freigeben',
      ask: 'Warum geht der Text ohne Prüfung online? (Der Beirat kann es lesen.)',
    },
    withdraw: { label: 'Zurückziehen' },
  }

/** The buttons in the order in which they are most often needed. */
const ORDER: readonly WorkflowStepName[] = [
  'release',
  'submit',
  'return',
  'minor',
  'bypass',
  'withdraw',
]

type Shown = Pick<WorkflowAnswer, 'allowed' | 'needsEditor' | 'boardMembers' | 'state'>

/** Steps to offer. What is public is withdrawn with Payload's own button, which takes it off the site. */
export const stepsToShow = ({ allowed, state }: Shown): WorkflowStepName[] =>
  ORDER.filter((step) => allowed.includes(step) && !(step === 'withdraw' && state === 'published'))

/** What is needed next, in one or two sentences. */
export function nextText(answer: WorkflowAnswer): string {
  const { boardMembers, isAlone, isChangedSince, needsEditor, releaseProblem, state } = answer
  if (state === 'published') return 'Alle lesen diesen Text.'
  if (state === 'released') return releasedText(answer)
  if (state === 'inReview')
    return [dueText(answer), releaseProblem ?? 'Lesen Sie den Text und geben Sie ihn frei.'].join(
      ' ',
    )
  if (!needsEditor && boardMembers === 0)
    return isAlone
      ? 'Es gibt nur ein Konto der Redaktion. Darum können Sie ohne zweite Person veröffentlichen.'
      : 'Dieser Text braucht keine Prüfung.'
  const before = isChangedSince ? 'Der Text ist seit der Freigabe geändert. ' : ''
  return `${before}Vor dem Veröffentlichen ${whoText(answer)}. Geben Sie ihn zur Prüfung.`
}

/** "prüft eine zweite Person der Redaktion" */
function whoText({ boardMembers, needsEditor }: WorkflowAnswer): string {
  const board =
    boardMembers === 1 ? '1 Mitglied des Beirats' : `${boardMembers} Mitglieder des Beirats`
  const verb = needsEditor || boardMembers === 1 ? 'prüft' : 'prüfen'
  if (!needsEditor) return `${verb} ${board} den Text`
  return boardMembers === 0
    ? 'liest eine zweite Person der Redaktion den Text'
    : `prüfen eine zweite Person der Redaktion und ${board} den Text`
}

function releasedText({ clearance }: WorkflowAnswer): string {
  const name = clearance?.name ?? ''
  switch (clearance?.kind) {
    case 'bypass':
      return `${name} hat den Text ohne Prüfung freigegeben. Sie können ihn jetzt veröffentlichen.`
    case 'minor':
      return 'Die Berichtigung braucht keine neue Prüfung. Sie können sie jetzt veröffentlichen.'
    default:
      return `${name} hat den Text freigegeben. Sie können ihn jetzt veröffentlichen.`
  }
}

function dueText({ submission }: WorkflowAnswer): string {
  if (submission === undefined) return ''
  const { dueOn, isOver, name } = submission
  if (dueOn === undefined) return `${name} bittet um Prüfung.`
  const day = germanDay(`${dueOn}T12:00:00.000Z`)
  return isOver
    ? `${name} bittet um Prüfung. Die Frist endete am ${day}.`
    : `${name} bittet um Prüfung bis ${day}.`
}

const LOG_WORDS: Record<ShownStep['kind'], string> = {
  edit: 'hat den Text geändert',
  submit: 'hat ihn zur Prüfung gegeben',
  return: 'hat ihn zurückgegeben',
  release: 'hat ihn freigegeben',
  bypass: 'hat ihn ohne Prüfung freigegeben',
  minor: 'hat eine Kleinigkeit berichtigt',
  withdraw: 'hat ihn zurückgezogen',
  publish: 'hat ihn veröffentlicht',
  load: 'hat ihn übernommen',
}

/** "Anna hat ihn ohne Prüfung veröffentlicht" */
export function logText({ kind, name, way }: ShownStep): string {
  const words =
    kind === 'publish' && way === 'bypass' ? 'hat ihn ohne Prüfung veröffentlicht' : LOG_WORDS[kind]
  return `${name} ${words}`
}
