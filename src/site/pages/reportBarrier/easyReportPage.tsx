import type { PageAnswer, PageContext } from '../../page'
import { easyFixedAnswer } from '../easy/easyFixedRoute'
import { EasyReport, easyReportArgs } from '../easy/easyReportArgs'
import type { ReportState } from './reportInput'

/** The easy page for reports as it is shown again: what is missing, and what was typed. */
export function easyReportPage(
  context: PageContext,
  state: ReportState,
): PageAnswer & { kind: 'page' } {
  const args = { ...easyReportArgs, after: () => <EasyReport context={context} state={state} /> }
  const answer = easyFixedAnswer(args, context, new URLSearchParams())
  return { ...answer, frame: { ...answer.frame, isUnlisted: true } }
}
