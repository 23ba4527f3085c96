import type { PayloadRequest } from 'payload'

import type { EasyLanguageOptions } from '../../easyLanguage/options'

/** Settings of the county for the checker: separator, times, address, dictionary, names. */
export async function easyOptions(req: PayloadRequest): Promise<EasyLanguageOptions> {
  const { payload } = req
  // Dictionary and settings are public; who may check is decided before.
  const settings = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    req,
    overrideAccess: true,
  })
  const { docs } = await payload.find({
    collection: 'glossary',
    depth: 0,
    pagination: false,
    req,
    overrideAccess: true,
  })
  const { separator, timeStyle, numberStyle, address, allowed } = settings.easyLanguage
  return {
    separator,
    timeStyle,
    numberStyle,
    // The site puts the explanation after the section that first uses a word.
    explainsWords: true,
    address,
    allowed: allowed ?? [],
    glossary: docs.map(({ word, forms, split, avoid, explanation }) => ({
      word,
      forms: forms ?? [],
      avoid: avoid ?? [],
      explanation,
      ...(split ? { split } : {}),
    })),
  }
}
