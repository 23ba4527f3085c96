import type { EasyLanguageOptions } from './options'

/** What holds where a county has set nothing. */
export const defaultOptions: EasyLanguageOptions = {
  separator: 'hyphen',
  timeStyle: 'dot',
  numberStyle: 'words',
  address: 'Sie',
  glossary: [],
  explainsWords: false,
  allowed: [],
}
