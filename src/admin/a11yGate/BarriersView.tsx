import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'

import { isEditor } from '../../cms/access/accessFor'
import { readBarriers } from '../readBarriers'

/** `/admin/barrieren`: every public page with findings, those with most first. */
export async function BarriersView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      {isEditor(req) ? (
        <Barriers {...await readBarriers(req.payload)} />
      ) : (
        <p className="barriers-report">
          Bitte <a href="/admin/login?redirect=/admin/barrieren">melden Sie sich an</a>.
        </p>
      )}
    </DefaultTemplate>
  )
}

function Barriers({ count, first, pages }: Awaited<ReturnType<typeof readBarriers>>) {
  return (
    <section className="barriers-report" aria-labelledby="barriers-title">
      <h1 id="barriers-title">Seiten mit Barrieren</h1>
      <p>
        {pages} öffentliche Seiten und Texte wurden eben geprüft.{' '}
        {count > 0 &&
          `Bei ${count} ist etwas zu tun. Oben stehen die mit den meisten Funden, bei gleich vielen die ältesten.`}
      </p>
      {first.length === 0 ? (
        <p>Die Prüfung findet nichts. Sie findet aber nicht alles.</p>
      ) : (
        <ol>
          {first.map(({ collection, id, note, title }) => (
            <li key={`${collection}-${id}`}>
              <a href={`/admin/collections/${collection}/${id}`}>{title}</a> – {note}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
