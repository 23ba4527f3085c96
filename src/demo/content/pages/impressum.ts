import { h2, notice, p, ul } from '../build'
import type { DemoPage } from '../types'

/** Imprint of a demonstration: says what is known and what a county has to enter. */
export const impressum: DemoPage = {
  slug: 'impressum',
  role: 'imprint',
  title: 'Impressum',
  teaser: 'Wer hinter dieser Website steht und welche Angaben noch fehlen.',
  topics: ['zahlen'],
  contacts: [],
  sources: [
    '002_8646daa050e0bcba.txt und 003_39876a66fed09ca5.txt (Name des Amtes, E-Mail)',
    'systems.md, Cautions (Landrat seit 1. November 2025)',
    'municipalities.md (Quellen und Nutzungsbedingungen der Zahlen)',
    'kreis-dueren.geojson, metadata (Quelle der Karte)',
  ],
  body: [
    notice(
      'Diese Website ist eine Demonstration am Beispiel des Kreises Düren. Sie ist kein Angebot des Kreises. Den verbindlichen Auftritt des Kreises finden Sie unter [www.kreis-dueren.de](https://www.kreis-dueren.de).',
      'Demonstration',
    ),
    h2('Was hier steht'),
    p(
      'Die Texte nennen den Kreis Düren, sein Amt für Generationen, Demografie, Inklusion und Sozialplanung und dessen E-Mail-Adresse amt52@kreis-dueren.de. Diese Angaben stammen aus veröffentlichten Unterlagen. Landrat ist seit dem 1. November 2025 Ralf Nolten. Das ist Berichten entnommen.',
    ),
    h2('Was der Kreis vor dem Start einträgt'),
    p('Bevor ein Kreis diese Website wirklich betreibt, ergänzt und prüft er diese Angaben:'),
    ul([
      'Name und Postanschrift des Kreises',
      'wer den Kreis vertritt',
      'eine Telefonnummer und eine E-Mail-Adresse',
      'die Aufsichtsbehörde',
      'die Umsatzsteuer-Identifikationsnummer, wenn es eine gibt',
      'wer für die Texte der Redaktion verantwortlich ist',
      'die Anschrift der Ombudsstelle für barrierefreie Informationstechnik',
    ]),
    p('Welche Angaben das Gesetz im Einzelnen verlangt, prüft die Rechtsabteilung des Kreises.'),
    h2('Bilder, Karte und Zahlen'),
    ul([
      '**Bilder:** eigene Zeichnungen. Alle Nachweise stehen unter [Bildnachweise](/bildnachweise).',
      '**Karte:** Verwaltungsgrenzen von Land NRW, Geobasis NRW, Stand 12. Juni 2023, Datenlizenz Deutschland Zero 2.0, vereinfacht.',
      '**Zahlen:** Statistische Ämter des Bundes und der Länder. Die Quelle steht bei jeder Zahl.',
    ]),
    h2('Links zu anderen Websites'),
    p(
      'Manche Seiten führen zu anderen Anbietern, etwa zu den Websites der Kommunen. Für deren Inhalte sind die Anbieter verantwortlich. Die Adressen der Kommunen stammen aus einer Liste von 2020 und werden vor dem Start einzeln geprüft.',
    ),
  ],
  easy: {
    title: 'Impressum',
    teaser: 'Hier steht: Wer hat die Seite gemacht?',
    sections: [
      {
        heading: 'Was ist ein Impressum?',
        pictogram: 'gesetz',
        lines: [
          'Ein Impressum ist ein Text.',
          'Darin steht: Wer ist für die Seite verantwortlich?',
          'Das steht in einem Gesetz.',
        ],
      },
      {
        heading: 'Diese Seite ist ein Beispiel',
        pictogram: 'achtung',
        lines: [
          'Die Seite ist nicht vom Kreis Düren.',
          'Sie zeigt: So kann eine Seite aussehen.',
          'Der Kreis hat auch eine richtige Seite.',
        ],
        links: [{ label: 'Zur richtigen Seite vom Kreis', href: 'https://www.kreis-dueren.de' }],
      },
      {
        heading: 'Was fehlt hier noch?',
        pictogram: 'schreiben',
        lines: [
          'Hier fehlt die Adresse vom Kreis.',
          'Hier fehlt eine Telefon-Nummer.',
          'Der Kreis schreibt das später dazu.',
        ],
      },
      {
        heading: 'Woher kommen die Bilder?',
        pictogram: 'gut',
        lines: ['Die Bilder sind unsere eigenen Zeichnungen.', 'Die Zahlen kommen von Ämtern.'],
      },
    ],
  },
}
