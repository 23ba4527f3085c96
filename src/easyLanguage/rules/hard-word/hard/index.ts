import { words } from '../../../words'
import { HARD_ADJECTIVES } from './adjectives'
import { HARD_BUILDING } from './building'
import { HARD_CULTURE } from './culture'
import { HARD_ECONOMY } from './economy'
import { HARD_EDUCATION } from './education'
import { HARD_ENVIRONMENT } from './environment'
import { HARD_FAMILY } from './family'
import { HARD_FOREIGN } from './foreign'
import { HARD_GENERAL } from './general'
import { HARD_HEALTH } from './health'
import { HARD_LAW } from './law'
import { HARD_MIGRATION } from './migration'
import { HARD_MONEY } from './money'
import { HARD_OFFICE } from './office'
import { HARD_POLITICS } from './politics'
import { HARD_SAFETY } from './safety'
import { HARD_SOCIAL } from './social'
import { HARD_TRAFFIC } from './traffic'
import { HARD_VERBS } from './verbs'

/** Words that not everybody knows, by topic. */
export const HARD_WORDS = words(
  [
    HARD_ADJECTIVES,
    HARD_BUILDING,
    HARD_CULTURE,
    HARD_ECONOMY,
    HARD_EDUCATION,
    HARD_ENVIRONMENT,
    HARD_FAMILY,
    HARD_FOREIGN,
    HARD_GENERAL,
    HARD_HEALTH,
    HARD_LAW,
    HARD_MIGRATION,
    HARD_MONEY,
    HARD_OFFICE,
    HARD_POLITICS,
    HARD_SAFETY,
    HARD_SOCIAL,
    HARD_TRAFFIC,
    HARD_VERBS,
  ].join(' '),
)
