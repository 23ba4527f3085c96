import type { DemoNews } from '../types'
import { consozial2024 } from './consozial-2024'
import { demografiewerkstattAbschluss } from './demografiewerkstatt-abschluss'
import { einwohnerzahlen2024 } from './einwohnerzahlen-2024'
import { flaecheNutzung } from './flaeche-nutzung'
import { fuenfSchwerpunkte } from './fuenf-schwerpunkte'
import { initiativkreisInklusion } from './initiativkreis-inklusion'
import { strukturwandelDreiTagebaue } from './strukturwandel-drei-tagebaue'
import { zensus2022Alter } from './zensus-2022-alter'

/** News 9 to 16 of the demo. */
export const newsPartTwo: DemoNews[] = [
  consozial2024,
  demografiewerkstattAbschluss,
  einwohnerzahlen2024,
  zensus2022Alter,
  flaecheNutzung,
  strukturwandelDreiTagebaue,
  fuenfSchwerpunkte,
  initiativkreisInklusion,
]
