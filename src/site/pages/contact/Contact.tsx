import type { ReactElement } from 'react'
import type { Contact, Topic } from '../../../content/documents'
import type { SiteInfo } from '../../../content/site'
import { ButtonLink } from '../../components/Button'
import { ContactCard } from '../../components/ContactCard'
import { FactList } from '../../components/FactList'
import { LinkRows } from '../../components/LinkRows'
import { Notice } from '../../components/Notice'
import { TitleField } from '../../components/TitleField'
import { paths } from '../../paths'
import { contactGroups, officeFacts, withoutPhone } from './contactModel'

/** Whom to ask, by topic: nobody has to know which office is responsible. */
export function ContactPage({
  topics,
  contacts,
  site,
}: {
  topics: readonly Topic[]
  contacts: readonly Contact[]
  site: SiteInfo
}): ReactElement {
  const listed = contactGroups(topics, contacts).flatMap((group) => group.contacts)
  return (
    <div className="topic-sun">
      <TitleField
        heading="Worum geht es bei Ihnen?"
        lead="Wählen Sie ein Thema. Sie müssen nicht wissen, welches Amt zuständig ist."
        breadcrumbs={[{ label: 'Start', path: paths.home }, { label: 'Kontakt' }]}
        look="sun"
      />
      {listed.length > 1 && (
        <nav className="wrap section" aria-label="Themen auf dieser Seite">
          <LinkRows rows={listed.map(({ slug, role }) => ({ href: `#${slug}`, label: role }))} />
        </nav>
      )}
      <div className="wrap section stack">
        {withoutPhone(contacts).length > 0 && (
          <PhoneNotice isEverywhere={withoutPhone(contacts).length === contacts.length} />
        )}
        {listed.map((contact) => (
          <ContactCard key={contact.id} contact={contact} headingLevel={2} />
        ))}
      </div>
      <section className="band section tinted topic-leaf" aria-labelledby="amt">
        <div className="wrap columns">
          <div className="stack">
            <h2 id="amt">Das Amt dahinter</h2>
            <p>{`${site.office}. Dort liest ein Mensch Ihre Nachricht.`}</p>
            <p>
              <ButtonLink href={paths.reportBarrier} icon="warn" light>
                Barriere melden
              </ButtonLink>
            </p>
          </div>
          <FactList facts={officeFacts(site)} across />
        </div>
      </section>
    </div>
  )
}

function PhoneNotice({ isEverywhere }: { isEverywhere: boolean }): ReactElement {
  return (
    <Notice icon="phone">
      {isEverywhere
        ? 'Telefonnummern liegen uns für diese Seite noch nicht vor. Bitte schreiben Sie uns eine E-Mail.'
        : 'Nicht für jedes Thema liegt uns eine Telefonnummer vor. Wo keine steht, schreiben Sie uns bitte eine E-Mail.'}
    </Notice>
  )
}
