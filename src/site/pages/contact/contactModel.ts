import type { Contact, Fact, Topic } from '../../../content/documents'
import type { SiteInfo } from '../../../content/site'
import { phoneHref } from '../../format'

export interface ContactGroup {
  topic?: Topic
  contacts: Contact[]
}

/** Contacts in the order of the topics, each once; those without a topic at the end. */
export function contactGroups(
  topics: readonly Topic[],
  contacts: readonly Contact[],
): ContactGroup[] {
  const firstTopic = (contact: Contact) =>
    topics.find(({ slug }) => contact.topics.some((own) => own.slug === slug))
  const groups: ContactGroup[] = topics.map((topic) => ({
    topic,
    contacts: contacts.filter((contact) => firstTopic(contact)?.slug === topic.slug),
  }))
  const others: ContactGroup = { contacts: contacts.filter((contact) => !firstTopic(contact)) }
  return [...groups, others].filter((group) => group.contacts.length > 0)
}

/** Ways to the office behind the site, phone first; what is not known is said. */
export function officeFacts(site: SiteInfo): Fact[] {
  return [
    site.phone
      ? { label: 'Telefon', value: site.phone, href: phoneHref(site.phone) }
      : { label: 'Telefon', value: 'Eine Nummer liegt uns für diese Seite noch nicht vor.' },
    { label: 'E-Mail', value: site.mail, href: `mailto:${site.mail}` },
    {
      label: 'Post',
      value: site.address?.join(', ') ?? 'Eine Anschrift liegt uns für diese Seite noch nicht vor.',
    },
  ]
}

/** Contacts that cannot be called, so that the page can say it. */
export function withoutPhone(contacts: readonly Contact[]): Contact[] {
  return contacts.filter(({ phone }) => !phone)
}
