import type { ContentSource } from '../../content/contentSource'
import { selected } from '../notedContent'
import type { PageFrame } from '../page'
import { pageAtAddress } from '../pageRoles'
import { alwaysEasyPath, easyPath, paths } from '../paths'
import type { IconName } from './Icon'

export interface FooterLink {
  href: string
  label: string
  icon?: IconName
}

/** Service links of a page, in the words of its variant. */
export function footerLinks(content: ContentSource, frame: PageFrame): FooterLink[] {
  return frame.variant === 'easy' ? easyLinks(content, frame) : STANDARD_LINKS
}

export const STANDARD_LINKS: FooterLink[] = [
  { href: paths.imprint, label: 'Impressum' },
  { href: paths.privacy, label: 'Datenschutz' },
  { href: paths.accessibility, label: 'Erklärung zur Barrierefreiheit' },
  { href: paths.reportBarrier, label: 'Barriere melden', icon: 'warn' },
  { href: paths.easyHome, label: 'Leichte Sprache', icon: 'book' },
  { href: paths.signLanguage, label: 'Gebärdensprache', icon: 'hand' },
  { href: paths.pictureCredits, label: 'Bildnachweise' },
  { href: paths.contents, label: 'Inhaltsübersicht' },
  { href: paths.feed, label: 'Feed mit neuen Meldungen', icon: 'rss' },
]

/** A link out of the easy variant says that a hard text follows. */
function easyLinks(content: ContentSource, frame: PageFrame): FooterLink[] {
  const hard = (label: string) => `${label} (schwerer Text)`
  const easyOrHard = (path: string, label: string): FooterLink => {
    const href = easyWhereThere(content, path)
    return { href, label: href === path ? hard(label) : label }
  }
  return [
    easyOrHard(paths.imprint, 'Wer macht die Seite?'),
    easyOrHard(paths.privacy, 'Ihre Daten sind sicher'),
    easyOrHard(paths.accessibility, 'Wie gut ist die Seite für alle?'),
    { ...easyOrHard(paths.reportBarrier, 'Etwas geht nicht? Sagen Sie es uns'), icon: 'warn' },
    { href: paths.easyHome, label: 'Leichte Sprache: Start', icon: 'book' },
    { ...easyOrHard(paths.signLanguage, 'Gebärden-Sprache'), icon: 'hand' },
    { href: easyPath(paths.glossary), label: 'Wörter-Buch' },
    { href: paths.pictureCredits, label: hard('Wer hat die Bilder gemacht?') },
    { href: paths.contents, label: hard('Alle Seiten') },
    { href: paths.easyFeed, label: 'Neue Texte als Feed', icon: 'rss' },
    frame.counterpart === undefined
      ? { href: paths.home, label: hard('Start') }
      : { href: frame.counterpart, label: 'Diese Seite als schwerer Text' },
  ]
}

/** The easy variant of a page with a fixed address, where it is published; else its standard variant. */
export function easyWhereThere(content: ContentSource, path: string): string {
  const isThere = alwaysEasyPath(path) !== undefined || selected(content, hasEasyPage, path)
  return isThere ? easyPath(path) : path
}

function hasEasyPage(content: ContentSource, path: string): boolean {
  const page = pageAtAddress(content, path)
  return page !== undefined && content.easyText('page', page.slug) !== undefined
}
