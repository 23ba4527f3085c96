import type { ReactElement } from 'react'
import type { ContentSource } from '../../content/contentSource'
import type { PageFrame } from '../page'
import { easyPath, paths } from '../paths'
import { Brand } from './Brand'
import { easyWhereThere } from './footerLinks'
import { HeaderNotices } from './HeaderNotices'
import { Icon } from './Icon'
import { MainNavigation } from './MainNavigation'
import { SearchForm } from './SearchForm'

/** Head of every page. The menu is written twice and shown once, so it works without scripts in every browser. */
export function SiteHeader({
  frame,
  content,
  mainId,
}: {
  frame: PageFrame
  content: ContentSource
  mainId: string
}): ReactElement {
  const isEasy = frame.variant === 'easy'
  const navigation = { frame, links: content.navigation() }
  return (
    <header className="site-header">
      <a className="skip-link" href={`#${mainId}`}>
        {isEasy ? 'Gleich zum Text' : 'Zum Inhalt springen'}
      </a>
      <HeaderNotices frame={frame} site={content.site()} />
      <div className="wrap">
        <div className="header-row">
          <Brand site={content.site()} href={isEasy ? paths.easyHome : paths.home} />
          <details className="menu">
            <summary>
              Menü <Icon name="down" />
            </summary>
            <MainNavigation {...navigation} name="Menü" />
          </details>
          <LanguageLinks frame={frame} content={content} />
          <SearchForm
            action={isEasy ? easyPath(paths.search) : paths.search}
            label={isEasy ? 'Wort suchen' : 'Suchbegriff'}
            buttonLabel="Suchen"
            id="suche-im-kopf"
          />
        </div>
        <div className="wide-menu">
          <MainNavigation {...navigation} name="Hauptmenü" />
        </div>
      </div>
    </header>
  )
}

function LanguageLinks({
  frame,
  content,
}: {
  frame: PageFrame
  content: ContentSource
}): ReactElement {
  const isEasy = frame.variant === 'easy'
  const href = isEasy ? paths.easyHome : (frame.counterpart ?? paths.easyHome)
  const signPath = isEasy ? easyWhereThere(content, paths.signLanguage) : paths.signLanguage
  return (
    <ul className="language-links">
      <li>
        <a className="pill pill-easy" href={href} aria-current={isEasy ? 'true' : undefined}>
          <Icon name="book" /> {isEasy ? 'Leichte Sprache: Start' : 'Leichte Sprache'}
        </a>
      </li>
      <li>
        <a
          className="pill"
          href={signPath}
          aria-current={frame.path === signPath ? 'page' : undefined}
        >
          <Icon name="hand" /> {isEasy ? 'Gebärden-Sprache' : 'Gebärdensprache'}
        </a>
      </li>
    </ul>
  )
}
