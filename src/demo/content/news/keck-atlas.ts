import { h2, notice, p, table, ul } from '../build'
import type { DemoNews } from '../types'
import { keckAtlasEasy } from './keck-atlas.easy'

/** The revised KECK atlas tells who lives where; its day of presentation is not known. */
export const keckAtlas: DemoNews = {
  slug: 'keck-atlas',
  title: 'Wer wohnt wo? Der KECK-Atlas gibt Auskunft',
  teaser:
    'Wie viele Menschen leben im Kreis, wie viele sind verheiratet, wo wohnen die Jüngsten? Antworten gibt eine digitale Sammlung von Daten bis hinunter zum einzelnen Ort.',
  date: { iso: '2021-06-01', precision: 'unknown' },
  isArchived: false,
  topics: ['zahlen'],
  contacts: ['zahlen'],
  sources: [
    '000_d14f6270a99613e8.txt (Fragen an den Atlas, Daten der Einwohnermeldeämter, Bildtext mit Broschüre)',
    '002_8646daa050e0bcba.txt (280.726, Angabe des Kreises); municipalities.csv (272.666 am 31.12.2023)',
    'Außerhalb: herzog-magazin.de/nachrichten/wer-wohnt-im-kreis (KECK, Bertelsmann Stiftung, seit 2016, Neuerungen, Durchschnittsalter 44)',
    'Außerhalb: keck-atlas.de/keck-kommunen/dueren (Ortslagen, Stand März 2022)',
    'Außerhalb: docslib.org, Datencheck 2020 Kreis Düren, Vorwort; 181 Orts- und Stadtteile',
  ],
  picture: {
    file: 'keck-atlas',
    alt: 'Ein Mann mit Beinprothese und eine Frau im Rollstuhl zeigen auf eine große Karte des Kreises. Darauf stehen bunte Säulen.',
  },
  widePicture: {
    file: 'keck-atlas-breit',
    alt: 'Eine alte Frau, ein Mann mit Beinprothese und eine Frau im Rollstuhl vor einer großen Karte des Kreises, auf der bunte Säulen stehen.',
  },
  facts: [
    { label: 'Was', value: 'digitale Sammlung von Bevölkerungsdaten' },
    { label: 'Daten von', value: 'Einwohnermeldeämtern' },
    { label: 'Bereitgestellt von', value: 'Bertelsmann Stiftung' },
    { label: 'Kreis Düren', value: 'mit Daten dabei seit 2016' },
  ],
  body: [
    p(
      'Wer einen Bus plant, eine Kita oder einen Treffpunkt, muss wissen, wer wo wohnt. Der Kreis Düren sammelt solche Angaben im KECK-Atlas. Er hat ihn überarbeitet und neu vorgestellt, im Internet und mit einer Broschüre.',
    ),
    h2('Drei Fragen, die der Atlas beantwortet'),
    ul([
      'Wie viele Menschen wohnen im Kreis Düren?',
      'Wie viele von ihnen sind verheiratet?',
      'In welcher Kommune sind die Menschen im Durchschnitt am jüngsten?',
    ]),
    p(
      'Grundlage sind Daten der Einwohnermeldeämter. Das Durchschnittsalter im Kreis gab die Kreisverwaltung damals mit 44 Jahren an.',
    ),
    h2('Was KECK heißt'),
    p(
      'Die vier Buchstaben stehen für „Kommunale Entwicklung, Chancen zur Kooperation“. Den Atlas bietet die Bertelsmann Stiftung für ganz Deutschland an. Der Kreis Düren stellt dort seit 2016 Daten ein.',
    ),
    h2('Was neu dazukam'),
    ul([
      '**Leichter zu bedienen:** Die wichtigsten Angaben zu einer Kommune stehen auf einen Blick beisammen.',
      '**Zuzug:** Zu sehen ist, wie viele Menschen neu herziehen.',
      '**Einrichtungen:** Verzeichnet sind auch Häuser, zum Beispiel offene Jugendeinrichtungen.',
    ]),
    h2('Bis ins einzelne Dorf'),
    p(
      'Zahlen gibt es nicht nur für die [15 Kommunen](/kommunen), sondern auch für Ortslagen, also einzelne Dörfer und Stadtteile. Laut der Website des Atlas bot im März 2022 kein anderer Kreis in Deutschland das öffentlich an. Wie klein das Raster sein kann, zeigt auch der „Datencheck 2020“ des Kreises: Er betrachtet 181 Orts- und Stadtteile.',
    ),
    h2('Warum Zahlen sich unterscheiden'),
    p(
      'Auf dieser Website nutzen wir die Zahlen der Statistischen Ämter. Andere Stellen kommen für denselben Tag zu anderen Ergebnissen. Ein Beispiel:',
    ),
    table({
      caption: 'Menschen im Kreis Düren am 31. Dezember 2023',
      head: ['Quelle', 'Zahl'],
      rows: [
        ['Angabe des Kreises', '280.726'],
        ['Statistische Ämter, Summe der 15 Kommunen', '272.666'],
      ],
      note: 'Worauf die Angabe des Kreises beruht, nennt die Quelle nicht. Statistische Ämter: Gemeindeverzeichnis GV-ISys.',
    }),
    p(
      'Achten Sie darum immer auf Quelle und Tag. Unter [Zahlen](/zahlen) steht beides dabei. Eine Zahl aus dem KECK-Atlas und eine von dieser Website sollten Sie nicht miteinander verrechnen.',
    ),
    notice(
      'Wann der überarbeitete Atlas vorgestellt wurde, ist in unserer Quelle nicht angegeben. Genannt wurde damals die Adresse keck-atlas.de/dueren. Ob sie noch gilt, ist nicht geprüft.',
      'Was noch offen ist',
    ),
  ],
  easy: keckAtlasEasy,
}
