import type { Check } from '../../check'
import { languageOf } from '../../language/languageOf'
import { LANGUAGES } from '../../language/smallWords'

/** Shorter passages are mostly names and catchwords, which need no mark (WCAG 3.1.2). */
const SHORTEST = 6

/** A passage in another language than the page: a voice has to change for it. */
export const languagePart: Check = {
  name: 'language-part',
  title: 'Stelle in einer anderen Sprache',
  criterion: 'WCAG22_312_LANGUAGE_OF_PARTS',
  run: ({ document, passages }) => {
    const own = document.language.split('-')[0]
    return passages.flatMap(({ language: marked, place, text }) => {
      if (text.split(/\s+/).length < SHORTEST) return []
      const language = languageOf(text)
      if (language === undefined || language === (marked ?? own)) return []
      return [
        {
          level: 'question' as const,
          place,
          excerpt: text,
          message: `Ist diese Stelle auf ${LANGUAGES[language]}? Eine deutsche Stimme liest sie sonst falsch vor.`,
          repair: `Setzen Sie sie in den Block „Anderssprachiger Text“ und wählen Sie dort ${LANGUAGES[language]}.`,
        },
      ]
    })
  },
}
