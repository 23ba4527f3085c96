import type { PageRoute } from '../../page'
import { paths } from '../../paths'
import { breadcrumbList } from '../../structuredData'
import { PictureCreditsPage } from './PictureCredits'
import { pictureCredits, workCredits } from './pictureCreditsModel'

/** Who made the pictures, and under which terms they are shown. */
export const pictureCreditsRoute: PageRoute = {
  name: 'pictureCredits',
  pattern: paths.pictureCredits,
  query: [],
  answer({ content, siteUrl }) {
    return {
      kind: 'page',
      frame: {
        title: 'Bildnachweise',
        description: 'Wer die Bilder, Zeichen, Karten und Zahlen dieser Website gemacht hat.',
        path: paths.pictureCredits,
        variant: 'standard',
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Bildnachweise', path: paths.pictureCredits },
          ]),
        ],
      },
      body: <PictureCreditsPage pictures={pictureCredits(content)} works={workCredits(content)} />,
    }
  },
  addresses: () => [paths.pictureCredits],
}
