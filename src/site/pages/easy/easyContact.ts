import type { Contact } from '../../../content/documents'
import type { SiteInfo } from '../../../content/site'
import type { EasySection } from '../../../content/easyText'
import { easySection, waysToReach } from './easySection'

/** How to reach the office, the phone first. */
export function officeSection(site: SiteInfo): EasySection {
  return easySection({
    id: 'amt',
    pictogram: 'fragen',
    lines: [
      'Haben Sie eine Frage?',
      ...(site.phone
        ? ['Rufen Sie uns an.', 'Oder schreiben Sie uns eine E-Mail.']
        : ['Schreiben Sie uns eine E-Mail.']),
    ],
    details: waysToReach(site),
  })
}

/** One contact: its words stand one sentence a line, which a card of running text cannot do. */
export function contactSection({
  slug,
  role,
  easyAbout,
  phone,
  mail,
  address,
  hours,
  languages,
  topics,
}: Contact): EasySection {
  return easySection({
    id: slug,
    heading: role,
    pictogram: topics[0]?.pictogram ?? 'beratung',
    lines: [
      ...easyAbout.split('\n').filter(Boolean),
      ...(hours ? [`Dann ist jemand da: ${hours}.`] : []),
      ...(languages.length > 0 ? [`So können Sie sprechen: ${languages.join(', ')}.`] : []),
    ],
    details: waysToReach({ phone, mail, address }),
  })
}
