import type { PageAnswer, PageContext } from '../../page'
import { easyFixedAnswer } from '../easy/easyFixedRoute'
import { easyReportArgs } from '../easy/easyReportArgs'
import { ReportForm } from './ReportForm'
import type { ReportState } from './reportInput'

/** The easy page for reports as it is shown again: what is missing, and what was typed. */
export function easyReportPage(
  context: PageContext,
  { failed = false, input = {}, problems = {} }: ReportState,
): PageAnswer & { kind: 'page' } {
  const answer = easyFixedAnswer(
    {
      ...easyReportArgs,
      after: () => (
        <>
          {failed && (
            <div className="room-problem" role="alert">
              <p>Das hat gerade nicht geklappt.</p>
              <p>Ihr Text ist noch da.</p>
              <p>Bitte versuchen Sie es später noch einmal.</p>
              <p>Oder schreiben Sie uns eine E-Mail.</p>
            </div>
          )}
          <ReportForm
            easy
            isDemo={context.content.site().isDemo}
            input={input}
            problems={problems}
            formToken={context.formToken ?? ''}
          />
        </>
      ),
    },
    context,
    new URLSearchParams(),
  )
  return { ...answer, frame: { ...answer.frame, isUnlisted: true, hasExtraStyles: true } }
}
