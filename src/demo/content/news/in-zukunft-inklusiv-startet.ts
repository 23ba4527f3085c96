import { h2, notice, ol, p, quote, ul } from '../build'
import type { DemoNews } from '../types'
import { inZukunftInklusivStartetEasy } from './in-zukunft-inklusiv-startet.easy'

/** The county is chosen for the project "In Zukunft inklusiv", October 2022. */
export const inZukunftInklusivStartet: DemoNews = {
  slug: 'in-zukunft-inklusiv-startet',
  title: 'Unterschrieben: Der Kreis Düren ist bei „In Zukunft inklusiv“ dabei',
  teaser:
    'Menschen mit Behinderung sollen in der Politik mehr mitentscheiden. Der Kreis Düren hat sich für ein Projekt des Landes beworben und wurde ausgewählt.',
  date: { iso: '2022-10-01', precision: 'month' },
  isArchived: true,
  topics: ['inklusion'],
  contacts: ['inklusion'],
  project: 'in-zukunft-inklusiv',
  sources: [
    '000_d14f6270a99613e8.txt (voller Titel, Bewerbung mit Erfolg, fünf Erwachsene bei der Unterschrift)',
    'Außerhalb: zukunftswerkstatt-kommunen.de/projekt/aktuelles/m/dueren-inklusion (drei Kreise, Förderung, geplante Kreisinklusionsbeauftragte)',
    'Außerhalb: kreis-dueren.de, Integrationskonzept, „Inklusion und Vielfalt“ (Oktober 2022 bis 30. April 2025; Stelle seit April 2023 besetzt)',
    'Außerhalb: kreis-dueren.de/presse/2023/auftaktveranstaltung-inklusion_2023-10-11.php (Motto)',
    'Außerhalb: mags.nrw/politische-partizipation (Begleitung der Kreise, Material für alle Kommunen)',
  ],
  picture: {
    file: 'unterschrift',
    alt: 'Eine Frau im Rollstuhl und ein alter Mann sitzen an einem Tisch und unterschreiben. Hinter dem Tisch stehen zwei Frauen und ein Mann.',
  },
  widePicture: {
    file: 'unterschrift-breit',
    alt: 'Eine Frau im Rollstuhl und ein alter Mann sitzen sich an einem Tisch gegenüber und unterschreiben. Hinter dem Tisch stehen zwei Frauen und ein Mann.',
  },
  facts: [
    { label: 'Dabei', value: 'die Kreise Düren, Kleve und Unna' },
    { label: 'Begleitet von', value: 'LAG Selbsthilfe NRW' },
    { label: 'Geld vom', value: 'Ministerium für Arbeit, Gesundheit und Soziales NRW' },
    { label: 'Dauer', value: 'Oktober 2022 bis 30. April 2025' },
  ],
  body: [
    p(
      '„In Zukunft inklusiv. Mit politischer Partizipation zum Kreis für alle.“ So heißt das Projekt, für das sich der Kreis Düren beworben hat, und zwar mit Erfolg. Seit Oktober 2022 gehörte er zu den drei Kreisen in Nordrhein-Westfalen, die daran teilnahmen. Ein Foto hielt fest, wie fünf Erwachsene zur Unterschrift zusammenkamen.',
    ),
    h2('Worum es geht'),
    p(
      'Partizipation bedeutet: mitreden und mitentscheiden. Menschen mit Behinderung sollten im Kreis Düren mehr Teilhabe bekommen, gerade dort, wo Politik gemacht wird. Ein Satz begleitete das Vorhaben:',
    ),
    quote(
      'Nichts über uns ohne uns',
      'Motto des Projekts, genannt in einer Pressemitteilung des Kreises vom 11. Oktober 2023',
    ),
    h2('Wer mitmacht'),
    p('Drei Kreise haben sich auf denselben Weg gemacht:'),
    ul(['Kreis Düren', 'Kreis Kleve', 'Kreis Unna']),
    p(
      'Begleitet hat sie die Landesarbeitsgemeinschaft Selbsthilfe NRW, kurz LAG Selbsthilfe NRW. Das Geld kam vom nordrhein-westfälischen Ministerium für Arbeit, Gesundheit und Soziales.',
    ),
    h2('Was andere davon haben'),
    p(
      'Das Ministerium beschreibt den Gedanken dahinter so: In den Kommunen zeigt sich, wo Barrieren liegen, und dort lassen sie sich abbauen. Darum wurden ausgewählte Kreise eng begleitet. Was sie lernen, sollte danach als Material mit Empfehlungen allen Kommunen im Land offenstehen.',
    ),
    h2('Eine neue Stelle im Kreishaus'),
    p(
      'Beim Start kündigte der Kreis eine Inklusionsbeauftragte oder einen Inklusionsbeauftragten an. Diese Person sollte beraten, Anstöße geben und für Menschen mit Behinderung sprechen, von Wohnen und Arbeit bis Freizeit und Pflege. Nach Angaben des Kreises ist die Stelle seit April 2023 besetzt.',
    ),
    h2('Was danach geschah'),
    ol([
      '**14. November 2023:** Rund 100 Menschen kommen zur [Auftaktveranstaltung](/aktuelles/inklusion-auftakt) ins Kreishaus.',
      '**Während des Projekts:** Rund 30 Menschen arbeiten im [Initiativkreis Inklusion](/aktuelles/initiativkreis-inklusion) an einem Beirat für den ganzen Kreis.',
      '**30. April 2025:** Das Projekt endet. Einen Überblick gibt die [Projektseite](/projekte/in-zukunft-inklusiv).',
    ]),
    notice(
      'An welchem Tag unterschrieben wurde, ist nicht belegt. Ob der geplante Beirat heute arbeitet, ist nicht geprüft.',
      'Was noch offen ist',
    ),
    p('Sie möchten selbst mitreden? Wege dazu finden Sie unter [Mitmachen](/mitmachen).'),
  ],
  easy: inZukunftInklusivStartetEasy,
}
