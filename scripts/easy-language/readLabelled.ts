import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { EasyDocument } from '../../src/easyLanguage/easyDocument'

/** A finding that a person expects: the rule, and the words where that matters. */
export interface Label {
  rule: string
  words: string
  section: number
  line: number
}

export interface LabelledText {
  file: string
  /** First line in the file, from 1. */
  row: number
  document: EasyDocument
  /** The text in hard language, where the block has one. */
  standardText?: string
  labels: Label[]
}

type Section = EasyDocument['sections'][number]

/** Reads all labelled texts of a folder (README beside the folders says how they are written). */
export function readLabelled(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => blocksOf(name, readFileSync(join(folder, name), 'utf8')))
}

function blocksOf(file: string, content: string): LabelledText[] {
  const texts: LabelledText[] = []
  let block: string[] = []
  let row = 1
  for (const [index, line] of [...content.split(/\r?\n/), ''].entries()) {
    if (line.startsWith('# ')) continue
    if (line.trim() !== '') {
      if (block.length === 0) row = index + 1
      block.push(line)
    } else if (block.length > 0) {
      texts.push(readBlock(file, row, block))
      block = []
    }
  }
  return texts
}

function readBlock(file: string, row: number, block: readonly string[]): LabelledText {
  const sections: Section[] = []
  const standard: string[] = []
  const labels: Label[] = []
  for (const raw of block) {
    const [text = '', marks = ''] = raw.split(' | ')
    if (text.startsWith('~ ')) standard.push(text.slice(2))
    else addLine(sections, text)
    const section = sections.length - 1
    const line = (sections.at(-1)?.lines.length ?? 0) - 1
    for (const mark of marks.split('; ').filter((one) => one.trim() !== '')) {
      const [rule = '', ...words] = mark.trim().split(' ')
      if (!/^LS\d\d$/.test(rule)) throw new Error(`${file}:${row}: "${mark}" is no label`)
      labels.push({ rule, words: words.join(' '), section, line })
    }
  }
  const standardText = standard.length > 0 ? { standardText: standard.join('\n') } : {}
  return { file, row, document: { sections }, ...standardText, labels }
}

function addLine(sections: Section[], text: string): void {
  const current = sections.at(-1)
  const image = /^\[Bild:(.*)\]$/.exec(text)
  if (text.startsWith('= ')) sections.push({ heading: text.slice(2), lines: [] })
  else if (image && current) current.image = { alt: (image[1] ?? '').trim() }
  else if (image) sections.push({ lines: [], image: { alt: (image[1] ?? '').trim() } })
  else if (current) current.lines.push(text)
  else sections.push({ lines: [text] })
}
