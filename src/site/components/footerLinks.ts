import type { ContentSource } from '../../content/contentSource'
import type { PageRole } from '../../content/documents'
import type { PageFrame } from '../page'
import { pageByRole } from '../pageRoles'
import { easyPath, paths } from '../paths'
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

const STANDARD_LINKS: FooterLink[] = [
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
  const easyOrHard = (role: PageRole, path: string, label: string): FooterLink =>
    hasEasyText(content, role)
      ? { href: easyPath(path), label }
      : { href: path, label: hard(label) }
  return [
    easyOrHard('imprint', paths.imprint, 'Wer macht die Seite?'),
    easyOrHard('privacy', paths.privacy, 'Ihre Daten sind sicher'),
    easyOrHard('accessibility', paths.accessibility, 'Wie gut ist die Seite für alle?'),
    { href: paths.reportBarrier, label: 'Etwas geht nicht? Sagen Sie es uns', icon: 'warn' },
    { href: paths.easyHome, label: 'Start in Leichter Sprache', icon: 'book' },
    { href: paths.signLanguage, label: 'Gebärden-Sprache', icon: 'hand' },
    { href: paths.pictureCredits, label: hard('Wer hat die Bilder gemacht?') },
    { href: paths.contents, label: hard('Alle Seiten') },
    { href: paths.easyFeed, label: 'Neue Texte als Feed', icon: 'rss' },
    { href: frame.counterpart ?? paths.home, label: 'Diese Seite als schwerer Text' },
  ]
}

function hasEasyText(content: ContentSource, role: PageRole): boolean {
  if (role === 'accessibility' && content.accessibilityStatement().easySections.length > 0) {
    return true
  }
  const page = pageByRole(content, role)
  return page !== undefined && content.easyText('page', page.slug) !== undefined
}
