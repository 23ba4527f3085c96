import type { EasySection } from '../../../content/easyText'
import { LinkRows } from '../../components/LinkRows'
import { VariantWishes } from '../../components/VariantWishes'
import type { PageAnswer, PageContext, PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { EasyPage } from '../easy/EasyPage'
import { easyFrame } from '../easy/easyFrame'
import { easySection, waysToReach } from '../easy/easySection'
import { nearestEasy } from '../easy/nearestEasy'
import { readWish, resultOf } from './wishModel'
import type { WishResult, WishedFor } from './wishModel'

const TITLES: Record<WishResult, string> = {
  counted: 'Danke für Ihren Wunsch',
  tooMany: 'Das waren viele Wünsche auf einmal',
  failed: 'Das hat leider nicht geklappt',
}

const STATUS: Record<WishResult, number> = { counted: 200, tooMany: 429, failed: 503 }

/** What happens after a wish for a missing variant, in easy words for everybody. */
export const wishRoute: PageRoute = {
  name: 'wish',
  pattern: easyPath(paths.wish),
  query: ['seite', 'fassung', 'problem'],
  answer(context, _params, query): PageAnswer {
    const wish = readWish(context.content, {
      seite: query.get('seite'),
      fassung: query.get('fassung'),
    })
    if (wish === undefined) return { kind: 'missing' }
    if (wish.existing !== undefined)
      return { kind: 'redirect', to: wish.existing, permanent: false }
    return wishPage(context, wish, resultOf(query))
  },
  // Only seen after a wish.
  addresses: () => [],
}

function wishPage(context: PageContext, wish: WishedFor, result: WishResult): PageAnswer {
  const title = TITLES[result]
  const near = nearestEasy(context, wish.document)
  const sections =
    result === 'counted' ? thanks(context, wish) : [problem(context, result), reach(context)]
  return {
    kind: 'page',
    status: STATUS[result],
    frame: {
      ...easyFrame({ title, description: title, standardPath: paths.wish, hasStandard: false }),
      isUnlisted: true,
    },
    body: (
      <EasyPage heading={title} look={wish.document.topics[0]?.look} sections={sections}>
        {result !== 'counted' && <VariantWishes path={wish.path} missing={[wish.variant]} easy />}
        {near.length > 0 && (
          <section className="space-4" aria-labelledby="aehnlich">
            <h2 id="aehnlich">Diese Texte gibt es schon</h2>
            <LinkRows rows={near} />
          </section>
        )}
      </EasyPage>
    ),
  }
}

function thanks(context: PageContext, { document, path, variant }: WishedFor): EasySection[] {
  const isEasy = variant === 'easy'
  return [
    easySection({
      id: 'gezaehlt',
      pictogram: isEasy ? 'leichte-sprache' : 'gebaerden-sprache',
      lines: [
        'Wir haben Ihren Wunsch gezählt.',
        isEasy ? 'Sie wünschen sich Leichte Sprache.' : 'Sie wünschen sich Gebärden-Sprache.',
        'Es geht um diesen Text:',
      ],
      details: [{ kind: 'link', label: document.title, href: path }],
    }),
    easySection({
      id: 'jetzt',
      heading: 'Was passiert jetzt?',
      pictogram: 'antworten',
      lines: [
        'Wir sehen: Dieser Text fehlt.',
        'Wir sehen auch: So viele Menschen wünschen ihn.',
        'Das hilft uns bei der Auswahl.',
        'Wir wissen noch nicht: Wann ist er fertig?',
      ],
    }),
    easySection({
      id: 'name',
      heading: 'Wissen wir Ihren Namen?',
      pictogram: 'datenschutz',
      lines: ['Nein.', 'Wir haben nur gezählt.', 'Deshalb können wir Ihnen nicht antworten.'],
    }),
    reach(context),
  ]
}

const problem = (_context: PageContext, result: WishResult): EasySection =>
  easySection({
    id: 'problem',
    pictogram: result === 'tooMany' ? 'uhr' : 'computer',
    lines:
      result === 'tooMany'
        ? [
            'Wir haben diesen Wunsch nicht gezählt.',
            'Es waren zu viele Wünsche auf einmal.',
            'Bitte warten Sie 10 Minuten.',
            'Dann klicken Sie noch einmal.',
          ]
        : [
            'Wir haben Ihren Wunsch nicht gezählt.',
            'Unser Computer hat gerade einen Fehler.',
            'Sie haben nichts falsch gemacht.',
            'Bitte versuchen Sie es später noch einmal.',
          ],
  })

const reach = ({ content }: PageContext): EasySection =>
  easySection({
    id: 'fragen',
    heading: 'Möchten Sie mit uns sprechen?',
    pictogram: 'sprechen',
    lines: ['Sie können uns fragen.', 'Wir helfen Ihnen gern.'],
    details: waysToReach(content.site()),
  })
