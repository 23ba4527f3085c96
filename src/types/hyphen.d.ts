/** The package ships no types; only what is used is declared. */
declare module 'hyphen/de/index.js' {
  interface HyphenationOptions {
    hyphenChar?: string
    minWordLength?: number
  }
  /** CommonJS: the module object is the default import. */
  const hyphen: {
    hyphenateSync(text: string, options?: HyphenationOptions): string
  }
  export default hyphen
}
