/** Languages that the gate tells apart, with their German names. */
export const LANGUAGES = {
  de: 'Deutsch',
  en: 'Englisch',
  fr: 'Französisch',
  nl: 'Niederländisch',
  tr: 'Türkisch',
  pl: 'Polnisch',
  es: 'Spanisch',
  it: 'Italienisch',
  uk: 'Ukrainisch',
  ru: 'Russisch',
  ar: 'Arabisch',
} as const

export type Language = keyof typeof LANGUAGES

/** Words that hardly a sentence does without. */
export const SMALL_WORDS: Partial<Record<Language, ReadonlySet<string>>> = {
  de: set(
    `der die das und ist in den von zu mit sich auf für dem nicht ein eine einen einem einer es im an auch als bei nach wie wird
werden sind oder aus am zur zum haben hat wir sie ich er war können kann sein ihr ihre ihren diese dieser dieses alle mehr noch nur
über unter vor bis durch wenn dass man gibt uhr was wer wo des hier dort neue neuen seit beim vom unser unsere`,
  ),
  en: set(
    `the of and to in is that for it on with as are this you be at by not or from have your we can an will what about there our
they if all has more their how who no us without any new one nothing behind where when which was were been do does`,
  ),
  fr: set(
    `le la les des du de et est en un une pour que qui dans sur avec pas plus vous nous au aux ce cette sont par ou il elle son sa
ses votre notre à où être avez avons si`,
  ),
  nl: set(
    `de het een en van is in op te dat voor met zijn niet aan ook er bij of om uw naar als u wij ons deze kunt wordt hoe wat meer
door worden heeft hebben over onze geen`,
  ),
  tr: set(
    `ve bir bu için ile da de var çok daha olarak olan gibi kadar ne mi değil veya sonra en her biz siz bizi lütfen yok ise ya hem
ki sizin bizim`,
  ),
  pl: set(
    `i w z na do jest się nie o że od za po dla jak to są oraz przez ten ta być lub ze które który proszę państwo czy tym`,
  ),
  es: set(
    `el la los las de y en que es un una por con para no se del al su más este esta como o pero si hay le lo son sus está también
tiene puede`,
  ),
  it: set(
    `il la lo i gli le di e è in un una per che con non si del della dei al alla da più questo questa come o ma se sono ha anche
dal ci nel`,
  ),
}

/** Letters that speak for one language. */
export const OWN_LETTERS: readonly [Language, RegExp, number][] = [
  ['de', /[äöüß]/giu, 0.3],
  ['tr', /[ığşİ]/gu, 0.5],
  ['pl', /[ąęłńśźżć]/giu, 0.5],
]

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
