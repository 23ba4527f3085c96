import type { ReactElement } from 'react'

import type { ContentSource } from '../../../content/contentSource'
import { EasySections } from '../../components/EasySections'
import { LinkRows } from '../../components/LinkRows'
import type { PageRoute } from '../../page'
import { paths } from '../../paths'
import { contactSection, officeSection } from './easyContact'
import { populationRows } from './easyFigures'
import { easyFixedRoute } from './easyFixedRoute'
import type { EasyFixedArgs } from './easyFixedRoute'
import { easyReportArgs } from './easyReportArgs'
import {
  figuresSections,
  participateSections,
  portraitSections,
  signLanguageSections,
} from './easyOwnTexts'

const PAGES: readonly EasyFixedArgs[] = [
  {
    name: 'easyPortrait',
    path: paths.portrait,
    title: 'Unser Kreis',
    description: 'Das ist unser Kreis.',
    look: 'leaf',
    own: portraitSections,
    needsPage: true,
  },
  {
    name: 'easyFigures',
    path: paths.figures,
    title: 'Zahlen',
    description: 'So viele Menschen leben hier.',
    look: 'lake',
    own: figuresSections,
    after: ({ content }) => <PlacesInFigures content={content} />,
  },
  {
    name: 'easyParticipate',
    path: paths.participate,
    title: 'Mitmachen',
    description: 'So können Sie mitmachen.',
    look: 'lilac',
    own: participateSections,
    needsPage: true,
  },
  {
    name: 'easyContact',
    path: paths.contact,
    title: 'Fragen',
    description: 'Hier können Sie fragen.',
    look: 'sun',
    own: (content) => [officeSection(content.site())],
    after: ({ content }) => <Contacts content={content} />,
  },
  easyReportArgs,
  {
    name: 'easySignLanguage',
    path: paths.signLanguage,
    title: 'Gebärden-Sprache',
    description: 'Das gibt es in Gebärden-Sprache.',
    look: 'lilac',
    own: signLanguageSections,
  },
]

/** Pages of the easy site that stand even where the editors have written no easy text for them. */
export const easyFixedRoutes: PageRoute[] = PAGES.map(easyFixedRoute)

/** Standard address and title of these pages, for lists. */
export const easyFixedPages = PAGES.map(({ path, title }) => ({ path, title }))

function PlacesInFigures({ content }: { content: ContentSource }): ReactElement | null {
  const rows = populationRows(content)
  if (rows.length === 0) return null
  return (
    <section className="space-4" aria-labelledby="orte">
      <h2 id="orte">So viele Menschen leben in den Orten</h2>
      <p data-ls-sentence="orte-1">Die Zahlen sind ungefähr.</p>
      <LinkRows rows={rows} />
    </section>
  )
}

function Contacts({ content }: { content: ContentSource }): ReactElement | null {
  const contacts = content.contacts()
  if (contacts.length === 0) return null
  return (
    <section className="space-4" aria-labelledby="wen-fragen">
      <h2 id="wen-fragen">Hier können Sie fragen</h2>
      <EasySections sections={contacts.map(contactSection)} headingLevel={3} />
    </section>
  )
}
