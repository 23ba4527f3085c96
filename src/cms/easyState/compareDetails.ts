import { factsIn } from '../../easyLanguage/rules/same-facts/factsIn'
import type { StandardSection } from '../../freshness/section'
import type { EasyText } from '../payload-types'

type Detail = NonNullable<NonNullable<EasyText['sections']>[number]['details']>[number]

const NAMES: Record<Detail['type'], string> = {
  phone: 'Die Telefonnummer',
  mail: 'Die E-Mail-Adresse',
  address: 'Die Adresse',
  link: 'Der Link',
}

/** What is compared: typed lines of the easy text, sections and contact persons of the standard text. */
interface Compared {
  details: readonly Detail[]
  sections: readonly StandardSection[]
  /** Telephone numbers, mail and postal addresses of the contacts that the page shows beside its text. */
  contacts: readonly string[]
}

/** Telephone numbers, addresses and outside links that only one of the two texts has, one German sentence each. */
export function compareDetails({ contacts, details, sections }: Compared): string[] {
  const links = sections.flatMap((section) => section.links)
  const standard = keyOf(
    [...sections.flatMap(({ heading, lines }) => [heading, ...lines]), ...links, ...contacts].join(
      '\n',
    ),
  )
  // Ways inside the site are found by other checks: a standard text holds them as documents, not as addresses.
  const outside = details.filter(({ type, value }) => type !== 'link' || /^https?:/i.test(value))
  const added = outside
    .filter(({ value }) => !standard.includes(keyOf(value)))
    .map(({ type, value }) => `${NAMES[type]} „${value}“ steht nicht im schweren Text.`)
  const easy = keyOf(details.map(({ value }) => value).join('\n'))
  const missing = [...new Set(links)]
    .filter((link) => !easy.includes(keyOf(link)))
    .map((link) => `Der Link „${link}“ steht nur im schweren Text.`)
  return [...added, ...missing]
}

/** Facts of the old state that the new one has not, and the other way round. */
export function compareFacts(
  before: StandardSection | undefined,
  now: StandardSection | undefined,
): { gone: string[]; added: string[] } {
  const [old, current] = [factsOf(before), factsOf(now)]
  const without = (one: Map<string, string>, other: Map<string, string>) =>
    [...one].filter(([key]) => !other.has(key)).map(([, text]) => text)
  return { gone: without(old, current), added: without(current, old) }
}

function factsOf(section: StandardSection | undefined): Map<string, string> {
  const lines = section === undefined ? [] : [section.heading, ...section.lines]
  const facts = lines.flatMap((line) => factsIn(line)).map(({ key, text }) => [key, text] as const)
  return new Map([...facts, ...(section?.links ?? []).map((link) => [link, link] as const)])
}

/** "02421 / 22-0" and "0242122 0" are the same number, "https://www.x.de/" and "x.de" the same link. */
const keyOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('de')
    .replace(/^(?:https?:\/\/|mailto:|tel:)/gm, '')
    .replace(/^www\./gm, '')
    .replace(/[^\p{L}\p{N}@\n]/gu, '')
