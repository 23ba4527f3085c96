import type { Locator } from '@playwright/test'

/** As a word processor puts it on the clipboard. */
const WORD =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-size:11pt}</style></head>' +
  '<body><p class="MsoNormal" style="color:red"><b>Die Schule</b> wird gebaut. Sie ist <i>neu</i>.<o:p></o:p></p>' +
  '<ul><li>Anna kommt.</li></ul></body></html>'
/** What people paste, what stands in the field then, and what the panel says of it. */
export const PASTES: {
  title: string
  data: Record<string, string>
  shows: string
  finds: RegExp
}[] = [
  {
    title: 'from a word processor, with its plain words',
    data: {
      'text/html': WORD,
      'text/plain': 'Die Schule wird gebaut. Sie ist neu.\r\nAnna kommt.',
    },
    shows: 'Die Schule wird gebaut.\nSie ist neu.\nAnna kommt.',
    finds: /Passiv/,
  },
  {
    title: 'HTML with styles and nothing else',
    data: { 'text/html': WORD },
    shows: 'Die Schule wird gebaut.\nSie ist neu.\nAnna kommt.',
    finds: /Passiv/,
  },
  {
    title: 'emoji',
    data: { 'text/plain': 'Der Bus kommt 😀. Er ist neu.' },
    shows: 'Der Bus kommt 😀.\nEr ist neu.',
    finds: /Emoji/,
  },
  {
    title: 'words that run from right to left',
    data: { 'text/plain': 'Das heißt مرحبا. Wir helfen gern.' },
    shows: 'Das heißt مرحبا.\nWir helfen gern.',
    finds: /steht in einer anderen Schrift/,
  },
  {
    title: 'another language',
    data: {
      'text/plain':
        'The bus is late. Please wait at the station for the next one, it will come soon and bring you home.',
    },
    shows:
      'The bus is late.\nPlease wait at the station for the next one, it will come soon and bring you home.',
    finds: /wohl nicht Deutsch|englisch|nicht Deutsch|Wörter/,
  },
]

/** Pastes into a field whose whole text is selected before. */
export async function paste(area: Locator, data: Record<string, string>): Promise<void> {
  await area.evaluate((element: HTMLTextAreaElement, given) => {
    element.focus()
    element.select()
    const clipboardData = new DataTransfer()
    for (const [kind, text] of Object.entries(given)) clipboardData.setData(kind, text)
    element.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
    )
  }, data)
}
