import type { ContentDocument } from '../../../content/documents'
import { LinkRows } from '../../components/LinkRows'
import type { PageAnswer, PageContext } from '../../page'
import { easyPath, pathOf, paths } from '../../paths'
import { addressOf } from '../search/searchModel'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { easySection } from './easySection'

const NEAREST = 4

/** The document is there, its easy variant is not: says so, and leads to the standard text and to near easy texts. */
export function missingEasyAnswer(
  context: PageContext,
  document: ContentDocument,
  standardPath: string,
): PageAnswer {
  const title = 'Diesen Text gibt es noch nicht in Leichter Sprache'
  const near = nearestEasy(context, document)
  return {
    kind: 'page',
    status: 404,
    frame: { ...easyFrame({ title, description: title, standardPath }), isUnlisted: true },
    body: (
      <EasyPage
        heading={title}
        look={document.topics[0]?.look}
        sections={[
          easySection({
            id: 'fehlt',
            pictogram: 'leichte-sprache',
            lines: [
              'Diesen Text gibt es nur in schwerer Sprache.',
              'Wir haben ihn noch nicht übersetzt.',
              'Sie wollen den Text in Leichter Sprache?',
              'Dann sagen Sie es uns.',
            ],
            details: [
              { kind: 'link', label: 'Schwerer Text', href: standardPath },
              { kind: 'mail', label: 'E-Mail', address: context.content.site().mail },
            ],
          }),
        ]}
      >
        {near.length > 0 && (
          <section aria-labelledby="aehnlich">
            <h2 id="aehnlich">Diese Texte gibt es schon</h2>
            <LinkRows rows={near} />
          </section>
        )}
      </EasyPage>
    ),
  }
}

/** Easy texts of the same topic first, then those with a similar title, else the start of the easy site. */
function nearestEasy(
  { content, search }: PageContext,
  document: ContentDocument,
): { href: string; label: string }[] {
  const topics = new Set(document.topics.map(({ slug }) => slug))
  const ofTopic = content
    .easyTexts()
    .filter(({ source }) => source.topics.some(({ slug }) => topics.has(slug)))
    .map(({ text, source }) => ({ href: easyPath(addressOf(source)), label: text.title }))
  const similar = search
    .nearest(document.title, 'easy', NEAREST)
    .map((hit) => ({ href: easyPath(pathOf(hit)), label: hit.title }))
  const rows = new Map([...ofTopic, ...similar].map((row) => [row.href, row]))
  const found = [...rows.values()].slice(0, NEAREST)
  return found.length > 0 ? found : [{ href: paths.easyHome, label: 'Start in Leichter Sprache' }]
}
