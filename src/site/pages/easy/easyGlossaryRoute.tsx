import type { ReactElement } from 'react'

import type { GlossaryWord } from '../../../content/easyText'
import { SearchForm } from '../../components/SearchForm'
import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { withQuery } from '../paging'
import { askedWords } from '../search/searchQuery'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { glossaryLetters, glossaryMatches, letterId } from './glossaryModel'
import type { GlossaryLetter } from './glossaryModel'

const TITLE = 'Wörter-Buch'

/** All words of the dictionary with their explanation, by letter and with a search. */
export const easyGlossaryRoute: PageRoute = {
  name: 'easyGlossary',
  pattern: easyPath(paths.glossary),
  query: ['q'],
  answer({ content }, _params, query) {
    const { text } = askedWords(query.get('q'))
    const words = glossaryMatches(content.glossary(), text)
    return {
      kind: 'page',
      frame: {
        ...easyFrame({
          title: text === '' ? TITLE : `${TITLE}: ${text}`,
          description: 'Schwere Wörter, leicht erklärt.',
          standardPath: paths.glossary,
          hasStandard: false,
        }),
        path: withQuery(easyPath(paths.glossary), { q: text }),
        isUnlisted: text !== '',
        hasExtraStyles: true,
      },
      body: (
        <EasyPage heading={TITLE} lead="Hier erklären wir schwere Wörter.">
          <SearchForm
            action={easyPath(paths.glossary)}
            value={text}
            label="Welches Wort suchen Sie?"
            buttonLabel="Suchen"
            id="woerterbuch-suche"
            large
          />
          {text !== '' && <Found count={words.length} />}
          <Letters letters={glossaryLetters(words)} />
        </EasyPage>
      ),
    }
  },
  addresses: () => [easyPath(paths.glossary)],
}

function Found({ count }: { count: number }): ReactElement {
  const words = count === 1 ? '1 Wort' : `${count} Wörter`
  return (
    <div className="space-3">
      <p data-ls-sentence="gefunden">
        {count === 0
          ? 'Dieses Wort steht noch nicht im Wörter-Buch.'
          : `Wir haben ${words} gefunden.`}
      </p>
      <p data-ls-sentence="alle">
        <a href={easyPath(paths.glossary)}>Alle Wörter ansehen</a>
      </p>
    </div>
  )
}

function Letters({ letters }: { letters: readonly GlossaryLetter[] }): ReactElement {
  return (
    <>
      {letters.length > 1 && (
        <nav aria-label="Buchstaben" className="space-3">
          <ul className="letters">
            {letters.map(({ letter }) => (
              <li key={letter}>
                <a href={`#${letterId(letter)}`} aria-label={`Wörter mit ${letter}`}>
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.map(({ letter, words }) => (
        <section key={letter} className="letter-group" aria-labelledby={letterId(letter)}>
          <h2 id={letterId(letter)}>{letter}</h2>
          {words.map((word) => (
            <Entry key={word.id} word={word} />
          ))}
        </section>
      ))}
    </>
  )
}

function Entry({ word }: { word: GlossaryWord }): ReactElement {
  const { slug, image, lines } = word
  return (
    <div className="easy-section glossary-row" id={`wort-${slug}`}>
      <div className={image ? 'easy-row' : 'easy-row without-image'}>
        {image?.kind === 'pictogram' && (
          <span className="tile topic-sun">
            <img src={image.url} alt="" width="96" height="96" loading="lazy" />
          </span>
        )}
        <div>
          <h3>{word.word}</h3>
          {lines.map((line, index) => (
            <p key={index} data-ls-sentence={`${slug}-${index + 1}`}>
              {line.map((span, position) =>
                span.bold ? <b key={position}>{span.text}</b> : span.text,
              )}
            </p>
          ))}
        </div>
      </div>
    </div>
  )
}
