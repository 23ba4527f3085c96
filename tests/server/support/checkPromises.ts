import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Client } from '@libsql/client'
import sharp from 'sharp'

import { openClient } from '../../../src/database/copyDatabase'
import { integrityProblems, textOf } from '../../../src/database/inspect'
import { wordsOf } from './busyEditor'
import type { Promises, Work } from './busyEditor'

/** Everything that is wrong after a kill; each sentence is a torn document or a lost promise. */
export async function checkPromises(folder: string, promises: Promises): Promise<string[]> {
  const client = openClient(join(folder, 'kreis.sqlite'))
  try {
    return [
      ...(await integrityProblems(client)),
      ...(await checkVersions(client)),
      ...(await checkText(client, 'publish', promises)),
      ...(await checkText(client, 'autosave', promises)),
      ...(await checkText(client, 'restore', promises)),
      ...(await checkPictures(client, folder, promises)),
      ...(await checkGroups(client, promises)),
    ]
  } finally {
    client.close()
  }
}

const rowsOf = async (client: Client, sql: string, ...args: string[]) =>
  (await client.execute({ sql, args })).rows.map((row) => ({ ...row }))

async function checkVersions(client: Client): Promise<string[]> {
  const wrong = await rowsOf(
    client,
    'SELECT parent_id FROM _news_v GROUP BY parent_id HAVING sum(latest) <> 1',
  )
  return wrong.map(({ parent_id: id }) => `text ${textOf(id)} has not exactly one newest version`)
}

/** All parts of a text are of one state, and that is the promised one or the one that was under way. */
async function checkText(client: Client, work: Work, { texts }: Promises): Promise<string[]> {
  const { id, saved, underWay } = texts[work]
  const [version] = await rowsOf(
    client,
    'SELECT id, version_title AS title, version_teaser AS teaser FROM _news_v WHERE parent_id = ? AND latest = 1',
    id,
  )
  const versionFacts = await rowsOf(
    client,
    'SELECT value FROM _news_v_version_facts WHERE _parent_id = ?',
    textOf(version?.id),
  )
  const [text] = await rowsOf(client, 'SELECT title, teaser FROM news WHERE id = ?', id)
  const facts = await rowsOf(client, 'SELECT value FROM news_facts WHERE _parent_id = ?', id)
  const newest = [version?.title, version?.teaser, ...versionFacts.map(({ value }) => value)]
  const published = [text?.title, text?.teaser, ...facts.map(({ value }) => value)]
  const problems: string[] = []
  for (const [name, parts] of [
    ['version', newest],
    ['text', published],
  ] as const) {
    if (new Set(parts).size !== 1 || parts.length !== 7)
      problems.push(`${work}: ${name} is torn: ${JSON.stringify(parts)}`)
  }
  const allowed = [saved, underWay].flatMap((state) =>
    state === undefined ? [] : [wordsOf(work, state)],
  )
  if (!allowed.includes(textOf(newest[0])))
    problems.push(`${work}: ${textOf(newest[0])} instead of ${allowed.join(' or ')}`)
  // A draft leaves the published text as it was; in all other cases both are the same.
  const expected = work === 'autosave' ? wordsOf('autosave', 0) : newest[0]
  if (published[0] !== expected)
    problems.push(
      `${work}: published is ${textOf(published[0])}, the newest version ${textOf(newest[0])}`,
    )
  return problems
}

async function checkPictures(
  client: Client,
  folder: string,
  { pictures }: Promises,
): Promise<string[]> {
  const rows = await rowsOf(client, 'SELECT * FROM media WHERE alt = ?', 'Eine Fläche')
  const known = new Set(rows.map(({ id }) => id))
  const lost = pictures.filter((id) => !known.has(id)).map((id) => `picture ${id} is lost`)
  // The newest may have been under way; the others were checked in the rounds before.
  const broken = await Promise.all(rows.slice(-5).map((row) => brokenFiles(row, folder)))
  return [...lost, ...broken.flat()]
}

/** What is wrong with a picture that was getting another file when the server was killed; asked after the next start. */
export async function checkReplaced(folder: string, { replaced }: Promises): Promise<string[]> {
  const client = openClient(join(folder, 'kreis.sqlite'))
  try {
    const rows = await rowsOf(client, 'SELECT * FROM media WHERE id = ?', replaced.id)
    if (rows.length !== 1) return [`picture ${replaced.id} is lost`]
    return (await Promise.all(rows.map((row) => brokenFiles(row, folder)))).flat()
  } finally {
    client.close()
  }
}

async function brokenFiles(row: Record<string, unknown>, folder: string): Promise<string[]> {
  const broken: string[] = []
  for (const [column, file] of Object.entries(row)) {
    if (!column.endsWith('filename') || typeof file !== 'string') continue
    const path = join(folder, 'media', file)
    const isWhole =
      existsSync(path) &&
      (await sharp(path)
        .stats()
        .then(
          () => true,
          () => false,
        ))
    if (!isWhole) broken.push(`picture ${textOf(row.id)}: ${file} is missing or broken`)
  }
  return broken
}

async function checkGroups(client: Client, { groups }: Promises): Promise<string[]> {
  const problems: string[] = []
  for (const { isDeleted, slug } of groups.slice(-20)) {
    const left = (await rowsOf(client, 'SELECT id FROM contacts WHERE slug LIKE ?', `${slug}-%`))
      .length
    if (isDeleted ? left !== 0 : left !== 0 && left !== 3)
      problems.push(
        `group ${slug}: ${left} of 3 are left${isDeleted ? ' although all were deleted' : ''}`,
      )
  }
  return problems
}
