import express from 'express'
import type { Express, Request, Response } from 'express'

import { RoomPaperForm } from '../../pages/reviewRoom/RoomPaperForm'
import type { PaperNote, PaperProblem, PaperTyped } from '../../pages/reviewRoom/paperForm'
import { RoomPrintPage } from '../../pages/reviewRoom/RoomPrint'
import { roomPage } from '../../pages/reviewRoom/roomFrame'
import { roomPaths } from '../../pages/reviewRoom/roomPaths'
import { NOTES } from '../../pages/reviewRoom/verdicts'
import type { GivenMark } from '../../../review/marks'
import type { PaperRoom, RoomPaper, RoomPrint } from '../../../content/reviewRoom'
import { ownPagesOnly } from '../ownPagesOnly'
import { param } from '../param'
import { entrance, field } from './kit'
import type { Page, Show } from './kit'

interface PaperParts {
  paper: PaperRoom
  show: Show
}

/** A form of several hundred questions, each with words, is larger than the others. */
const FORM = express.urlencoded({ extended: false, limit: '1mb', parameterLimit: 10_000 })

/** Answers on paper: an editor prints the questions and enters what was written, with a pass from the CMS. */
export function servePaper(app: Express, { paper, show }: PaperParts): void {
  app.get(roomPaths.paperPrint(':pass'), async (req, res) => {
    const pass = param(req, 'pass')
    const print = await paper.print(pass)
    show(req, res, print ? printPage(print, roomPaths.paper(pass)) : ended)
  })
  app.get(roomPaths.paper(':pass'), async (req, res) => {
    const found = await paper.paper(param(req, 'pass'), codeIn(req.url))
    show(req, res, found ? formPage(req, found, noteIn(req.url)) : ended)
  })
  app.post(roomPaths.paper(':pass'), ownPagesOnly, FORM, async (req, res) => {
    await enter(req, res, { paper, show })
  })
}

/** The printed questions, with the way back. */
export const printPage = (print: RoomPrint, back: string): Page =>
  roomPage(print.review.title, <RoomPrintPage print={print} back={back} />)

const ended = entrance('linkEnded', 404)

async function enter(req: Request, res: Response, { paper, show }: PaperParts): Promise<void> {
  const [pass, code] = [param(req, 'pass'), field(req, 'kennzeichen')]
  const found = await paper.paper(pass, code)
  if (found === undefined) {
    show(req, res, ended)
    return
  }
  const typed = typedIn(req, found)
  const isLater = field(req, 'dann') === 'spaeter'
  const problems = problemsOf(typed, isLater)
  if (problems.length > 0) {
    show(req, res, formPage(req, found, { kind: 'missing', problems }, typed))
    return
  }
  const { answers, consent, isNamed, remark, whole } = typed
  const summary = isLater ? {} : { summary: { remark, isNamed, isGood: whole === 'ja' } }
  const isEntered = await paper.enter(pass, { code, answers, consent, ...summary })
  const path = roomPaths.paper(pass, code)
  res.redirect(303, isEntered ? `${path}&gespeichert` : path)
}

function problemsOf({ consent, whole }: PaperTyped, isLater: boolean): PaperProblem[] {
  return [
    ...(consent === '' ? ['einverstanden' as const] : []),
    ...(isLater || whole === 'ja' || whole === 'nein' ? [] : ['ganz' as const]),
  ]
}

function typedIn(req: Request, { print }: RoomPaper): PaperTyped {
  const answers = (print?.units ?? []).map((unit, index): GivenMark => {
    const name = (one: string) => `${one}${index + 1}`
    const notes = NOTES.map((note) => [note.verdict, field(req, name(note.field))] as const)
    const isRead = unit.kind !== 'section' || field(req, name('gelesen')) === 'ja'
    return {
      verdict: field(req, name('antwort')),
      remark: field(req, name('anmerkung')),
      notes: Object.fromEntries(notes),
      isLeftOut: !isRead && notes.every(([, words]) => words === ''),
    }
  })
  return {
    answers,
    whole: field(req, 'ganz'),
    remark: field(req, 'zum-text'),
    isNamed: field(req, 'nennen') === 'ja',
    consent: field(req, 'einverstanden'),
  }
}

function formPage(req: Request, found: RoomPaper, note?: PaperNote, typed?: PaperTyped): Page {
  const title = note?.kind === 'missing' ? 'Das fehlt noch' : 'Antworten vom Papier eintragen'
  const form = <RoomPaperForm paper={found} pass={param(req, 'pass')} note={note} typed={typed} />
  const isSaved = note?.kind === 'saved'
  return roomPage(
    isSaved ? `Gespeichert. ${title}` : title,
    form,
    note?.kind === 'missing' ? 422 : 200,
    'standard',
  )
}

const codeIn = (url: string): string => /[?&]kennzeichen=(\w{4})\b/.exec(url)?.[1] ?? ''

const noteIn = (url: string): PaperNote | undefined =>
  url.includes('&gespeichert') ? { kind: 'saved' } : undefined
