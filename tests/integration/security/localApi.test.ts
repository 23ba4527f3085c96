import { readFileSync, readdirSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'

/** Operations of Payload's Local API that look at access rules, unless they are told not to. */
const OPERATIONS = new Set(
  [
    'find findByID findGlobal findDistinct findVersions findVersionByID findGlobalVersions',
    'findGlobalVersionByID count countVersions countGlobalVersions create update updateGlobal delete',
    'duplicate restoreVersion restoreGlobalVersion login forgotPassword resetPassword unlock',
  ].flatMap((line) => line.split(' ')),
)

interface Call {
  place: string
  words: string
}

/** Every call of the Local API in a source text. */
function callsIn(file: string, text: string): Call[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const calls: Call[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression
      if (OPERATIONS.has(name.text) && /(^|[.#])payload$/.test(expression.getText())) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart())
        calls.push({ place: `${file}:${line + 1}`, words: node.getText() })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return calls
}

const isSilent = ({ words }: Call): boolean => !/\boverrideAccess\b/.test(words)

describe('calls of the Local API', () => {
  it('I3 say each whether they obey the access rules', () => {
    const files = ['src', 'collections'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => `${folder}/${file}`)
        .filter(
          (file) => /\.tsx?$/.test(file) && !/\.test\.|payload-types|\/migrations\//.test(file),
        ),
    )
    const calls = files.flatMap((file) => callsIn(file, readFileSync(file, 'utf8')))
    expect(calls.length).toBeGreaterThan(150)
    expect(calls.filter(isSilent).map(({ place }) => place)).toEqual([])
  })

  it.each([
    ["payload.find({ collection: 'users' })", true],
    ["await req.payload.update({ collection: 'users', id, data })", true],
    ["this.#payload.delete({ collection: 'users', id })", true],
    ["payload.find({ collection: 'users', overrideAccess: false, user })", false],
  ])('I3 %s is found silent: %s', (text, silent) => {
    expect(callsIn('x.ts', text).map(isSilent)).toEqual([silent])
  })
})
