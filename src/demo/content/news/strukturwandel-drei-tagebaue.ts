import { h2, h3, notice, p, ul } from '../build'
import type { DemoNews } from '../types'

/** Structural change; what the county says and what a document about the city of Düren says, kept apart. */
export const strukturwandelDreiTagebaue: DemoNews = {
  slug: 'strukturwandel-drei-tagebaue',
  title: 'Drei Tagebaue, ein Umbruch: was der Strukturwandel bedeutet',
  teaser:
    'Der Kreis Düren lebt mit Braunkohle und bereitet sich auf die Zeit danach vor. Wir trennen, was der Kreis sagt, von dem, was nur für die Stadt Düren gilt.',
  date: { iso: '2024-03-01', precision: 'unknown' },
  isArchived: false,
  topics: ['zahlen'],
  contacts: ['zahlen'],
  sources: [
    '003_39876a66fed09ca5.txt (Konzept des Kreises, vor März 2024: drei aktive Tagebaue)',
    '000_d14f6270a99613e8.txt (Selbstdarstellung des Kreises: Seenplatte, Modellregion)',
    '001_54f4ebe7d830e353.txt (Text zur Stadt Düren, liest sich wie ein Parteiprogramm, ohne Verfasser, 2025 oder später)',
    'municipalities.csv: landuse_2021',
  ],
  picture: {
    file: 'strukturwandel',
    alt: 'Links steht ein Schaufelradbagger am Rand eines Tagebaus. Rechts liegt ein See mit einem Segelboot, dahinter grünes Ufer und zwei Windräder.',
  },
  facts: [
    { label: 'Tagebaue', value: 'drei aktive in der Region' },
    { label: 'Stand dieser Angabe', value: 'Konzept des Kreises, vor März 2024' },
    { label: 'Angaben zur Stadt Düren', value: '2025 oder später' },
    { label: 'Reichweite', value: 'Kreis und Stadt Düren, getrennt gekennzeichnet' },
  ],
  body: [
    p(
      'Strukturwandel ist ein großes Wort. Im Kreis Düren ist er gut zu sehen: Wo heute Kohle abgebaut wird, soll später etwas anderes sein. In einem Konzept zu den [Orten der Begegnung](/projekte/orte-der-begegnung) schrieb der Kreis, die Region sei mit „derzeit noch drei aktiven Braunkohletagebauen“ besonders von der Energiewende betroffen. Das Konzept entstand vor März 2024.',
    ),
    h2('Was der Kreis sagt'),
    ul([
      'Neben dem Ende der Kohle prägen Digitalisierung und nachhaltige Entwicklung die kommenden Jahre.',
      'Die Veränderungen betreffen fast alle Bereiche des Alltags und alle Menschen im Kreis.',
      'Der Kreis will den Wandel als Chance nutzen und Modellregion für Energie und Mobilität werden. Grüner Wasserstoff gehört zu seinen Themen.',
      'Die künftige Rheinische Seenplatte soll neue Möglichkeiten schaffen.',
    ]),
    p(
      'Wann welcher Tagebau endet, wie viele Arbeitsplätze betroffen sind und wann die Seenplatte entsteht, steht nicht in unseren Quellen.',
    ),
    h2('Was nur für die Stadt Düren gilt'),
    notice(
      'Die folgenden Punkte stammen aus einem Text über die Stadt Düren. Er nennt keinen Verfasser und liest sich wie ein Parteiprogramm: mit Forderungen und Versprechen. Wir übernehmen nur Angaben, die sich nachprüfen lassen. Der Kreis macht sich den Text nicht zu eigen.',
      'Woher das kommt',
    ),
    h3('Benannte Vorhaben'),
    ul([
      '**Flächennutzungsplan:** Die Stadt hat laut dem Text 2025 einen neuen Plan verabschiedet. Er betrifft Gewerbe und Industrie, Wohnen und Freiräume.',
      '**Innovationsquartier am Bahnhof:** Hier soll ein neuer Stadtteil entstehen.',
      '**Modellfabrik Papier:** Mit Unternehmen der Papierindustrie und Universitäten soll erforscht werden, wie sich Papier umweltschonender herstellen lässt.',
      '**Innovationscenter Düren (ICD):** Es soll jungen Unternehmen einen Platz geben.',
      '**Bahnhof und Umfeld:** Die Sanierung gilt laut dem Text als finanziert; er nennt über 30 Millionen Euro Fördermittel für die nächsten Jahre. Von wem das Geld kommt, sagt er nicht.',
    ]),
    h3('Was wir weglassen'),
    p(
      'Bewertungen des bisherigen Erfolgs, Forderungen und Ankündigungen wie eine „Industriestrategie Düren 2030“ sind politische Aussagen. Ob und wie sie umgesetzt wurden, haben wir nicht geprüft.',
    ),
    h2('Was man in Zahlen sieht'),
    p(
      'In [Inden](/kommunen/inden) und [Niederzier](/kommunen/niederzier) weist die Statistik auffallend viel Siedlungsfläche aus, vermutlich wegen des Tagebaus. Die Werte finden Sie in der Meldung zur [Nutzung der Fläche](/aktuelles/flaeche-nutzung).',
    ),
  ],
}
