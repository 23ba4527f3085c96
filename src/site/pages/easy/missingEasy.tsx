import type { Topic } from '../../../content/documents'
import { LinkRows } from '../../components/LinkRows'
import { VariantWishes } from '../../components/VariantWishes'
import type { PageAnswer, PageContext } from '../../page'
import { paths } from '../../paths'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { easySection } from './easySection'
import { nearestEasy } from './nearestEasy'

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
        sections={missingSections(untranslated)}
      >
        <VariantWishes path={untranslated.path} missing={['easy']} easy />
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

function missingSections({ title, path }: Untranslated) {
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
  ]
}
