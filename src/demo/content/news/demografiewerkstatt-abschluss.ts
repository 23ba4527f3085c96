import { h2, notice, ol, p, ul } from '../build'
import type { DemoNews } from '../types'
import { demografiewerkstattAbschlussEasy } from './demografiewerkstatt-abschluss.easy'

/** The model project on demographic change ends; what it leaves. */
export const demografiewerkstattAbschluss: DemoNews = {
  slug: 'demografiewerkstatt-abschluss',
  title: 'Fast fünf Jahre Werkstatt: Was bleibt, ist ein Werkzeugkoffer',
  teaser:
    'Am 31. Dezember 2020 ist die „Demografiewerkstatt Kommunen“ zu Ende gegangen. Der Kreis Düren war eine von zehn Modellkommunen. Die Erfahrungen sollen auch anderen Orten nützen.',
  date: { iso: '2020-12-31', precision: 'day' },
  isArchived: true,
  topics: ['generationen'],
  contacts: ['aelter-werden'],
  project: 'demografiewerkstatt-kommunen',
  sources: [
    '004_d253204fa12904bc.txt (Projektseite DWK)',
    '000_d14f6270a99613e8.txt (Teilnahme des Kreises)',
    'Außerhalb: DWK-Modellkommunen, Beitritt Havelland Mai 2018, Ludwigslust-Parchim Mai 2019; linga.nds.de (DAKS)',
  ],
  picture: {
    file: 'werkzeugkoffer',
    alt: 'Eine alte Frau im Elektrorollstuhl und ein Mann mit Beinprothese packen einen großen roten Werkzeugkoffer. Sie hält einen Hammer, er einen Schraubenschlüssel.',
    caption: 'Gezeichnete Szene.',
  },
  facts: [
    { label: 'Laufzeit', value: '26. Februar 2016 bis 31. Dezember 2020' },
    { label: 'Dabei', value: 'zehn Modellkommunen' },
    { label: 'Geld vom', value: 'Bundesministerium für Familie, Senioren, Frauen und Jugend' },
    { label: 'Unterstützt von', value: 'Deutsche Fernsehlotterie, Stiftung Deutsches Hilfswerk' },
    {
      label: 'Projekt',
      value: 'Alles zum Projekt',
      href: '/projekte/demografiewerkstatt-kommunen',
    },
  ],
  body: [
    p(
      'Was wird aus einem Ort, wenn die Menschen dort älter, vielfältiger, mehr oder weniger werden? Der Kreis Düren hat sich diese Frage nicht allein gestellt. 2016 wurde er für die „Demografiewerkstatt Kommunen“ ausgewählt, kurz DWK. Bis Ende 2020 hat er daran mitgearbeitet.',
    ),
    h2('Beratung, die sich nach dem Ort richtet'),
    p(
      'Zehn Kommunen wurden von Beraterinnen und Beratern begleitet, die von außen kamen. Die Beratung richtete sich nach dem, was der Ort braucht. Ziel war, jede Kommune „demografiefest“ zu machen. Was das heißt, war nicht vorgegeben: Das entschied jede Kommune selbst.',
    ),
    p('Besonders genau sollte das Projekt auf die Lebenslagen der Menschen schauen:'),
    ul([
      'Frauen und Männer,',
      'alte und junge Menschen,',
      'Menschen mit und ohne Migrationsgeschichte,',
      'Familien, Alleinerziehende, Lebensgemeinschaften und Menschen, die allein wohnen.',
    ]),
    h2('Was aus der Werkstatt hervorgeht'),
    ol([
      '**Ein Verfahren in fünf Stufen.** Es hilft Kommunen, eine tragfähige Strategie zu entwickeln und umzusetzen. Wie die Stufen heißen, steht in unseren Unterlagen nicht.',
      '**Konkrete Projekte.** Sie sollten angestoßen und mit dem verknüpft werden, was es vor Ort schon gab.',
      '**Ein Werkzeugkoffer.** Die Abläufe aus dem Projekt werden so aufbereitet, dass vergleichbare Kommunen sie als Anregung nutzen können. Das Projekt verweist dafür auf das [Material der Demografiewerkstatt](https://material.kompetenzz.net/dwk).',
    ]),
    h2('Zwei Kommunen kamen später dazu'),
    p(
      'Nicht alle zehn waren von Anfang an dabei. Der Landkreis Havelland kam im Mai 2018 dazu, Ludwigslust-Parchim im Mai 2019. Die vollständige Liste finden Sie auf der [Seite zum Projekt](/projekte/demografiewerkstatt-kommunen).',
    ),
    h2('Wie es weiterging'),
    p(
      'Das Thema blieb. Der Kreis Düren hat danach an der [Zukunftswerkstatt Kommunen](/projekte/zukunftswerkstatt-kommunen) teilgenommen. Aus dem fünfstufigen Verfahren ist außerdem ein Nachfolger bekannt: das Werkzeug „DAKS“ mit Auftakt, Profil, Zukunftswerkstatt, Arbeitsplan und Zwischenbilanz (Quelle: linga.nds.de).',
    ),
    notice(
      'Welche einzelnen Vorhaben der Kreis Düren in der Demografiewerkstatt umgesetzt hat, geht aus unseren Quellen nicht hervor. Sobald es belegt ist, ergänzen wir diese Meldung.',
      'Was hier noch fehlt',
    ),
  ],
  easy: demografiewerkstattAbschlussEasy,
}
