import type { DocumentBase } from '../content/documents'
import type { Block, Download } from '../content/text'

/** Text of a document with its film in sign language first and its files last: the parts that editors keep beside it. */
export function documentBody(
  document: Pick<DocumentBase, 'body' | 'signVideo'> & { downloads?: readonly Download[] },
): Block[] {
  const film: Block[] = document.signVideo ? [{ kind: 'video', video: document.signVideo }] : []
  const files = (document.downloads ?? []).map((file): Block => ({
    kind: 'download',
    document: file,
  }))
  return [...film, ...document.body, ...files]
}
