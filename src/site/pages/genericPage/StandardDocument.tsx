import type { ReactElement, ReactNode } from 'react'
import type { Page } from '../../../content/documents'
import { ArticleBody } from '../../components/ArticleBody'
import { ArticleEnd } from '../../components/ArticleEnd'
import { ReadingGrid } from '../../components/ReadingGrid'
import { TitleField } from '../../components/TitleField'
import { VariantSwitch } from '../../components/VariantSwitch'
import { documentBody } from '../../documentBody'
import { pageAddress } from '../../pageRoles'
import { missingVariants } from '../../missingVariants'
import { paths } from '../../paths'

/** A page of running text; `children` follow the text over the full width, `aside` stands beside it. */
export function StandardDocument({
  page,
  easyPath,
  aside,
  children,
}: {
  page: Page
  easyPath?: string
  aside?: ReactNode
  children?: ReactNode
}): ReactElement {
  const path = pageAddress(page)
  const look = page.topics[0]?.look ?? 'lake'
  return (
    <article className={`topic-${look}`}>
      <TitleField
        heading={page.title}
        lead={page.teaser}
        breadcrumbs={[{ label: 'Start', path: paths.home }, { label: page.title }]}
        look={look}
        picture={page.picture}
        widePicture={page.widePicture}
        below={
          <VariantSwitch
            variant="standard"
            standardPath={path}
            easyPath={easyPath}
            hasSignVideo={page.signVideo !== undefined}
            canWish
          />
        }
      />
      <ReadingGrid aside={aside}>
        <ArticleBody blocks={documentBody(page)} look={look} />
      </ReadingGrid>
      {children}
      <ArticleEnd
        path={path}
        factsCheckedAt={page.factsCheckedAt}
        missing={missingVariants({
          hasEasy: easyPath !== undefined,
          hasSign: page.signVideo !== undefined,
        })}
      />
    </article>
  )
}
