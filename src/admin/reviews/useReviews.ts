'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import type { ReviewsAnswer } from '../../shared/reviews'
import { useAnswer } from '../useAnswer'
import type { ReviewAct } from './act'

/** Reviews of the article that is being edited, read again after each save. */
export function useReviews() {
  const { collectionSlug = '' } = useDocumentInfo()
  return useAnswer<ReviewsAnswer, ReviewAct>(`/api/${collectionSlug}`, 'reviews')
}
