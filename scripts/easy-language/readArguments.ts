import { readFileSync } from 'node:fs'

import { z } from 'zod'

import type { EasyLanguageOptions } from '../../src/easyLanguage/options'

export interface Arguments {
  /** "-" is the standard input. */
  files: string[]
  settings: Partial<EasyLanguageOptions>
  isJson: boolean
  isFixing: boolean
  /** Warnings count like findings that block. */
  isStrict: boolean
}

export const USAGE = `Prüft Texte in Leichter Sprache.

  npm run easy-language -- text.md [weitere Dateien]
  npm run easy-language -- - < text.txt        von der Standardeingabe

  --json                  Funde als JSON
  --fix                   sichere Vorschläge gleich übernehmen
  --strict                auch Warnungen führen zu Ausgang 1
  --settings datei.json   Trennzeichen, Uhrzeit, Zahlen, Anrede, Wörterbuch, erlaubte Wörter

Ausgang: 0 nichts sperrt, 1 ein Fund sperrt, 2 ein Text war nicht zu prüfen.`

const settingsSchema = z.strictObject({
  separator: z.enum(['hyphen', 'mediopunkt', 'none']).optional(),
  timeStyle: z.enum(['dot', 'colon']).optional(),
  numberStyle: z.enum(['words', 'digits']).optional(),
  address: z.enum(['Sie', 'du']).optional(),
  explainsWords: z.boolean().optional(),
  glossary: z
    .array(
      z.strictObject({
        word: z.string(),
        forms: z.array(z.string()).optional(),
        split: z.string().optional(),
        avoid: z.array(z.string()).optional(),
        explanation: z.string().optional(),
      }),
    )
    .optional(),
  allowed: z.array(z.string()).optional(),
  standardText: z.string().optional(),
})

/** Arguments of the command, or what is wrong with them, in German. */
export function readArguments(words: readonly string[]): Arguments | string {
  const files: string[] = []
  const flags = new Set<string>()
  let settings: Partial<EasyLanguageOptions> = {}
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '--settings') {
      const read = readSettings(words[(index += 1)] ?? '')
      if (typeof read === 'string') return read
      settings = read
    } else if (['--json', '--fix', '--strict'].includes(word)) flags.add(word)
    else if (word === '--help') return USAGE
    else if (word.startsWith('--')) return `Unbekannte Angabe ${word}.\n\n${USAGE}`
    else files.push(word)
  }
  if (files.length === 0) return USAGE
  return {
    files,
    settings,
    isJson: flags.has('--json'),
    isFixing: flags.has('--fix'),
    isStrict: flags.has('--strict'),
  }
}

/** Settings from a JSON file, or what is wrong with it. */
export function readSettings(file: string): Partial<EasyLanguageOptions> | string {
  try {
    const read = settingsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (!read.success) return `${file}: ${z.prettifyError(read.error)}`
    // Absent keys must stay absent, so that the defaults hold (exactOptionalPropertyTypes).
    return JSON.parse(JSON.stringify(read.data)) as Partial<EasyLanguageOptions>
  } catch (error) {
    return `${file}: Die Einstellungen sind nicht lesbar (${error instanceof Error ? error.message : String(error)}).`
  }
}
