import type { ReactElement } from 'react'
import type { WishedVariant } from '../../content/wishBox'
import { paths } from '../paths'
import { HiddenFields } from './HiddenFields'
import { Icon } from './Icon'

/** Id of the place on a page where a missing variant can be asked for. */
export const WISH_ID = 'wunsch'

const STANDARD = {
  heading: 'Fehlt Ihnen eine Fassung?',
  lines: [
    'Ein Klick genügt. Wir zählen nur, wie oft eine Fassung fehlt. Wer Sie sind, fragen wir nicht.',
  ],
  easy: 'Leichte Sprache wünschen',
  sign: 'Gebärdensprache wünschen',
}

const EASY = {
  heading: 'Fehlt Ihnen hier etwas?',
  lines: [
    'Dann klicken Sie hier.',
    'Wir zählen Ihren Wunsch.',
    'Wir fragen nicht nach Ihrem Namen.',
  ],
  easy: 'Ich wünsche mir Leichte Sprache',
  sign: 'Ich wünsche mir Gebärden-Sprache',
}

/** One button for each variant that a page lacks. It works without script, without cookie and from any cached copy. */
export function VariantWishes({
  path,
  missing,
  easy = false,
}: {
  /** The standard page that the wish is about. */
  path: string
  missing: readonly WishedVariant[]
  easy?: boolean
}): ReactElement | null {
  if (missing.length === 0) return null
  const words = easy ? EASY : STANDARD
  return (
    <section className="variant-wishes" id={WISH_ID} aria-labelledby="wunsch-titel">
      <h2 id="wunsch-titel">{words.heading}</h2>
      {words.lines.map((line, index) => (
        <p key={line} data-ls-sentence={easy ? `wunsch-${index + 1}` : undefined}>
          {line}
        </p>
      ))}
      <div className="variant-wishes-buttons">
        {missing.map((variant) => (
          <form key={variant} method="post" action={paths.wish}>
            <HiddenFields fields={{ seite: path, fassung: variant }} />
            <button className="button light" type="submit">
              <Icon name={variant === 'easy' ? 'book' : 'hand'} /> {words[variant]}
            </button>
          </form>
        ))}
      </div>
    </section>
  )
}
