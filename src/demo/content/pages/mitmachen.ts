import { h2, p, ul } from '../build'
import type { DemoPage } from '../types'
import { mitmachenEasy } from './mitmachen.easy'

/** How to take part; only ways that exist are named as open. */
export const mitmachen: DemoPage = {
  slug: 'mitmachen',
  role: 'participate',
  title: 'Mitmachen',
  teaser:
    'Ein Kreis für alle entsteht nicht im Amt allein. Hier steht, wie Sie mitreden können und was aus früheren Treffen geworden ist.',
  topics: ['begegnung', 'inklusion'],
  contacts: ['begegnung', 'inklusion'],
  sources: [
    '003_39876a66fed09ca5.txt (Zukunftskonferenz, Workshops, Forderung, Orte der Begegnung)',
    '000_d14f6270a99613e8.txt (Auftaktveranstaltung)',
    'systems.md, Cautions (Beirat)',
  ],
  picture: {
    file: 'ehrenamt',
    alt: 'Ein Mann trägt eine Kiste mit Obst und Gemüse. Eine Frau mit Spaten steht neben einem jungen Baum. Dahinter grüne Hügel und die Sonne.',
  },
  body: [
    h2('Sagen Sie, was Ihnen fehlt'),
    p(
      'Sie haben eine Idee oder eine Forderung? Schreiben Sie uns, gern in Ihren eigenen Worten. Ein paar Sätze genügen. Die Adresse steht unter [Kontakt](/kontakt).',
    ),
    h2('Melden Sie Barrieren'),
    p(
      'Geht auf dieser Website etwas nicht, zum Beispiel mit Ihrem Vorleseprogramm? Oder fehlt Ihnen ein Text in leichten Worten? [Sagen Sie uns, was nicht ging](/barriere-melden).',
    ),
    h2('Reden Sie politisch mit'),
    p(
      'Die Städte [Düren](/kommunen/dueren) und [Jülich](/kommunen/juelich) haben eigene Beiräte. Für den ganzen Kreis hat ein Initiativkreis einen Inklusionsbeirat vorbereitet. Ob der Beirat schon arbeitet, ist nicht geprüft. Den Stand lesen Sie in der [Meldung zum Initiativkreis](/aktuelles/initiativkreis-inklusion).',
    ),
    h2('Was frühere Treffen bewegt haben'),
    p(
      'Bei der [Zukunftskonferenz](/aktuelles/zukunftskonferenz) am 15. November 2022 haben Menschen aus dem Kreis Forderungen vorgetragen. Vorher hatten rund 100 Menschen in Workshops gearbeitet. Eine Forderung galt Treffpunkten in allen Kommunen. Daraus ist das Projekt [Orte der Begegnung](/projekte/orte-der-begegnung) geworden.',
    ),
    p(
      'Bis zum 1. März 2024 konnten sich Kommunen dafür bewerben. Zwei Orte sollten Unterstützung bekommen. Wer ausgewählt wurde, ist hier noch nicht belegt: [Stand der Bewerbung](/aktuelles/orte-der-begegnung-bewerbung-beendet).',
    ),
    p('Aus der Konferenz stammen auch die [fünf Schwerpunkte](/aktuelles/fuenf-schwerpunkte):'),
    ul([
      'Beteiligung von Kindern und Jugendlichen',
      'Vielfalt',
      'Generationen',
      'Ehrenamt',
      'Orte der Begegnung',
    ]),
  ],
  easy: mitmachenEasy,
}
