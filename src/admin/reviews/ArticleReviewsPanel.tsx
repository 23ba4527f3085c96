'use client'

import { Reviews } from './Reviews'
import { useReviews } from './useReviews'

/** Beside an article: who of the advisory board reviews it, what they said of which section, and the answers. */
export function ArticleReviewsPanel() {
  const { act, answer, problem } = useReviews()
  return (
    <section className="easy-check" aria-labelledby="reviews-title">
      <h3 id="reviews-title">Prüfung durch den Beirat</h3>
      <p role="alert">{problem}</p>
      {answer === undefined && problem === undefined && (
        <p>Nach dem ersten Speichern können Sie hier zur Prüfung einladen.</p>
      )}
      {answer && <Reviews answer={answer} act={act} />}
    </section>
  )
}
