import { describe, expect, it } from '@jest/globals'

import { tellNextStep } from './tellNextStep'

/** As it arrives from another bundle: no class that could be asked for. */
const foreign = (status: number) =>
  Object.assign(new Error('Geben Sie den Code ein.'), { status, data: { next: 'code' } })
const answerTo = (error: Error) => tellNextStep({ error } as never)

describe('the answer to a log-in without its second step', () => {
  it('says what is next, whatever bundle the error comes from', () => {
    expect(answerTo(foreign(428))).toEqual({
      status: 428,
      response: { errors: [{ message: 'Geben Sie den Code ein.', data: { next: 'code' } }] },
    })
  })

  it.each([401, 429, 500])('leaves an error %d as it is', (status) => {
    expect(answerTo(foreign(status))).toBeUndefined()
  })
})
