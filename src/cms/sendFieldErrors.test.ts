import { describe, expect, it } from '@jest/globals'
import { APIError, ValidationError } from 'payload'
import type { AfterErrorHook, PayloadRequest } from 'payload'

import { PublishRefusal } from './publishRefusal'
import { sendFieldErrors } from './sendFieldErrors'

const req = { t: (key: string) => key } as unknown as PayloadRequest
const errors = [{ path: 'word', message: 'Das gibt es hier schon.' }]
const collection = { flattenedFields: [{ name: 'word', type: 'text', label: 'Wort' }] }
const sent = (error: Error) =>
  sendFieldErrors({ collection, error } as unknown as Parameters<AfterErrorHook>[0]) as
    { response: unknown } | undefined

describe('an error of the server', () => {
  it.each([
    [
      'names the fields that are wrong, and says what is wrong with them',
      new ValidationError({
        collection: 'glossary',
        errors: [...errors, { path: 'a.b', label: 'Anderes', message: 'Fehlt.' }],
      }),
      {
        errors: [
          {
            name: 'ValidationError',
            message: 'Wort – Das gibt es hier schon. Anderes – Fehlt.',
            data: expect.objectContaining({ errors: expect.arrayContaining(errors) }),
          },
        ],
      },
    ],
    [
      'is one sentence where a text may not go public, without a colon that the admin would take apart',
      new PublishRefusal({
        collection: 'news',
        errors,
        req,
        sentence: 'Noch nicht: Text: Der Link „Um 10:30 Uhr:“ sagt nichts.',
      }),
      { errors: [{ message: 'Noch nicht – Text – Der Link „Um 10.30 Uhr“ sagt nichts.' }] },
    ],
    ['is left to Payload where it is another one', new APIError('Nein.', 403), undefined],
  ])('%s', (_title, error, response) => {
    expect(sent(error)?.response).toEqual(response)
  })
})
