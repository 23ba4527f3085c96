'use client'

import type { EasyStateAnswer } from '../../shared/easyState'
import type { ReviewAct } from '../reviews/act'
import { useAnswer } from '../useAnswer'

export type Act = 'sign' | 'hide-name' | 'settle' | ReviewAct

/** State of the easy text that is being edited, read again after each save. */
export const useEasyState = () => useAnswer<EasyStateAnswer, Act>('/api/easy-texts', 'state')
