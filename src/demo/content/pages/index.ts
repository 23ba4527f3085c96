import type { DemoPage } from '../types'
import { barriereMelden } from './barriere-melden'
import { datenschutz } from './datenschutz'
import { gebaerdensprache } from './gebaerdensprache'
import { impressum } from './impressum'
import { kontakt } from './kontakt'
import { kreis } from './kreis'
import { mitmachen } from './mitmachen'
import { zahlen } from './zahlen'

/** All pages of the demo that are no news, project or municipality. */
export const demoPages: DemoPage[] = [
  kreis,
  mitmachen,
  impressum,
  datenschutz,
  gebaerdensprache,
  barriereMelden,
  zahlen,
  kontakt,
]
