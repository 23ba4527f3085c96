import type { PayloadRequest } from 'payload'

import { checkEasyText } from '../../easyLanguage/check'
import type { EasyDocument } from '../../easyLanguage/easyDocument'
import type { Finding } from '../../easyLanguage/finding'
import type { EasyLanguageOptions } from '../../easyLanguage/options'
import { inputProblem } from '../../easyLanguage/text/inputProblem'
import { isKept } from '../../shared/easyCheck'
import type { EasyCheckAnswer, KeptFinding, ShownFinding } from '../../shared/easyCheck'
import { easyDocumentOf } from './easyDocumentOf'
import type { TypedSection } from './easyDocumentOf'
import { easyOptions } from './easyOptions'
import { readStandard } from './readStandard'
import { standardSectionsOf, standardTextOf } from './standardTextOf'

/** An easy text as it is being typed. */
export interface TypedEasyText {
  title?: string | null
  teaser?: string | null
  sections?: readonly TypedSection[] | null
  source?: { relationTo?: string; value?: unknown } | null
  kept?: unknown
}

/** Checks an easy text against the rules, the dictionary and the text that it renders. Never throws for what was typed. */
export async function checkEasyRecord(
  req: PayloadRequest,
  { kept, sections, source, teaser, title }: TypedEasyText,
): Promise<EasyCheckAnswer> {
  const document = easyDocumentOf(sections ?? [])
  const standard = await readStandard(req, source)
  const counted = { ...countsOf(document), standard: standard ? standardSectionsOf(standard) : [] }
  const problem = inputProblem(document.sections.flatMap(({ lines }) => lines).join('\n'))
  if (problem !== undefined) return { problem, findings: [], ...counted }
  const options = await easyOptions(req)
  const decisions = keptFindings(kept)
  const findings = checkEasyText(document, {
    ...options,
    ...(standard ? { standardText: standardTextOf(standard) } : {}),
  }).map((finding) => shown(finding, document, decisions))
  return {
    findings: [...checkHead({ teaser, title }, options, decisions), ...findings],
    ...counted,
  }
}

/** Title and the sentence for lists: readers meet them first, and in no section. */
function checkHead(
  { teaser, title }: Pick<TypedEasyText, 'teaser' | 'title'>,
  options: EasyLanguageOptions,
  decisions: KeptFinding[],
): ShownFinding[] {
  const head: EasyDocument = {
    sections: [
      {
        ...(title ? { heading: title } : {}),
        lines: (teaser ?? '').split(/\r?\n/),
        image: { alt: 'Bild' },
      },
    ],
  }
  return checkEasyText(head, options).flatMap((finding): ShownFinding[] => {
    const { part } = finding.place
    if (part !== 'heading' && part !== 'line') return []
    return [{ ...shown(finding, head, decisions), part: part === 'line' ? 'teaser' : 'title' }]
  })
}

/** Decisions as they were stored; anything else is dropped. */
export function keptFindings(value: unknown): KeptFinding[] {
  return Array.isArray(value) ? value.filter(isDecision) : []
}

function isDecision(value: unknown): value is KeptFinding {
  const { rule, text, words, reason } = (value ?? {}) as Partial<Record<string, unknown>>
  return [rule, text, words, reason].every((part) => typeof part === 'string') && reason !== ''
}

function shown(finding: Finding, document: EasyDocument, decisions: KeptFinding[]): ShownFinding {
  const { place, suggestion, ...rest } = finding
  const section = document.sections[place.section]
  const text =
    place.part === 'line'
      ? (section?.lines[place.line] ?? '')
      : place.part === 'heading'
        ? (section?.heading ?? '')
        : finding.message
  const kept = decisions.find((one) => isKept(one, { ...finding, text }))
  return {
    ...rest,
    ...place,
    text,
    ...(suggestion ? { suggestion: suggestion.replacement } : {}),
    ...(kept ? { kept } : {}),
  }
}

function countsOf({ sections }: EasyDocument): { sentences: number; words: number } {
  const lines = sections.flatMap(({ lines: own }) => own).filter((line) => line.trim() !== '')
  const words = lines.join(' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}·-]*/gu) ?? []
  return { sentences: lines.length, words: words.length }
}
