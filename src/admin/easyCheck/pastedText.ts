/** What a paste holds: the plain words; of a page or a word processor that gives nothing else, the words of its HTML. */
export function pastedText(data: Pick<DataTransfer, 'getData'>): string {
  const plain = data.getData('text/plain')
  if (plain !== '') return plain
  const html = data.getData('text/html')
  return html === '' ? '' : textOfHtml(html)
}

/** Ends of paragraphs, cells and list items become ends of lines; styles, comments and scripts go. */
function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll('style, script, title')) element.remove()
  for (const element of page.querySelectorAll('p, div, li, tr, br, h1, h2, h3, h4, h5, h6'))
    element.append('\n')
  return page.body.textContent
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
