import type { DemoContact } from './types'

const OFFICE = 'Amt für Generationen, Demografie, Inklusion und Sozialplanung des Kreises Düren'
const MAIL = 'amt52@kreis-dueren.de'

/** One office for all topics; its sources name a mailbox and no phone number. */
export const demoContacts: DemoContact[] = [
  {
    slug: 'inklusion',
    role: 'Inklusion und Teilhabe',
    office: OFFICE,
    about: 'Sie leben mit einer Behinderung, begleiten jemanden oder möchten politisch mitreden.',
    easyAbout: 'Haben Sie eine Behinderung?\nMöchten Sie mitbestimmen?\nDann schreiben Sie uns.',
    mail: MAIL,
    languages: [],
    topics: ['inklusion'],
  },
  {
    slug: 'vielfalt',
    role: 'Vielfalt',
    office: OFFICE,
    about: 'Sie haben eine Frage zu LSBTIQ* oder zum Zusammenleben verschiedener Kulturen.',
    easyAbout:
      'Haben Sie Fragen zu Vielfalt?\nZum Beispiel: Menschen lieben verschieden.\nDann schreiben Sie uns.',
    mail: MAIL,
    languages: [],
    topics: ['vielfalt'],
  },
  {
    slug: 'aelter-werden',
    role: 'Älter werden',
    office: OFFICE,
    about: 'Sie haben eine Frage zum Älterwerden oder zum Miteinander von Jung und Alt.',
    easyAbout: 'Haben Sie Fragen zum Alter?\nDann schreiben Sie uns.',
    mail: MAIL,
    languages: [],
    topics: ['generationen'],
  },
  {
    slug: 'begegnung',
    role: 'Orte der Begegnung',
    office: OFFICE,
    about: 'Sie haben eine Frage zu Treffpunkten oder möchten sich vor Ort engagieren.',
    easyAbout:
      'Möchten Sie andere Menschen treffen?\nMöchten Sie mithelfen?\nDann schreiben Sie uns.',
    mail: MAIL,
    languages: [],
    topics: ['begegnung'],
  },
  {
    slug: 'zahlen',
    role: 'Zahlen und Wandel',
    office: OFFICE,
    about: 'Sie haben eine Frage zu den Zahlen auf dieser Website oder zum KECK-Atlas.',
    easyAbout: 'Haben Sie Fragen zu unseren Zahlen?\nDann schreiben Sie uns.',
    mail: MAIL,
    languages: [],
    topics: ['zahlen'],
  },
  {
    slug: 'zukunftswerkstatt',
    role: 'Zukunftswerkstatt Kommunen (bundesweit)',
    office: 'Zukunftswerkstatt Kommunen – Attraktiv im Wandel',
    about:
      'Sie haben eine Frage zum bundesweiten Modellprojekt. Es lief von 2021 bis 2024. Ob die Nummer noch besetzt ist, ist nicht geprüft.',
    easyAbout:
      'Das Projekt war in ganz Deutschland.\nEs war bis zum Jahr 2024.\nVielleicht gibt es die Nummer nicht mehr.',
    phone: '+49 521 922 787 56',
    mail: 'info@zukunftswerkstatt-kommunen.de',
    languages: [],
    topics: ['generationen'],
  },
]
