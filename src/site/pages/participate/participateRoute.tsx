import type { PageRoute } from '../../page'
import { pageByRole } from '../../pageRoles'
import { paths } from '../../paths'
import { documentFrame } from '../genericPage/genericPageModel'
import { Participate } from './Participate'
import { participationSteps } from './participateModel'

/** How to take part. */
export const participateRoute: PageRoute = {
  name: 'participate',
  pattern: paths.participate,
  query: [],
  answer({ content, siteUrl, today }) {
    const page = pageByRole(content, 'participate')
    if (!page) return { kind: 'missing' }
    const frame = documentFrame(page, content, siteUrl)
    const steps = participationSteps(content, today)
    return {
      kind: 'page',
      frame,
      body: <Participate page={page} steps={steps} easyPath={frame.counterpart} />,
    }
  },
  addresses: (content) => (pageByRole(content, 'participate') ? [paths.participate] : []),
}
