import type { ContentSource } from '../../../content/contentSource'
import type { EasySection } from '../../../content/easyText'
import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { EasyPage } from './EasyPage'
import { pageAt } from './easyFixedRoute'
import { easyFrame } from './easyFrame'
import { easySection } from './easySection'
import { explainWords } from './explainWords'
import { missingEasyAnswer } from './missingEasy'

const PATH = paths.accessibility
const REPORT = easyPath(paths.reportBarrier)

/** Essentials of the accessibility statement in easy words: those of the statement, else the easy text of its page. */
export const easyAccessibilityRoute: PageRoute = {
  name: 'easyAccessibility',
  pattern: easyPath(PATH),
  query: [],
  answer(context) {
    const { content } = context
    const sections = statementSections(content)
    if (sections.length === 0) {
      const title = 'Erklärung zur Barrierefreiheit'
      return missingEasyAnswer(context, { title, topics: [], path: PATH })
    }
    const title = 'Wie gut ist die Seite für alle?'
    const { page, text } = pageAt(content, PATH)
    return {
      kind: 'page',
      frame: {
        ...easyFrame({
          title,
          description: 'Das geht gut. Und das geht noch nicht.',
          standardPath: PATH,
          currentPath: PATH,
        }),
        updatedAt: content.accessibilityStatement().reviewedOn,
      },
      body: (
        <EasyPage
          heading={title}
          standardPath={PATH}
          hasSignVideo={page?.signVideo !== undefined}
          sections={explainWords(
            leadsToReport(sections) ? sections : [...sections, reportSection()],
            content.glossary(),
          )}
          check={text?.check ?? { state: 'unchecked' }}
        />
      ),
    }
  },
  addresses: (content) => (statementSections(content).length > 0 ? [easyPath(PATH)] : []),
}

function statementSections(content: ContentSource): readonly EasySection[] {
  const { easySections } = content.accessibilityStatement()
  return easySections.length > 0 ? easySections : (pageAt(content, PATH).text?.sections ?? [])
}

/** BITV 2.0 § 4 wants a way to tell about barriers. */
function leadsToReport(sections: readonly EasySection[]): boolean {
  return sections.some(({ details }) =>
    details.some((detail) => detail.kind === 'link' && detail.href === REPORT),
  )
}

function reportSection(): EasySection {
  return easySection({
    id: 'melden',
    heading: 'Etwas geht nicht?',
    pictogram: 'melden',
    lines: ['Sagen Sie es uns.'],
    details: [{ kind: 'link', label: 'So sagen Sie es uns', href: REPORT }],
  })
}
