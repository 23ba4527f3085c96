import type { Topic } from '../../../content/documents'
import { LinkRows } from '../../components/LinkRows'
import type { PageAnswer, PageContext } from '../../page'
import { easyPath, paths } from '../../paths'
import { addressOf, documentOf } from '../search/searchModel'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { easySection, waysToReach } from './easySection'

const NEAREST = 4

/** A standard page of which there is no easy variant. */
export interface Untranslated {
  title: string
  topics: readonly Topic[]
  /** Where the standard variant stands. */
  path: string
}

/** The document is there, its easy variant is not: says so, and leads to the standard text and to near easy texts. */
export function missingEasyAnswer(context: PageContext, untranslated: Untranslated): PageAnswer {
  const title = 'Diesen Text gibt es noch nicht in Leichter Sprache'
  const near = nearestEasy(context, untranslated)
  return {
    kind: 'page',
    status: 404,
    frame: {
      ...easyFrame({ title, description: title, standardPath: untranslated.path }),
      isUnlisted: true,
    },
    body: (
      <EasyPage
        heading={title}
        look={untranslated.topics[0]?.look}
        sections={missingSections(context, untranslated)}
      >
        <section className="space-4" aria-labelledby="aehnlich">
          <h2 id="aehnlich">
            {near.length > 0 ? 'Diese Texte gibt es schon' : 'So geht es weiter'}
          </h2>
          <LinkRows
            rows={
              near.length > 0
                ? near
                : [{ href: paths.easyHome, label: 'Start in Leichter Sprache' }]
            }
          />
        </section>
      </EasyPage>
    ),
  }
}

function missingSections({ content }: PageContext, { title, path }: Untranslated) {
  return [
    easySection({
      id: 'fehlt',
      pictogram: 'leichte-sprache',
      lines: [
        'Diesen Text gibt es nur in schwerer Sprache.',
        'Einen leichten Text gibt es noch nicht.',
      ],
      details: [{ kind: 'link', label: `Schwerer Text: ${title}`, href: path }],
    }),
    easySection({
      id: 'bitten',
      pictogram: 'sprechen',
      lines: ['Brauchen Sie diesen Text in Leichter Sprache?', 'Dann sagen Sie es uns.'],
      details: waysToReach({ phone: content.site().phone, mail: content.site().mail }),
    }),
  ]
}

/** Easy texts of the same topic first, then those with a similar title. */
function nearestEasy(
  { content, search }: PageContext,
  { title, topics }: Untranslated,
): { href: string; label: string }[] {
  const slugs = new Set(topics.map(({ slug }) => slug))
  const ofTopic = content
    .easyTexts()
    .filter(({ source }) => source.topics.some(({ slug }) => slugs.has(slug)))
    .map(({ text, source }) => ({ href: easyPath(addressOf(source)), label: text.title }))
  const similar = search.nearest(title, 'easy', NEAREST).flatMap((hit) => {
    const document = documentOf(content, hit)
    return document ? [{ href: easyPath(addressOf(document)), label: hit.title }] : []
  })
  const rows = new Map([...ofTopic, ...similar].map((row) => [row.href, row]))
  return [...rows.values()].slice(0, NEAREST)
}
