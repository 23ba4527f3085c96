import type { EasyDetail, EasySection } from '../../../content/easyText'
import { easyStatement } from '../../../statement/easyWords'
import type { PageContext, PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { statementOf } from '../accessibility/accessibilityModel'
import { EasyPage } from './EasyPage'
import { pageAt } from './easyFixedRoute'
import { easyFrame } from './easyFrame'
import { ombudsSection } from './easyOwnTexts'
import { easySection, waysToReach } from './easySection'
import { explainWords } from './explainWords'

const PATH = paths.accessibility
const TITLE = 'Wie gut ist die Seite für alle?'

/** Essentials of the accessibility statement in easy words (BITV 2.0 § 4): made from the same facts as the standard one. */
export const easyAccessibilityRoute: PageRoute = {
  name: 'easyAccessibility',
  pattern: easyPath(PATH),
  query: [],
  answer(context) {
    const { content } = context
    const { reviewedOn } = content.accessibilityStatement()
    const { page } = pageAt(content, PATH)
    return {
      kind: 'page',
      frame: {
        ...easyFrame({
          title: TITLE,
          description: 'Das geht gut. Und das geht noch nicht.',
          standardPath: PATH,
          currentPath: PATH,
        }),
        ...(reviewedOn !== '' && { updatedAt: reviewedOn }),
      },
      body: (
        <EasyPage
          heading={TITLE}
          standardPath={PATH}
          hasSignVideo={page?.signVideo !== undefined}
          sections={explainWords(sectionsOf(context), content.glossary())}
          // Its sentences change with the facts, so no reader's check can stand for them.
          check={{ state: 'unchecked' }}
        />
      ),
    }
  },
  addresses: () => [easyPath(PATH)],
}

function sectionsOf(context: PageContext): EasySection[] {
  const { content } = context
  return [
    ...introOf(context),
    ...easyStatement(statementOf(context)).map((part) =>
      easySection({ ...part, details: part.id === 'maengel' ? GAP_LINKS : [] }),
    ),
    easySection({
      id: 'melden',
      heading: 'Klappt etwas nicht?',
      pictogram: 'melden',
      lines: ['Dann sagen Sie es uns.', 'Ein Satz ist genug.'],
      details: [
        { kind: 'link', label: 'So sagen Sie es uns', href: easyPath(paths.reportBarrier) },
        { kind: 'link', label: 'Das haben andere gesagt', href: easyPath(paths.reportList) },
        ...waysToReach(content.site()),
      ],
    }),
    ombudsSection(content),
  ]
}

/** What the editors say first: in the statement, else in the easy text of its page. */
function introOf({ content }: PageContext): readonly EasySection[] {
  const { easySections } = content.accessibilityStatement()
  return easySections.length > 0 ? easySections : (pageAt(content, PATH).text?.sections ?? [])
}

const GAP_LINKS: EasyDetail[] = [
  { kind: 'link', label: 'Alle Punkte lesen (schwerer Text)', href: `${PATH}#maengel` },
]
