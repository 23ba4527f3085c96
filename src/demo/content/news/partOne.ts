import type { DemoNews } from '../types'
import { inZukunftInklusivStartet } from './in-zukunft-inklusiv-startet'
import { inklusionAuftakt } from './inklusion-auftakt'
import { keckAtlas } from './keck-atlas'
import { orteDerBegegnungAufruf } from './orte-der-begegnung-aufruf'
import { orteDerBegegnungBewerbungBeendet } from './orte-der-begegnung-bewerbung-beendet'
import { vielfaltImAlter } from './vielfalt-im-alter'
import { zukunftskonferenz } from './zukunftskonferenz'
import { zukunftswerkstattTeilnahme } from './zukunftswerkstatt-teilnahme'

/** The five news of the county's project site, and three that follow from them. */
export const newsPartOne: DemoNews[] = [
  vielfaltImAlter,
  inklusionAuftakt,
  inZukunftInklusivStartet,
  keckAtlas,
  zukunftswerkstattTeilnahme,
  zukunftskonferenz,
  orteDerBegegnungAufruf,
  orteDerBegegnungBewerbungBeendet,
]
