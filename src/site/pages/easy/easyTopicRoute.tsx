import type { ReactElement, ReactNode } from 'react'

import { EasySections } from '../../components/EasySections'
import { LinkRows } from '../../components/LinkRows'
import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { contactSection } from './easyContact'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { easyRows } from './easyListRoutes'
import { easySection } from './easySection'
import { Sentences } from './Sentences'

/** One topic with its easy texts and whom to ask. */
export const easyTopicRoute: PageRoute = {
  name: 'easyTopic',
  pattern: easyPath(paths.topic(':slug')),
  query: [],
  answer({ content }, { slug = '' }) {
    const topic = content.topics().find((candidate) => candidate.slug === slug)
    if (!topic) return { kind: 'missing' }
    const isOfTopic = ({ topics }: { topics: readonly { slug: string }[] }): boolean =>
      topics.some((one) => one.slug === slug)
    // Every municipality has every topic; they have a list of their own.
    const rows = easyRows(content, (source, kind) => kind !== 'municipality' && isOfTopic(source))
    const contacts = content.contacts().filter(isOfTopic)
    const lines = topic.easyDescription.split('\n').filter(Boolean)
    const standardPath = paths.topic(slug)
    return {
      kind: 'page',
      frame: easyFrame({ title: topic.easyName, description: lines.join(' '), standardPath }),
      body: (
        <EasyPage
          heading={topic.easyName}
          look={topic.look}
          standardPath={standardPath}
          sections={[easySection({ id: 'thema', pictogram: topic.pictogram, lines })]}
        >
          <Part id="texte" title="Texte dazu">
            {rows.length > 0 ? (
              <LinkRows rows={rows} />
            ) : (
              <Sentences id="leer" lines={['Leichte Texte gibt es dazu noch nicht.']} />
            )}
          </Part>
          {contacts.length > 0 && (
            <Part id="wen-fragen" title="Hier können Sie fragen">
              <EasySections sections={contacts.map(contactSection)} headingLevel={3} />
            </Part>
          )}
        </EasyPage>
      ),
    }
  },
  addresses: (content) => content.topics().map(({ slug }) => easyPath(paths.topic(slug))),
}

function Part({
  id,
  title,
  children,
}: {
  id: string
  title: string
  children: ReactNode
}): ReactElement {
  return (
    <section className="space-4" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
