import { compoundTerms, germanTerm, wordsOf } from './germanTerms'

interface Entry {
  term: string | undefined
  parts: string[]
  uses: number
}

/**
 * The words of all indexed texts in their own spelling, and their terms.
 * Each word is stemmed and cut only once; a word that no text holds any more is forgotten, so that a suggestion
 * can never show a word of a text that was taken away.
 */
export class Vocabulary {
  readonly #entries = new Map<string, Entry>()
  readonly #wordsByTerm = new Map<string, Set<string>>()

  /** Takes in the words of a text; `compounds` also under the ends of its compounds. */
  add(text: string, compounds: boolean): void {
    for (const word of wordsOf(text)) {
      const entry = this.#entryOf(word)
      entry.uses += 1
      if (compounds && entry.parts.length === 0) {
        entry.parts = compoundTerms(word)
        for (const part of entry.parts) this.#link(part, word)
      }
    }
  }

  /** Takes the words of a text out again. */
  remove(text: string): void {
    for (const word of wordsOf(text)) {
      const entry = this.#entries.get(word)
      if (entry === undefined) continue
      entry.uses -= 1
      if (entry.uses <= 0) this.#forget(word, entry)
    }
  }

  /** Terms under which a word of an indexed text is to be found. */
  termsOf(word: string, compounds: boolean): string[] {
    const entry = this.#entries.get(word)
    const term = entry === undefined ? germanTerm(word) : entry.term
    if (term === undefined) return []
    return compounds ? [...new Set([term, ...(entry?.parts ?? [])])] : [term]
  }

  /** Words in their own spelling that stand behind a term, the most used first. */
  wordsFor(term: string): string[] {
    return [...(this.#wordsByTerm.get(term) ?? [])].sort(
      (a, b) => this.#usesOf(b) - this.#usesOf(a),
    )
  }

  #usesOf(word: string): number {
    return this.#entries.get(word)?.uses ?? 0
  }

  #entryOf(word: string): Entry {
    const known = this.#entries.get(word)
    if (known !== undefined) return known
    const entry: Entry = { term: germanTerm(word), parts: [], uses: 0 }
    this.#entries.set(word, entry)
    if (entry.term !== undefined) this.#link(entry.term, word)
    return entry
  }

  #link(term: string, word: string): void {
    const words = this.#wordsByTerm.get(term)
    if (words === undefined) this.#wordsByTerm.set(term, new Set([word]))
    else words.add(word)
  }

  #forget(word: string, entry: Entry): void {
    this.#entries.delete(word)
    for (const term of [entry.term ?? '', ...entry.parts]) {
      const words = this.#wordsByTerm.get(term)
      words?.delete(word)
      if (words?.size === 0) this.#wordsByTerm.delete(term)
    }
  }
}
