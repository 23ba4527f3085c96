import type { PageRoute } from '../page'
import { accessibilityRoute } from './accessibility/accessibilityRoute'
import { contactRoute } from './contact/contactRoute'
import { figuresRoute } from './figures/figuresRoute'
import { genericPageRoute } from './genericPage/genericPageRoute'
import { municipalityRoute } from './municipality/municipalityRoute'
import { municipalityListRoute } from './municipalityList/municipalityListRoute'
import { participateRoute } from './participate/participateRoute'
import { portraitRoute } from './portrait/portraitRoute'
import { projectRoute } from './project/projectRoute'
import { projectListRoute } from './projectList/projectListRoute'
import { findCaseRoute } from './reportBarrier/findCaseRoute'
import { reportBarrierRoute } from './reportBarrier/reportBarrierRoute'
import { reportListRoute } from './reportList/reportListRoute'
import { signLanguageRoute } from './signLanguage/signLanguageRoute'

/** Projects, municipalities, figures and the pages of the site itself; the generic page is asked last. */
export const pagesB: PageRoute[] = [
  projectListRoute,
  projectRoute,
  municipalityListRoute,
  municipalityRoute,
  figuresRoute,
  participateRoute,
  portraitRoute,
  contactRoute,
  signLanguageRoute,
  accessibilityRoute,
  reportBarrierRoute,
  findCaseRoute,
  reportListRoute,
  genericPageRoute,
]
