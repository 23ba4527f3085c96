import { h2, ol, p, table, ul } from '../build'
import type { DemoNews } from '../types'
import { zukunftswerkstattTeilnahmeEasy } from './zukunftswerkstatt-teilnahme.easy'

/** The county takes part in "Zukunftswerkstatt Kommunen", 2021. */
export const zukunftswerkstattTeilnahme: DemoNews = {
  slug: 'zukunftswerkstatt-teilnahme',
  title: 'Alt, jung, neu hier: Der Kreis Düren sucht eine Strategie für alle',
  teaser:
    'Jede fünfte Person im Kreis ist 65 oder älter, und viele Menschen ziehen neu zu. Mit der „Zukunftswerkstatt Kommunen“ will der Kreis Düren für alle Generationen attraktiv bleiben.',
  date: { iso: '2021-09-01', precision: 'year' },
  isArchived: true,
  topics: ['generationen', 'vielfalt'],
  contacts: ['aelter-werden', 'vielfalt'],
  project: 'zukunftswerkstatt-kommunen',
  sources: [
    '000_d14f6270a99613e8.txt (Anlass, Ziel, Zuwanderung, Beteiligung, Demografiewerkstatt 2016 bis 2020)',
    '002_8646daa050e0bcba.txt (fünf Ziele, Altersgruppen; Anteile selbst berechnet)',
    '003_39876a66fed09ca5.txt (Zukunftskonferenz, Orte der Begegnung)',
    'Außerhalb: kreis-dueren.de, Amt 52, Demografie (40 Gebietskörperschaften, 2021 bis 2024)',
    'Außerhalb: thomas-rachel.de, 08.09.2021, und herzog-magazin.de (bis zu 40.000 Euro im Jahr, Kommunalprofil, Werkstattplan)',
  ],
  picture: {
    file: 'teilhabe-strategie',
    alt: 'Vier Menschen verschiedenen Alters planen an einem Tisch: eine alte Frau im Elektrorollstuhl, ein junger Mann, ein alter Mann und ein Mädchen.',
  },
  widePicture: {
    file: 'teilhabe-strategie-breit',
    alt: 'An einem langen Tisch planen eine alte Frau im Elektrorollstuhl, ein junger Mann, der die Hand hebt, ein alter Mann und ein Mädchen.',
  },
  facts: [
    { label: 'Voller Name', value: 'Zukunftswerkstatt Kommunen – Attraktiv im Wandel (ZWK)' },
    { label: 'Laufzeit', value: '2021 bis 2024' },
    { label: 'Dabei', value: '40 Städte, Gemeinden und Kreise in Deutschland' },
    { label: 'Geld vom', value: 'Bundesministerium für Familie, Senioren, Frauen und Jugend' },
  ],
  body: [
    p(
      'Wie bleibt ein Kreis attraktiv, wenn seine Menschen älter werden und zugleich viele neu dazukommen? Mit dieser Frage geht der Kreis Düren in ein Modellprojekt des Bundes: die „Zukunftswerkstatt Kommunen – Attraktiv im Wandel“, kurz ZWK.',
    ),
    h2('Was die Zahlen sagen'),
    p(
      'Jede fünfte Person im Kreis ist 65 Jahre oder älter, so begründete der Kreis die Teilnahme. Der Anteil werde weiter steigen. Neuere Angaben passen dazu:',
    ),
    table({
      caption: 'Wie alt die Menschen im Kreis Düren sind',
      head: ['Altersgruppe', 'Menschen', 'Anteil'],
      rows: [
        ['unter 18 Jahre', '48.163', '17,2 Prozent'],
        ['18 bis 65 Jahre', '172.262', '61,4 Prozent'],
        ['über 65 Jahre', '60.301', '21,5 Prozent'],
        ['zusammen', '280.726', '100 Prozent'],
      ],
      note: 'Stand 31. Dezember 2023, Angaben des Kreises. Mittlere Gruppe und Anteile von uns berechnet; durch Runden ergibt die Summe der Anteile etwas mehr als 100.',
    }),
    p(
      'Anders als viele ländliche Regionen wächst der Kreis Düren durch Zuwanderung. Menschen kommen aus anderen Regionen und Bundesländern und aus vielen Ländern der Welt. Der Kreis sieht darin eine große Chance.',
    ),
    h2('Wonach gesucht wird'),
    p(
      'Am Ende soll eine Strategie für den demografischen Wandel stehen, die alle Altersgruppen im Blick hat und die Integration. Dabei reicht es dem Kreis nicht, Menschen nur mitzudenken: Sie sollen beteiligt werden. Auch die Besonderheiten der [15 Kommunen](/kommunen) sollen zählen. Das Bundesprojekt nennt fünf Ziele:',
    ),
    ul([
      'den demografischen Wandel vor Ort gestalten,',
      'gute Gründe schaffen, zu bleiben oder herzuziehen,',
      'die Verbundenheit mit dem eigenen Ort stärken,',
      'allen Altersgruppen Teilhabe ermöglichen,',
      'zugewanderte Menschen in das Miteinander aufnehmen.',
    ]),
    h2('Was der Kreis dafür bekommt'),
    p(
      'Am Anfang steht ein Kommunalprofil, das Stärken und Schwächen zeigt. Danach entsteht ein Werkstattplan für den Kreis, mit Begleitung von außen. Im September 2021 hieß es, dafür seien bis Ende 2024 bis zu 40.000 Euro im Jahr vorgesehen. Erfahrung bringt der Kreis mit: Von 2016 bis 2020 war er schon bei der [Demografiewerkstatt Kommunen](/projekte/demografiewerkstatt-kommunen) dabei.',
    ),
    h2('Was seitdem geschah'),
    ol([
      '**15. November 2022:** [Zukunftskonferenz](/aktuelles/zukunftskonferenz) in Jülich. Aus ihr gehen [fünf Schwerpunkte](/aktuelles/fuenf-schwerpunkte) hervor.',
      '**1. März 2024:** Die Bewerbungsfrist für [Orte der Begegnung](/projekte/orte-der-begegnung) endet.',
      '**2024:** Der Kreis stellt seine Arbeit auf der [ConSozial](/aktuelles/consozial-2024) vor. Das Bundesprojekt endet.',
    ]),
  ],
  easy: zukunftswerkstattTeilnahmeEasy,
}
