import { h2, notice, p, table, ul } from '../build'
import type { DemoNews } from '../types'
import { orteDerBegegnungAufrufEasy } from './orte-der-begegnung-aufruf.easy'

/** Call for "Orte der Begegnung", closed on 1 March 2024. */
export const orteDerBegegnungAufruf: DemoNews = {
  slug: 'orte-der-begegnung-aufruf',
  title: 'Gesucht: zwei Orte, an denen sich alle begegnen',
  teaser:
    'Beratung und Sachmittel für zwei Treffpunkte: Bis zum 1. März 2024 konnten sich Kommunen im Kreis Düren um Unterstützung für einen „Ort der Begegnung“ bewerben.',
  date: { iso: '2024-01-15', precision: 'year' },
  isArchived: true,
  topics: ['begegnung'],
  contacts: ['begegnung'],
  project: 'orte-der-begegnung',
  sources: [
    '003_39876a66fed09ca5.txt (Begriff, Vorhaben, Beträge, Bewerbung, Frist, SIREG)',
    'Außerhalb: herzog-magazin.de/kreis-dueren/orte-der-begegnung-foerdern (zusammen 10.000 Euro, eine Bewerbung je Kommune)',
  ],
  picture: {
    file: 'foerderaufruf',
    alt: 'Eine Frau hält einen Brief über einen Briefkasten, daneben steht ein Kind. Dahinter hängt ein Kalender, auf dem ein Tag mit einem Haken markiert ist.',
  },
  facts: [
    { label: 'Für wen', value: 'die 15 Kommunen im Kreis, auch mit Partnern' },
    { label: 'Wie viele', value: 'zwei Orte' },
    { label: 'Je Ort', value: '1.500 Euro Sachmittel und 3.500 Euro Beratung' },
    { label: 'Bewerbung', value: 'bis 1. März 2024, beendet' },
  ],
  body: [
    notice(
      'Die Frist ist am 1. März 2024 abgelaufen. Eine Bewerbung ist nicht mehr möglich. Der Text bleibt zum Nachlesen stehen.',
      'Dieser Aufruf ist beendet',
    ),
    p(
      'Auf der [Zukunftskonferenz](/aktuelles/zukunftskonferenz) im November 2022 wurden Treffpunkte für den ganzen Kreis gefordert. Mit diesem Aufruf machte der Kreis einen Anfang: Zwei Kommunen sollten Hilfe bekommen, um einen „Ort der Begegnung“ zu planen, einzurichten oder weiterzuentwickeln.',
    ),
    h2('Was ein Ort der Begegnung ist'),
    p(
      'Ein Ort, an dem verschiedene Menschen zusammenkommen: jüngere und ältere, Menschen mit Behinderungen, neu zugezogene und viele mehr. Sie können dort etwas unternehmen, lernen, Kultur erleben oder andere kennenlernen. Wichtig sind',
    ),
    ul([
      'eine feste Ansprechperson,',
      'klare Zielgruppen und geregelte Öffnungszeiten,',
      'Verbindungen zu Angeboten, die es schon gibt,',
      'nach Möglichkeit Raum auch für spontane Gruppen.',
    ]),
    p(
      'Das Haus kann dafür allein da sein oder noch anderen Zwecken dienen. Auch ein Treffpunkt im Internet ist denkbar, zum Beispiel mit einer App. Eine Kommune kann ihn allein tragen oder mit Wohlfahrtsverbänden, Vereinen und freien Gruppen.',
    ),
    h2('Welche Hilfe vorgesehen war'),
    table({
      caption: 'Unterstützung für die Orte der Begegnung',
      head: ['Wofür', 'Je Ort', 'Zwei Orte'],
      rows: [
        ['Sachmittel', '1.500 Euro', '3.000 Euro'],
        ['Beratung', '3.500 Euro', '7.000 Euro'],
        ['zusammen', '5.000 Euro', '10.000 Euro'],
      ],
      note: 'Geld aus dem Bundesprojekt „Zukunftswerkstatt Kommunen“. Summen von uns berechnet.',
    }),
    ul([
      '**Möglich:** Beratung, Begleitung beim Aufbau, einzelne Veranstaltungen, Sachkosten etwa für Öffentlichkeitsarbeit',
      '**Nicht möglich:** Bauen, Ausstatten, Einrichten',
      '**Eigenes Geld:** war nicht nötig',
      '**Abrechnung:** Angebote und Rechnungen gehen an den Kreis. Ausgezahlt wird nichts.',
    ]),
    h2('Wie man sich beworben hat'),
    p(
      'Die Hürde sollte niedrig sein. Nötig war nur das vollständig ausgefüllte Formular. Es musste per E-Mail und mit der Post beim Kreis eingehen. Jede Kommune konnte sich nach einem Bericht des Herzog-Magazins einmal bewerben, gern zusammen mit Vereinen oder Initiativen. Das Konzept dazu entstand mit dem sozialwissenschaftlichen Institut für regionale Entwicklung (SIREG), das den Kreis in der [Zukunftswerkstatt Kommunen](/projekte/zukunftswerkstatt-kommunen) begleitete.',
    ),
    h2('Wie es weiterging'),
    p(
      'Nach welchen Kriterien ausgewählt werden sollte und was wir über das Ergebnis wissen, steht in der Meldung [Bewerbung beendet](/aktuelles/orte-der-begegnung-bewerbung-beendet).',
    ),
  ],
  easy: orteDerBegegnungAufrufEasy,
}
