import type { ReactElement } from 'react'
import type { Contact, Fact } from '../../content/documents'
import { phoneHref } from '../format'
import { FactList } from './FactList'
import { Tile } from './Tile'
import { useElementId } from './useElementId'

const DEFAULT_PICTOGRAM = 'beratung'

/** Whom to ask: the function first, then every known way to reach it. */
export function ContactCard({
  contact,
  easy = false,
  headingLevel = 2,
}: {
  contact: Contact
  easy?: boolean
  headingLevel?: 2 | 3
}): ReactElement {
  const id = useElementId('contact')
  const Heading = `h${headingLevel}` as const
  const [topic] = contact.topics
  const facts = contactFacts(contact, easy)
  return (
    <section
      className={`contact-card breakout topic-${topic?.look ?? 'sun'}`}
      id={contact.slug}
      aria-labelledby={id}
    >
      <Tile pictogram={topic?.pictogram ?? DEFAULT_PICTOGRAM} />
      <div>
        <Heading id={id}>{contact.role}</Heading>
        <p>{easy ? contact.easyAbout : contact.about}</p>
        {!easy && <p className="small space-1">{contact.office}</p>}
      </div>
      {facts.length > 0 && <FactList facts={facts} />}
    </section>
  )
}

function contactFacts(contact: Contact, easy: boolean): Fact[] {
  const { phone, mail, address, hours, languages } = contact
  return [
    phone && { label: 'Telefon', value: phone, href: phoneHref(phone) },
    mail && { label: 'E-Mail', value: mail, href: `mailto:${mail}` },
    address && { label: 'Adresse', value: address.join(', ') },
    hours && { label: easy ? 'Wann?' : 'Erreichbar', value: hours },
    languages.length > 0 && {
      label: easy ? 'So können Sie sprechen' : 'Verständigung',
      value: languages.join(', '),
    },
  ].filter((fact) => typeof fact === 'object')
}
