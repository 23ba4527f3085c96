import type { Check } from '../../check'
import { languageOf } from '../../language/languageOf'
import { LANGUAGES } from '../../language/smallWords'

/** A whole text in another language than the page says: a German voice reads it unintelligibly. */
export const languagePage: Check = {
  name: 'language-page',
  title: 'Ganzer Text in einer anderen Sprache',
  criterion: 'WCAG22_311_LANGUAGE_OF_PAGE',
  run: ({ document, passages }) => {
    const running = passages.filter(({ language }) => language === undefined)
    const text = running.map((one) => one.text).join('\n')
    const language = languageOf(text)
    const own = document.language.split('-')[0]
    if (language === undefined || language === own || text.split(/\s+/).length < 30) return []
    return [
      {
        level: 'error',
        place: document.title.place,
        excerpt: document.title.text,
        message: `Der Text ist auf ${LANGUAGES[language]}, die Seite sagt aber, sie sei auf Deutsch.`,
        repair: `Setzen Sie den Text in den Block „Anderssprachiger Text“ und wählen Sie dort ${LANGUAGES[language]}.`,
        subject: language,
      },
    ]
  },
}
