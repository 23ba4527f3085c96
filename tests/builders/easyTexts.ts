import type { ContentDocument } from '../../src/content/documents'
import type { EasyLine, EasySection, EasyText, GlossaryWord } from '../../src/content/easyText'
import { nextId } from './nextId'

/** A line of plain words. */
export function buildEasyLine(text = 'Das ist ein Satz.'): EasyLine {
  return [{ text }]
}

/** A section of one sentence. */
export function buildEasySection(overrides: Partial<EasySection> = {}): EasySection {
  return {
    id: nextId('abschnitt'),
    lines: [buildEasyLine()],
    details: [],
    words: [],
    ...overrides,
  }
}

/** An unchecked text of one section. */
export function buildEasyText(overrides: Partial<EasyText> = {}): EasyText {
  return {
    id: nextId('leicht'),
    title: 'Ein leichter Text',
    teaser: 'Das steht im Text.',
    sections: [buildEasySection()],
    check: { state: 'unchecked' },
    source: { kind: 'news', slug: 'meldung' },
    updatedAt: '2026-01-15T10:00:00.000Z',
    ...overrides,
  }
}

/** The easy variant of a document, as `ContentSource.easyTexts` gives it. */
export function buildEasyVariant(
  source: ContentDocument,
  overrides: Partial<EasyText> = {},
): { text: EasyText; source: ContentDocument } {
  const text = buildEasyText({ source: { kind: source.kind, slug: source.slug }, ...overrides })
  return { text, source: { ...source, easy: { title: text.title, check: text.check } } }
}

/** A word of the dictionary, explained in one sentence. */
export function buildGlossaryWord({
  word = 'Inklusion',
  explanation = 'Alle Menschen gehören dazu.',
  forms = [],
}: { word?: string; explanation?: string; forms?: string[] } = {}): GlossaryWord {
  return {
    id: nextId('wort'),
    slug: word.toLowerCase(),
    word,
    forms: [word, ...forms],
    lines: [buildEasyLine(explanation)],
    isExplainedInTexts: true,
  }
}
