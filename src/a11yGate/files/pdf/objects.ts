import { inflate } from './inflate'
import type { Budget } from './inflate'
import { PdfReader, nameOf, refOf } from './values'
import type { PdfValue } from './values'

/** Where an object stands: in the file, or in a stream of objects that was unpacked. */
interface Spot {
  text: string
  from: number
  to: number
}

/** More objects are no document of an office. */
const MOST_OBJECTS = 400_000
/** Streams of objects and tables; each holds some hundred objects. */
const MOST_PACKS = 20_000
/** Characters that are read as values, all objects together; packed objects can claim the same stretch many times. */
const MOST_READ = 60_000_000

/** A dictionary with the bytes that follow it. */
export interface PdfStream {
  head: Map<string, PdfValue>
  from: number
  to: number
}

/**
 * The objects of a PDF by their numbers. Found by looking for "n g obj", not by the table of the file: so damaged files
 * can be read too, and of several versions of an object the last one counts, as ISO 32000-1, 7.5.6 says.
 */
export class PdfObjects {
  private readonly spots = new Map<number, Spot>()
  private readonly read = new Map<number, PdfValue | undefined>()
  private readonly streamEnds: number[]
  private charactersRead = 0
  private packs = 0
  /** Dictionaries that can be the trailer, first one first. */
  readonly trailers: Map<string, PdfValue>[] = []

  constructor(
    private readonly text: string,
    private readonly bytes: Uint8Array,
    private readonly budget: Budget,
  ) {
    this.streamEnds = positionsOf(text, 'endstream')
    const heads = headsOf(text)
    heads.forEach(({ at, number }, index) => {
      const to = heads[index + 1]?.start ?? text.length
      this.add(number, { text, from: at, to })
    })
    for (const at of positionsOf(text, 'trailer').slice(-20)) {
      const value = new PdfReader(text, at + 7, Math.min(at + 10_000, text.length)).value()
      if (value instanceof Map) this.trailers.push(value)
    }
  }

  /** Numbers of all objects. */
  get numbers(): Iterable<number> {
    return this.spots.keys()
  }

  /** The value itself, behind any reference; `undefined` when there is none. */
  get(value: PdfValue | undefined): PdfValue | undefined {
    let found = value
    for (let hop = 0; hop < 8; hop += 1) {
      const number = refOf(found)
      if (number === undefined) return found
      found = this.object(number)
    }
    return undefined
  }

  dictionary(value: PdfValue | undefined): Map<string, PdfValue> | undefined {
    const found = this.get(value)
    return found instanceof Map ? found : undefined
  }

  /** The stream that a reference names. Streams stand in the file itself only (7.5.7). */
  stream(value: PdfValue | undefined): PdfStream | undefined {
    const spot = this.spots.get(refOf(value) ?? -1)
    return spot?.text === this.text ? this.streamAt(spot) : undefined
  }

  /** Unpacked letters of a stream; `undefined` when it cannot be unpacked or the budget is used up. */
  lettersOf({ from, head, to }: PdfStream): string | undefined {
    const filters = [this.get(head.get('Filter')) ?? []].flat().map((one) => nameOf(this.get(one)))
    const bytes = this.bytes.subarray(from, to)
    if (filters.length === 0) {
      this.budget.left -= bytes.length
      return this.budget.left < 0 ? undefined : latin1(bytes)
    }
    const isPlainFlate = filters.length === 1 && /^(?:FlateDecode|Fl)$/.test(filters[0] ?? '')
    return isPlainFlate && this.dictionary(head.get('DecodeParms'))?.has('Predictor') !== true
      ? inflate(bytes, this.budget)
      : undefined
  }

  private object(number: number): PdfValue | undefined {
    const spot = this.spots.get(number)
    if (this.read.has(number) || spot === undefined || this.charactersRead > MOST_READ)
      return this.read.get(number)
    const reader = new PdfReader(spot.text, spot.from, spot.to)
    const value = reader.value()
    this.charactersRead += reader.at - spot.from
    this.read.set(number, value)
    return value
  }

  private add(number: number, spot: Spot): void {
    this.spots.set(number, spot)
    const start = spot.text.slice(spot.from, Math.min(spot.from + 600, spot.to))
    if (this.packs > MOST_PACKS || !/\/(?:ObjStm|XRef)\b/.test(start)) return
    this.packs += 1
    const stream = this.streamAt(spot)
    const type = nameOf(stream?.head.get('Type'))
    if (stream === undefined) return
    if (type === 'XRef') this.trailers.push(stream.head)
    if (type === 'ObjStm') this.addPacked(stream)
  }

  private addPacked(stream: PdfStream): void {
    const first = stream.head.get('First')
    const count = stream.head.get('N')
    const text = this.lettersOf(stream)
    if (text === undefined || typeof first !== 'number' || typeof count !== 'number') return
    const numbers = text.slice(0, first).match(/\d+/g)?.map(Number) ?? []
    const most = Math.min(count, numbers.length / 2, MOST_OBJECTS - this.spots.size)
    for (let index = 0; index < most; index += 1) {
      const from = first + (numbers[2 * index + 1] ?? 0)
      const to = index + 1 < most ? first + (numbers[2 * index + 3] ?? 0) : text.length
      this.spots.set(numbers[2 * index] ?? -1, { text, from, to: Math.max(from, to) })
    }
  }

  private streamAt({ from, to }: Spot): PdfStream | undefined {
    const reader = new PdfReader(this.text, from, to)
    const head = reader.value()
    if (!(head instanceof Map)) return undefined
    reader.skipBlanks()
    const mark = /^stream(?:\r\n|\n|\r)/.exec(this.text.slice(reader.at, reader.at + 8))?.[0]
    if (mark === undefined) return undefined
    const begin = reader.at + mark.length
    return { head, from: begin, to: this.endOfStream(begin, head.get('Length')) }
  }

  /** As long as its head says, if that is a plain number inside the file; else up to the next "endstream". */
  private endOfStream(begin: number, length: PdfValue | undefined): number {
    if (typeof length === 'number' && length >= 0 && begin + length <= this.text.length) {
      if (/^\s{0,2}endstream/.test(this.text.slice(begin + length, begin + length + 11)))
        return begin + length
    }
    return firstAbove(this.streamEnds, begin) ?? this.text.length
  }
}

/** Every "12 0 obj": its number, where it starts and where the value begins. */
function headsOf(text: string): { number: number; start: number; at: number }[] {
  return positionsOf(text, 'obj').flatMap((at) => {
    const head = /(\d{1,9})[ \t\r\n]{1,8}\d{1,5}[ \t\r\n]{0,8}$/.exec(
      text.slice(Math.max(0, at - 32), at),
    )
    return head === null
      ? []
      : [{ number: Number(head[1]), start: at - head[0].length, at: at + 3 }]
  })
}

function positionsOf(text: string, word: string): number[] {
  const positions: number[] = []
  let at = text.indexOf(word)
  while (at !== -1 && positions.length < 2 * MOST_OBJECTS) {
    positions.push(at)
    at = text.indexOf(word, at + word.length)
  }
  return positions
}

/** The smallest of sorted numbers that is not below the limit. */
function firstAbove(sorted: readonly number[], limit: number): number | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return sorted[low]
}

/** One character per byte; `TextDecoder('latin1')` would turn bytes above 127 into others. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
