import type { ContentSource } from '../../../content/contentSource'
import type { EasySection } from '../../../content/easyText'
import { easyPath, paths } from '../../paths'
import { signFilms } from '../signLanguage/signLanguageModel'
import { easyFigures } from './easyFigures'
import { easySection, waysToReach } from './easySection'

/** What the county is, from its data. */
export function portraitSections(content: ContentSource): EasySection[] {
  const { countyName } = content.site()
  const places = content.municipalities().length
  return [
    easySection({
      id: 'kreis',
      heading: 'Was ist ein Kreis?',
      pictogram: 'landkreis',
      lines: [
        'Ein Kreis ist ein Teil von Deutschland.',
        'Zu einem Kreis gehören mehrere Orte.',
        ...(places > 1 ? [`Hier sind es ${places} Städte und Gemeinden.`] : []),
      ],
      details: [
        { kind: 'link', label: 'Alle Orte ansehen', href: easyPath(paths.municipalityList) },
      ],
    }),
    ...easyFigures(countyName, content.countyFigures()),
  ]
}

/** The figures of the county, or that there are none. */
export function figuresSections(content: ContentSource): EasySection[] {
  const sections = easyFigures(content.site().countyName, content.countyFigures())
  if (sections.length > 0) return sections
  return [
    easySection({ id: 'leer', pictogram: 'zahlen', lines: ['Hier stehen noch keine Zahlen.'] }),
  ]
}

/** How to take part. */
export function participateSections(content: ContentSource): EasySection[] {
  return [
    easySection({
      id: 'idee',
      heading: 'Haben Sie eine Idee?',
      pictogram: 'idee',
      lines: ['Was soll besser werden?', 'Was fehlt Ihnen?', 'Sagen Sie es uns.'],
      details: waysToReach(content.site()),
    }),
    easySection({
      id: 'projekte',
      heading: 'Möchten Sie mitmachen?',
      pictogram: 'mitmachen',
      lines: ['Lesen Sie zuerst: Das machen wir.'],
      details: [{ kind: 'link', label: 'Das machen wir', href: easyPath(paths.projectList) }],
    }),
  ]
}

/** What can be reported, what happens then, and who helps after that; the promises are those of the standard page. */
export function reportSections(content: ContentSource): EasySection[] {
  return [
    easySection({
      id: 'barriere',
      heading: 'Was ist eine Barriere?',
      pictogram: 'barriere',
      lines: [
        'Eine Barriere ist ein Hindernis.',
        'Zum Beispiel: Ein Text ist zu schwer.',
        'Oder: Die Schrift ist zu klein.',
      ],
    }),
    easySection({
      id: 'melden',
      heading: 'So sagen Sie es uns',
      pictogram: 'melden',
      lines: ['Unten ist ein Formular.', 'Schreiben Sie: Was geht nicht?', 'Ein Satz ist genug.'],
      details: [
        {
          kind: 'link',
          label: 'Zum Formular',
          href: `${easyPath(paths.reportBarrier)}#formular`,
        },
        ...waysToReach(content.site()),
      ],
    }),
    easySection({
      id: 'dann',
      heading: 'Was passiert dann?',
      pictogram: 'antworten',
      lines: [
        'Ein Mensch liest Ihre Nachricht.',
        'Sie bekommen eine Antwort.',
        'Das dauert höchstens 6 Wochen.',
      ],
      details: [
        { kind: 'link', label: 'Meine Nachricht ansehen', href: easyPath(paths.findCase) },
        { kind: 'link', label: 'Das haben andere gesagt', href: easyPath(paths.reportList) },
      ],
    }),
    ombudsSection(content),
  ]
}

/** Who helps when our answer does not. */
export function ombudsSection(content: ContentSource): EasySection {
  const { ombudsOffice } = content.site()
  return easySection({
    id: 'ombudsstelle',
    heading: 'Sind Sie nicht zufrieden?',
    pictogram: 'hilfe',
    lines: ['Dann hilft die Ombuds-Stelle.'],
    details: [
      { kind: 'address', lines: [ombudsOffice.name] },
      ...(ombudsOffice.url === undefined
        ? []
        : [{ kind: 'link' as const, label: 'Zur Ombuds-Stelle', href: ombudsOffice.url }]),
    ],
    words: [
      {
        word: 'Ombuds-Stelle',
        lines: ['Das ist ein Amt.', 'Es hilft bei einem Streit mit uns.'],
      },
    ],
  })
}

/** What there is in sign language, and how to ask for interpreters. */
export function signLanguageSections(content: ContentSource): EasySection[] {
  const films = signFilms(content)
  return [
    easySection({
      id: 'was',
      heading: 'Was ist Gebärden-Sprache?',
      pictogram: 'gebaerden-sprache',
      lines: [
        'Viele gehörlose Menschen sprechen Gebärden-Sprache.',
        'Sie sprechen mit den Händen.',
        'Auch das Gesicht spricht mit.',
      ],
    }),
    easySection({
      id: 'filme',
      heading: 'Gibt es hier Filme?',
      pictogram: 'film',
      lines: films.length > 0 ? ['Ja, es gibt Filme.'] : ['Nein, es gibt noch keine Filme.'],
      details: films.map(({ title, href }) => ({
        kind: 'link',
        label: `Film: ${title}`,
        href: `${href}#gebaerdensprache`,
      })),
    }),
    easySection({
      id: 'dolmetscher',
      heading: 'Brauchen Sie einen Dolmetscher?',
      pictogram: 'termin',
      lines: [
        'Dann schreiben Sie uns früh genug.',
        'Schreiben Sie uns den Tag.',
        'Schreiben Sie uns auch die Uhr-Zeit.',
        'Dann versuchen wir zu helfen.',
      ],
      details: waysToReach({ mail: content.site().mail }),
      words: [
        {
          word: 'Dolmetscher',
          lines: ['Ein Dolmetscher kann 2 Sprachen.', 'Er hilft beim Verstehen.'],
        },
      ],
    }),
  ]
}
