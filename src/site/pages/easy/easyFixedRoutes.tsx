import type { ContentSource } from '../../../content/contentSource'
import { ContactCard } from '../../components/ContactCard'
import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { easySection } from './easySection'

/** Whom to ask, in easy words. */
export const easyContactRoute: PageRoute = {
  name: 'easyContact',
  pattern: easyPath(paths.contact),
  query: [],
  answer({ content }) {
    const text = textOfPage(content, 'kontakt')
    const title = text?.title ?? 'Fragen'
    return {
      kind: 'page',
      frame: easyFrame({
        title,
        description: text?.teaser ?? 'Hier können Sie fragen.',
        standardPath: paths.contact,
        currentPath: paths.contact,
      }),
      body: (
        <EasyPage
          heading={title}
          standardPath={paths.contact}
          sections={
            text?.sections ?? [
              easySection({
                id: 'fragen',
                pictogram: 'fragen',
                lines: ['Sie haben eine Frage?', 'Schreiben Sie uns.'],
              }),
            ]
          }
          check={text?.check}
        >
          <h2>Hier können Sie fragen</h2>
          {content.contacts().map((contact) => (
            <ContactCard key={contact.id} contact={contact} headingLevel={3} easy />
          ))}
        </EasyPage>
      ),
    }
  },
  addresses: () => [easyPath(paths.contact)],
}

/** Essentials of the accessibility statement in easy words. */
export const easyAccessibilityRoute: PageRoute = {
  name: 'easyAccessibility',
  pattern: easyPath(paths.accessibility),
  query: [],
  answer({ content }) {
    const title = 'Wie gut ist die Seite für alle?'
    return {
      kind: 'page',
      frame: easyFrame({
        title,
        description: 'Was geht gut, was geht noch nicht.',
        standardPath: paths.accessibility,
      }),
      body: (
        <EasyPage
          heading={title}
          standardPath={paths.accessibility}
          sections={[
            ...content.accessibilityStatement().easySections,
            easySection({
              id: 'melden',
              heading: 'Etwas geht nicht?',
              pictogram: 'melden',
              lines: ['Sagen Sie es uns.'],
              details: [
                { kind: 'link', label: 'So sagen Sie es uns', href: easyPath(paths.reportBarrier) },
              ],
            }),
          ]}
        />
      ),
    }
  },
  addresses: () => [easyPath(paths.accessibility)],
}

function textOfPage(content: ContentSource, slug: string) {
  return content.easyText('page', slug)
}
