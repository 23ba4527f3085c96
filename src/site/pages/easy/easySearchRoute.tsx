import type { ReactElement } from 'react'

import type { ContentSource } from '../../../content/contentSource'
import { LinkRows } from '../../components/LinkRows'
import { Paging } from '../../components/Paging'
import { SearchForm } from '../../components/SearchForm'
import { textOfEasyText } from '../../documentText'
import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { pageOf, pageParameter, withQuery } from '../paging'
import type { SearchHit } from '../../siteSearch'
import { excerptOf, markedParts } from '../search/markedText'
import { documentOf } from '../search/searchModel'
import { askedWords, searchPath } from '../search/searchQuery'
import { EasyHits } from './EasyHits'
import type { EasyHit } from './EasyHits'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'

const PER_PAGE = 10

/** Search in the easy texts, in easy words. */
export const easySearchRoute: PageRoute = {
  name: 'easySearch',
  pattern: easyPath(paths.search),
  query: ['q', 'seite'],
  answer(context, _params, query) {
    const asked = askedWords(query.get('q'))
    const { hits, isPartial, suggestion } =
      asked.text === ''
        ? { hits: [], isPartial: false, suggestion: undefined }
        : context.search.find(asked.text, {}, 'easy')
    const list = pageOf(hits, query.get('seite'), PER_PAGE)
    if (!list) return { kind: 'missing' }
    return {
      kind: 'page',
      frame: frameOf(asked.text, list.page),
      body: (
        <EasyPage heading="Suche" standardPath={searchPath(asked.text)}>
          <SearchForm
            action={easyPath(paths.search)}
            value={asked.text}
            label="Welches Wort suchen Sie?"
            buttonLabel="Suchen"
            id="easy-search"
            large
          />
          <div className="space-3">
            <Limits wasCut={asked.wasCut} isPartial={isPartial === true} />
            {asked.text !== '' && <p data-ls-sentence="anzahl">{countSentence(list.total)}</p>}
            {suggestion !== undefined && (
              <p data-ls-sentence="meinten">
                Meinen Sie: <a href={easySearchPath(suggestion)}>{suggestion}</a>?
              </p>
            )}
          </div>
          <EasyHits hits={foundTexts(context.content, list.items)} />
          {asked.text !== '' && list.total === 0 && (
            <WaysOut
              text={asked.text}
              standardTotal={context.search.find(asked.text, {}, 'standard').hits.length}
            />
          )}
          <Paging
            page={list.page}
            pages={list.pages}
            href={(page) => easySearchPath(asked.text, page)}
            easy
          />
        </EasyPage>
      ),
    }
  },
  addresses: () => [easyPath(paths.search)],
}

const easySearchPath = (text: string, page = 1): string =>
  withQuery(easyPath(paths.search), { q: text, seite: pageParameter(page) })

/** Only the empty search is listed as a page of the site. */
function frameOf(text: string, page: number) {
  return {
    ...easyFrame({
      title: text === '' ? 'Suche' : `Suche nach: ${text}`,
      description: 'Suche in Leichter Sprache',
      standardPath: paths.search,
    }),
    path: easySearchPath(text, page),
    counterpart: searchPath(text),
    isUnlisted: text !== '',
  }
}

/** What was not searched for, or not yet searched in. */
function Limits({ isPartial, wasCut }: { isPartial: boolean; wasCut: boolean }) {
  return (
    <>
      {wasCut && (
        <>
          <p data-ls-sentence="lang-1">Ihr Text war zu lang.</p>
          <p data-ls-sentence="lang-2">Wir suchen nur den Anfang.</p>
        </>
      )}
      {isPartial && (
        <>
          <p data-ls-sentence="teil-1">Die Suche ist noch nicht fertig.</p>
          <p data-ls-sentence="teil-2">Bitte suchen Sie gleich noch einmal.</p>
        </>
      )}
    </>
  )
}

function countSentence(total: number): string {
  if (total === 0) return 'Wir haben nichts gefunden.'
  return total === 1 ? 'Wir haben 1 Text gefunden.' : `Wir haben ${total} Texte gefunden.`
}

/** The easy texts of the hits, with the words marked that were found. */
function foundTexts(content: ContentSource, hits: readonly SearchHit[]): EasyHit[] {
  return hits.flatMap((hit) => {
    const source = documentOf(content, hit)
    const text = content.easyText(hit.kind, hit.slug)
    if (!source || !text) return []
    const words = excerptOf(text.teaser, textOfEasyText(text), hit.matched)
    const excerpt = markedParts(words, hit.matched).map((part, index) =>
      part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
    )
    return [{ source, text, excerpt }]
  })
}

interface WaysOutProps {
  text: string
  /** Standard texts with these words. */
  standardTotal: number
}

function WaysOut({ text, standardTotal }: WaysOutProps): ReactElement {
  const inStandard = {
    href: searchPath(text),
    label:
      standardTotal === 1
        ? 'Den Text in schwerer Sprache ansehen'
        : 'Die Texte in schwerer Sprache ansehen',
  }
  return (
    <section aria-labelledby="wege" className="space-4">
      <h2 id="wege" className="below-2">
        Das können Sie machen
      </h2>
      <p data-ls-sentence="weg-1">Schreiben Sie das Wort anders.</p>
      <p data-ls-sentence="weg-2">Oder suchen Sie ein kürzeres Wort.</p>
      {standardTotal > 0 && (
        <p data-ls-sentence="weg-3">
          {standardTotal === 1
            ? 'Es gibt 1 Text in schwerer Sprache.'
            : `Es gibt ${standardTotal} Texte in schwerer Sprache.`}
        </p>
      )}
      <LinkRows
        rows={[
          ...(standardTotal > 0 ? [inStandard] : []),
          { href: paths.easyHome, label: 'Alle Texte ansehen' },
          { href: easyPath(paths.contact), label: 'Uns fragen' },
        ]}
      />
    </section>
  )
}
