import type { DemoProject } from '../types'
import { demografiewerkstattKommunen } from './demografiewerkstatt-kommunen'
import { inZukunftInklusiv } from './in-zukunft-inklusiv'
import { orteDerBegegnung } from './orte-der-begegnung'
import { wachstum300000 } from './wachstum-300000'
import { zukunftswerkstattKommunen } from './zukunftswerkstatt-kommunen'

/** All projects of the demo. */
export const demoProjects: DemoProject[] = [
  inZukunftInklusiv,
  orteDerBegegnung,
  wachstum300000,
  zukunftswerkstattKommunen,
  demografiewerkstattKommunen,
]
