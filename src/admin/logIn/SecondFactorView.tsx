import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'

import { isEditor } from '../../cms/access/accessFor'
import { stateOf } from '../../cms/secondFactor/endpoints'
import { SecondFactorPage } from './SecondFactorPage'

/** `/admin/zwei-schritte`: the second step of one's own log-in. */
export async function SecondFactorView({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
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
        <SecondFactorPage state={await stateOf(req)} />
      ) : (
        <p className="next-tasks">
          Bitte <a href="/admin/login?redirect=/admin/zwei-schritte">melden Sie sich an</a>.
        </p>
      )}
    </DefaultTemplate>
  )
}
