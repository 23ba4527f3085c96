import type { ReactElement, ReactNode } from 'react'

import type { ContentSource } from '../../../content/contentSource'
import { Doors } from '../../components/Doors'
import { EasySections } from '../../components/EasySections'
import { LinkRows } from '../../components/LinkRows'
import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { addressOf } from '../search/searchModel'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'

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
        <EasyPage heading={title} lead="Schön, dass Sie da sind." standardPath={paths.home}>
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
  const all = content.easyTexts()
  return (
    <>
      <p data-ls-sentence="anzahl">{`Es gibt ${all.length} Texte in Leichter Sprache.`}</p>
      <p data-ls-sentence="dgs">Filme in Gebärden-Sprache gibt es noch nicht.</p>
      {KINDS.map(({ kind, title }) => {
        const rows = all
          .filter(({ source }) => source.kind === kind)
          .map(({ text, source }) => ({ href: easyPath(addressOf(source)), label: text.title }))
        return (
          rows.length > 0 && (
            <div key={kind} className="space-3">
              <h3>{title}</h3>
              <LinkRows rows={rows.sort((a, b) => a.label.localeCompare(b.label, 'de'))} />
            </div>
          )
        )
      })}
    </>
  )
}
