import type { ReactElement, ReactNode } from 'react'

import type { ContentSource } from '../../../content/contentSource'
import { Doors } from '../../components/Doors'
import { EasySections } from '../../components/EasySections'
import { LinkRows } from '../../components/LinkRows'
import type { LinkRow } from '../../components/LinkRows'
import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { signFilms } from '../signLanguage/signLanguageModel'
import { easyAccessibilityRoute } from './easyAccessibilityRoute'
import { easyFixedPages } from './easyFixedRoutes'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { easyRows } from './easyListRoutes'
import { Sentences } from './Sentences'

/** Start of the easy site: the four parts of BITV 2.0 § 4, the fourth made from the database. */
export const easyHomeRoute: PageRoute = {
  name: 'easyHome',
  pattern: paths.easyHome,
  query: [],
  answer({ content }) {
    const { title, intro, navigation, accessibility } = content.easyHome()
    return {
      kind: 'page',
      frame: easyFrame({
        title,
        description: 'Diese Seite ist in Leichter Sprache.',
        standardPath: paths.home,
      }),
      body: (
        <EasyPage
          heading={title}
          lead="Schön, dass Sie da sind."
          standardPath={paths.home}
          check={{ state: 'unchecked' }}
        >
          <Part id="inhalt-der-seite" title="Was steht auf der Internet-Seite?">
            <EasySections sections={intro} headingLevel={3} />
            <Doors doors={doors} wide />
          </Part>
          <Part id="bedienung" title="So benutzen Sie die Seite">
            <EasySections sections={navigation} headingLevel={3} />
          </Part>
          <Part id="fuer-alle" title="Wie gut ist die Seite für alle?">
            <EasySections sections={accessibility} headingLevel={3} />
          </Part>
          <Part id="alle-texte" title="Das alles gibt es in Leichter Sprache">
            <AllEasyTexts content={content} />
          </Part>
        </EasyPage>
      ),
    }
  },
  addresses: () => [paths.easyHome],
}

const doors = [
  { href: easyPath(paths.newsList), label: 'Neues', pictogram: 'zeitung', look: 'coral' },
  { href: easyPath(paths.projectList), label: 'Was wir tun', pictogram: 'projekt', look: 'sun' },
  { href: easyPath(paths.municipalityList), label: 'Orte', pictogram: 'ort', look: 'leaf' },
  { href: easyPath(paths.figures), label: 'Zahlen', pictogram: 'zahlen', look: 'lake' },
  { href: easyPath(paths.participate), label: 'Mitmachen', pictogram: 'mitmachen', look: 'lilac' },
  { href: easyPath(paths.contact), label: 'Fragen', pictogram: 'fragen', look: 'coral' },
] as const

function Part({
  id,
  title,
  children,
}: {
  id: string
  title: string
  children: ReactNode
}): ReactElement {
  return (
    <section className="space-4" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

const KINDS = [
  { kind: 'news', title: 'Neues' },
  { kind: 'project', title: 'Was wir tun' },
  { kind: 'page', title: 'Über uns und diese Seite' },
  { kind: 'municipality', title: 'Orte' },
] as const

function AllEasyTexts({ content }: { content: ContentSource }): ReactElement {
  return (
    <>
      <Sentences id="texte" lines={[countSentence(content.easyTexts().length)]} />
      {KINDS.map(({ kind, title }) => {
        const rows = easyRows(content, (_, one) => one === kind)
        const all = kind === 'page' ? withFixedPages(content, rows) : rows
        return (
          all.length > 0 && (
            <section key={kind} className="space-3" aria-labelledby={`texte-${kind}`}>
              <h3 id={`texte-${kind}`}>{title}</h3>
              <LinkRows rows={all.map(({ href, label }) => ({ href, label }))} />
            </section>
          )
        )
      })}
      <SignFilms content={content} />
    </>
  )
}

/** What the site itself says in easy words stands in the list, too. */
function withFixedPages(content: ContentSource, rows: readonly LinkRow[]): LinkRow[] {
  const known = new Set(rows.map(({ href }) => href))
  const own = [
    ...easyFixedPages.map(({ path, title }) => ({ href: easyPath(path), label: title })),
    ...easyAccessibilityRoute
      .addresses(content)
      .map((href) => ({ href, label: 'Wie gut ist die Seite für alle?' })),
  ]
  return [...rows, ...own.filter(({ href }) => !known.has(href))]
}

function SignFilms({ content }: { content: ContentSource }): ReactElement {
  const films = signFilms(content)
  return (
    <section className="space-3" aria-labelledby="filme">
      <h3 id="filme">Filme in Gebärden-Sprache</h3>
      {films.length > 0 ? (
        <LinkRows rows={films.map(({ href, title }) => ({ href, label: title }))} />
      ) : (
        <Sentences id="filme" lines={['Filme in Gebärden-Sprache gibt es noch nicht.']} />
      )}
    </section>
  )
}

function countSentence(count: number): string {
  return count === 1
    ? 'Es gibt 1 Text in Leichter Sprache.'
    : `Es gibt ${count} Texte in Leichter Sprache.`
}
