import type { ReactElement } from 'react'

import type { PageContext } from '../../page'
import { paths } from '../../paths'
import { ReportForm } from '../reportBarrier/ReportForm'
import { reportedPath } from '../reportBarrier/reportBarrierModel'
import type { ReportState } from '../reportBarrier/reportInput'
import type { EasyFixedArgs } from './easyFixedRoute'
import { reportSections } from './easyOwnTexts'

/** The easy page on which a barrier is reported. */
export const easyReportArgs: EasyFixedArgs = {
  name: 'easyReportBarrier',
  path: paths.reportBarrier,
  title: 'Etwas geht nicht?',
  description: 'So sagen Sie es uns.',
  look: 'coral',
  query: ['seite'],
  own: reportSections,
  hasExtraStyles: true,
  after: (context, query) => {
    const path = reportedPath(query.get('seite'))
    return (
      <EasyReport
        context={context}
        state={path ? { input: { page: context.siteUrl + path } } : {}}
      />
    )
  },
}

/** The form in easy words: empty, or with what was typed and what is missing. */
export function EasyReport({
  context: { content, formToken = '' },
  state: { failed = false, input = {}, problems = {} },
}: {
  context: PageContext
  state: ReportState
}): ReactElement {
  return (
    <section className="space-4" id="formular" aria-labelledby="formular-titel">
      <h2 id="formular-titel" className="below-2">
        Schreiben Sie uns hier
      </h2>
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
        isDemo={content.site().isDemo}
        formToken={formToken}
        input={input}
        problems={problems}
      />
    </section>
  )
}
