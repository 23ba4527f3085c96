import { paths } from '../../paths'
import { ReportForm } from '../reportBarrier/ReportForm'
import { reportedPath } from '../reportBarrier/reportBarrierModel'
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
  after: ({ content, formToken = '', siteUrl }, query) => {
    const path = reportedPath(query.get('seite'))
    return (
      <section className="space-4" aria-labelledby="formular">
        <h2 id="formular" className="below-2">
          Schreiben Sie uns hier
        </h2>
        <ReportForm
          easy
          isDemo={content.site().isDemo}
          formToken={formToken}
          input={path ? { page: siteUrl + path } : {}}
        />
      </section>
    )
  },
}
