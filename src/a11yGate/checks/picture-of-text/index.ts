import type { Check } from '../../check'

/** Kinds of pictures that mostly carry text, as words and as parts of file names. */
const KINDS =
  /(?:^|[^\p{L}])(?:veranstaltungs|wahl|info|informations|werbe|konzert)?-?(?:plakate?s?|poster|flyer|flugblatt|faltblatt|aushang|einladung(?:skarte)?|infografik|sharepic|kachel|scan|abfotografiert\p{L}*|urkunde|zeitungsausschnitt|screenshot|bildschirmfoto|speisekarte|stundenplan|fahrplan|terminplan|organigramm)(?:[^\p{L}]|$)/iu
/** There it hangs, lies or is held: part of what is to be seen, not the picture itself. */
const HELD =
  /(?:hält|halten|hängt|hängen|klebt|kleben|zeigt auf|steht|stehen|sitzt|sitzen|liegt|liegen|vor|neben|mit) /i

/** A picture whose name or words say that it is made of text. */
export const pictureOfText: Check = {
  name: 'picture-of-text',
  title: 'Bild mit Text darin',
  criterion: 'WCAG22_145_IMAGES_OF_TEXT',
  run: ({ pictures }) =>
    pictures
      .filter(
        ({ picture: { alt, filename } }) =>
          KINDS.test(filename.replace(/\.\w+$/, '')) || (KINDS.test(alt) && !HELD.test(alt)),
      )
      .map(({ picture: { filename, id }, place }) => ({
        level: 'question' as const,
        place,
        excerpt: filename,
        message: `Steht auf dem Bild „${filename}“ Text? Den kann man nicht vorlesen lassen und nicht vergrößern, ohne dass er unscharf wird.`,
        repair:
          'Schreiben Sie alles, was darauf steht, in den Text der Seite. Der Alternativtext ist dafür zu kurz.',
        subject: id,
      })),
}
