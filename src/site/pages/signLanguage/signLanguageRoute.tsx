import type { PageRoute } from '../../page'
import { pageByRole } from '../../pageRoles'
import { easyPath, paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { SignLanguage } from './SignLanguage'
import { missingFilms, signFilms } from './signLanguageModel'

/** Entry to everything in sign language; the law asks for it, so it stands even without a page in the CMS. */
export const signLanguageRoute: PageRoute = {
  name: 'signLanguage',
  pattern: paths.signLanguage,
  query: [],
  answer({ content, siteUrl }) {
    const page = pageByRole(content, 'signLanguage')
    const title = page?.title ?? 'Gebärdensprache'
    return {
      kind: 'page',
      frame: {
        title,
        description:
          page?.teaser ?? 'Was es hier in Deutscher Gebärdensprache gibt und was noch fehlt.',
        path: paths.signLanguage,
        variant: 'standard',
        counterpart: easyPath(paths.signLanguage),
        currentPath: paths.signLanguage,
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: title, path: paths.signLanguage },
          ]),
        ],
      },
      body: (
        <SignLanguage
          page={page}
          films={signFilms(content)}
          missing={missingFilms(content)}
          site={content.site()}
        />
      ),
    }
  },
  addresses: () => [paths.signLanguage],
}
