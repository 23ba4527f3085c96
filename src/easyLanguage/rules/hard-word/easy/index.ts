import { words } from '../../../words'
import { EASY_ADJECTIVES } from './adjectives'
import { EASY_B1 } from './b1'
import { EASY_CONCRETE } from './concrete'
import { EASY_FOOD } from './food'
import { EASY_FOREIGN } from './foreign'
import { EASY_HEALTH } from './health'
import { EASY_HOME } from './home'
import { EASY_LEISURE } from './leisure'
import { EASY_NATURE } from './nature'
import { EASY_OFFICE } from './office'
import { EASY_PEOPLE } from './people'
import { EASY_SCHOOL } from './school'
import { EASY_THINGS } from './things'
import { EASY_TRAFFIC } from './traffic'
import { EASY_VERBS } from './verbs'
import { EASY_WORK } from './work'

/** Words that everybody knows, however rare they are in print. */
export const EASY_WORDS = words(
  [
    EASY_ADJECTIVES,
    EASY_B1,
    EASY_CONCRETE,
    EASY_FOOD,
    EASY_FOREIGN,
    EASY_HEALTH,
    EASY_HOME,
    EASY_LEISURE,
    EASY_NATURE,
    EASY_OFFICE,
    EASY_PEOPLE,
    EASY_SCHOOL,
    EASY_THINGS,
    EASY_TRAFFIC,
    EASY_VERBS,
    EASY_WORK,
  ].join(' '),
)
