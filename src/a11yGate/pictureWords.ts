import { folded } from './words'

/** A name as cameras, phones and programs give it, without the ending: "IMG_2041", "Bildschirmfoto 2024-03-01". */
const MACHINE_NAME =
  /^(?:img|dsc[nf]?|dscf|pict?|p|mvi|pxl|scan|whatsapp image|screenshot|bildschirmfoto|unbenannt|untitled|image|foto|bild|photo)[\s_-]*\(?\d[\d\s_.()xX-]*(?:um |at )?[\d\s_.()-]*(?:uhr)?$/i
const ENDING = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic|pdf|mp4|mov|docx?|pptx?|xlsx?)$/i

/** Longer names are refused by most systems. */
const LONGEST = 255

/** Whether the words are the name of a file: with an ending, made by a machine, or equal to the name that was uploaded. */
export function isFileName(words: string, filename = ''): boolean {
  const bare = words.trim()
  if (bare.length > LONGEST) return false
  if (ENDING.test(bare) || /^(?:https?:\/\/|www\.|\/media\/)\S+$/i.test(bare)) return true
  if (MACHINE_NAME.test(bare.replace(ENDING, ''))) return true
  if (/\s/.test(bare)) return false
  const hasMarks = /[_\d]|\p{Ll}-\p{Ll}/u.test(bare)
  return hasMarks && bare.length > 3 && folded(bare) === folded(filename.replace(/\.\w+$/, ''))
}
