import type { DemoMunicipality } from '../types'
import { centralMunicipalities } from './central'
import { northernMunicipalities } from './northern'
import { southernMunicipalities } from './southern'

/** All 15 municipalities of the demo county. */
export const demoMunicipalities: DemoMunicipality[] = [
  ...northernMunicipalities,
  ...centralMunicipalities,
  ...southernMunicipalities,
]
