import { describe, expect, it } from '@jest/globals'
import { load } from 'cheerio'
import express from 'express'
import { pino } from 'pino'
import { renderToStaticMarkup } from 'react-dom/server'
import request from 'supertest'

import { buildSiteInfo } from '../../../../tests/builders'
import { roomTrouble } from './trouble'

/** A room in which nothing works. */
function brokenRoom() {
  const app = express()
  app.use(express.urlencoded({ extended: false }))
  app.all('/pruefraum{/*rest}', () => {
    throw new Error('The database is gone.')
  })
  const show = (
    _req: unknown,
    res: express.Response,
    page: { status?: number; body: React.ReactElement },
  ) => {
    res.status(page.status ?? 200).send(renderToStaticMarkup(page.body))
  }
  const site = () => buildSiteInfo({ phone: '02421 22-0', mail: 'post@kreis.example' })
  app.use(roomTrouble({ show: show as never, site, log: pino({ level: 'silent' }) }))
  return app
}

describe('roomTrouble', () => {
  it('keeps what was written, can be sent again, and gives phone and mail', async () => {
    const fields = { frage: 'k1', antwort: 'nein', anmerkung: 'Das Wort kenne ich nicht' }
    const answer = await request(brokenRoom()).post('/pruefraum/texte/r1').type('form').send(fields)
    const $ = load(answer.text)
    expect(answer.status).toBe(503)
    expect($('textarea[name=anmerkung]').text()).toBe('Das Wort kenne ich nicht')
    expect($('form').attr('action')).toBe('/pruefraum/texte/r1')
    expect($('input[name=antwort]').attr('value')).toBe('nein')
    expect($('a[href^="tel:"]').text()).toContain('02421')
    expect($('a[href="mailto:post@kreis.example"]').length).toBe(1)
  })

  it('never shows a password again', async () => {
    const fields = { mail: 'maria@example.org', passwort: 'ganz-geheim' }
    const answer = await request(brokenRoom()).post('/pruefraum/anmelden').type('form').send(fields)
    expect(load(answer.text)('form').length).toBe(0)
    expect(answer.text).not.toContain('ganz-geheim')
  })

  it('offers nothing to send where only a page was asked for', async () => {
    const answer = await request(brokenRoom()).get('/pruefraum/texte/r1')
    expect(answer.status).toBe(503)
    expect(load(answer.text)('form').length).toBe(0)
  })
})
