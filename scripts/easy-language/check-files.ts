import { readFileSync, writeFileSync } from 'node:fs'
import { text as readStream } from 'node:stream/consumers'

import { checkEasyText } from '../../src/easyLanguage/check'
import type { EasyLanguageOptions } from '../../src/easyLanguage/options'
import { applySafeSuggestions } from '../../src/easyLanguage/text/applySafeSuggestions'
import { inputProblem } from '../../src/easyLanguage/text/inputProblem'
import { parseMarkdown } from '../../src/easyLanguage/text/markdown'
import { countLine, findingLines, placeFindings } from '../../src/easyLanguage/text/report'
import type { PlacedFinding } from '../../src/easyLanguage/text/report'
import { readArguments } from './readArguments'
import type { Arguments } from './readArguments'

/** Checks text files by the rules of Leichte Sprache: `npm run easy-language -- text.md` (docs/leichte-sprache-pruefen.md). */
const EXIT = { clean: 0, blocked: 1, unusable: 2 }
const STDIN = '-'

const args = readArguments(process.argv.slice(2))
if (typeof args === 'string') {
  console.error(args)
  process.exit(EXIT.unusable)
}
process.exit(await run(args))

async function run({ files, settings, isJson, isFixing, isStrict }: Arguments): Promise<number> {
  const findings: PlacedFinding[] = []
  let isUnusable = false
  for (const file of files) {
    const text = await read(file)
    const problem = text === undefined ? 'Die Datei ist nicht lesbar.' : inputProblem(text)
    if (text === undefined || problem !== undefined) {
      console.error(`${file}: ${problem ?? ''}`)
      isUnusable = true
      continue
    }
    findings.push(...(isFixing ? fixed(file, text, settings) : check(file, text, settings)))
  }
  // The repaired text is on the standard output then, and nothing else.
  const isTextOut = isFixing && files.includes(STDIN)
  if (!isTextOut) print(findings, isJson)
  if (isUnusable) return EXIT.unusable
  const stops = findings.some(({ level }) => level === 'block' || (isStrict && level === 'warn'))
  return stops ? EXIT.blocked : EXIT.clean
}

async function read(file: string): Promise<string | undefined> {
  if (file === STDIN) return readStream(process.stdin)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function check(
  file: string,
  text: string,
  settings: Partial<EasyLanguageOptions>,
): PlacedFinding[] {
  const parsed = parseMarkdown(text)
  return placeFindings(file, text, parsed, checkEasyText(parsed.document, settings))
}

/** Applies the safe suggestions; text from standard input goes to standard output. */
function fixed(
  file: string,
  text: string,
  settings: Partial<EasyLanguageOptions>,
): PlacedFinding[] {
  const { text: after, applied } = applySafeSuggestions(text, settings)
  if (file === STDIN) process.stdout.write(after)
  else if (applied > 0) writeFileSync(file, after)
  if (applied > 0)
    console.error(`${file}: ${applied} ${applied === 1 ? 'Stelle' : 'Stellen'} geändert`)
  return check(file, after, settings)
}

function print(findings: readonly PlacedFinding[], isJson: boolean): void {
  if (isJson) {
    console.log(JSON.stringify(findings, null, 2))
    return
  }
  for (const finding of findings) console.log(findingLines(finding))
  console.log(countLine(findings))
}
