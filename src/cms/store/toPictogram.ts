import { pictogramPath } from '../../content/addresses'
import type { EasyImage } from '../../content/easyText'
import { housePictogram } from '../../shared/pictograms'
import { openMojiAlt } from './openMoji'

/** A pictogram by its key, of the house set or of OpenMoji; undefined for keys that neither has. */
export function toPictogram(key: string): Extract<EasyImage, { kind: 'pictogram' }> | undefined {
  const alt = housePictogram(key)?.alt ?? openMojiAlt(key)
  return alt === undefined ? undefined : { kind: 'pictogram', key, alt, url: pictogramPath(key) }
}
