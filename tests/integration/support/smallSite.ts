import type { Payload } from 'payload'

import { bodyOf, headedBody } from '../../support/bodyOf'
import { linkBody } from '../../support/lexicalBody'
import { createTopic, uploadPicture } from './samples'

const PUBLIC = { _status: 'published' } as const
const VILLAGES = ['Ahr', 'Berg', 'Cleve', 'Dorf', 'Eck', 'Feld']
const PLACES = ['Aldenhoven', 'Inden', 'Titz']

export const dayOf = (iso: string) => ({ iso: `${iso}T00:00:00.000Z`, precision: 'day' })

/** A few public documents of each kind, which name, link and group each other. */
export async function fillSmallSite(payload: Payload): Promise<void> {
  const add = async (collection: Parameters<Payload['create']>[0]['collection'], data: object) =>
    (await payload.create({ collection, data: data as never })).id
  const pictures = [await uploadPicture(payload), await uploadPicture(payload, 'blau.jpg')]
  const topics = [await createTopic(payload, 'bauen'), await createTopic(payload, 'begegnung')]
  const [building, meeting] = topics
  const [red, blue] = pictures.map(({ id }) => id)
  for (const [role, ofTopic] of [
    ['Bauamt', building],
    ['Treffpunkt', meeting],
  ])
    await add('contacts', {
      ...{ role, office: 'Kreis', about: 'Hilft.', easyAbout: 'Hilft.', topics: [ofTopic] },
    })
  for (const word of ['Rampe', 'Beirat', 'Antrag'])
    await add('glossary', { word, explanation: 'Das ist ein Wort.', isExplainedInTexts: true })
  const projects: string[] = []
  for (const [title, topic] of [
    ['Rampen überall', building],
    ['Orte der Begegnung', meeting],
    ['Das dritte Projekt', building],
  ])
    projects.push(
      await add('projects', {
        ...{ title, teaser: 'Ein Projekt.', body: bodyOf('Text.'), topics: [topic], picture: red },
        ...{ term: 'seit 2024', status: 'running', ...PUBLIC },
      }),
    )
  for (const name of PLACES)
    await add('municipalities', {
      ...{ name, teaser: `${name} liegt im Kreis.`, body: bodyOf('Text.') },
      ...{ ags: `05358${String(PLACES.indexOf(name)).padStart(3, '0')}`, type: 'Gemeinde' },
      ...{ picture: blue, topics: [building], ...PUBLIC },
    })
  for (const [title, role] of [
    ['Porträt', 'portrait'],
    ['Mitmachen', 'participate'],
    ['Impressum', 'imprint'],
    ['Erklärung', 'accessibility'],
    ['Noch eine Seite', 'other'],
  ])
    await add('pages', { title, role, teaser: 'Kurz.', body: bodyOf('Text.'), ...PUBLIC })
  for (const [index, village] of VILLAGES.entries()) {
    const news = await add('news', {
      ...{ title: `Die Rampe in ${village}`, teaser: 'Aus Titz.' },
      ...{ date: dayOf(`2026-0${index + 1}-01`) },
      ...{ topics: [topics[index % 2]], picture: index % 2 ? red : blue },
      ...{ project: projects[index % 3], ...PUBLIC },
      body:
        index === 1
          ? linkBody('Zuerst gab es', 'die Rampe in Ahr', '/aktuelles/die-rampe-in-ahr')
          : headedBody({ Anfang: 'Die Rampe ist fertig.' }),
    })
    if (index > 2) continue
    await add('easy-texts', {
      ...{ title: `Eine Rampe in ${village}`, teaser: 'Das ist neu.', ...PUBLIC },
      sections: [{ heading: 'Anfang', lines: 'Die Rampe ist fertig.', renders: ['anfang'] }],
      source: { relationTo: 'news', value: news },
    })
  }
}
