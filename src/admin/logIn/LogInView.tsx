import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import { LogInForm } from './LogInForm'

/** `/admin/login`, in place of Payload's own page, which knows no second step. */
export function LogInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { admin } = initPageResult.req.payload.config.routes
  // Answers with our own address for any other site's.
  const target = getSafeRedirect({
    fallbackTo: admin,
    redirectTo: searchParams?.redirect ?? '',
  })
  if (initPageResult.req.user) redirect(target)
  return (
    <main>
      <LogInForm forgot={`${admin}/forgot`} target={target} />
    </main>
  )
}
