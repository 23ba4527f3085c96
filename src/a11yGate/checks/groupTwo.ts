import type { Check } from '../check'
import { altDecorative } from './alt-decorative'
import { altFileName } from './alt-file-name'
import { altLength } from './alt-length'
import { altMissing } from './alt-missing'
import { altPlaceholder } from './alt-placeholder'
import { altPrefix } from './alt-prefix'
import { altRepeatsCaption } from './alt-repeats-caption'
import { documentBookmarks } from './document-bookmarks'
import { documentLanguage } from './document-language'
import { documentProtected } from './document-protected'
import { documentScanned } from './document-scanned'
import { documentTitle } from './document-title'
import { documentUnchecked } from './document-unchecked'
import { documentUntagged } from './document-untagged'
import { linkBroken } from './link-broken'
import { linkContact } from './link-contact'
import { linkDocument } from './link-document'
import { linkEmpty } from './link-empty'
import { linkFileName } from './link-file-name'
import { linkGenericText } from './link-generic-text'
import { linkLong } from './link-long'
import { linkNeighbour } from './link-neighbour'
import { linkOffice } from './link-office'
import { linkPicture } from './link-picture'
import { linkSameText } from './link-same-text'
import { linkUnsafe } from './link-unsafe'
import { linkUrlText } from './link-url-text'
import { linkWording } from './link-wording'
import { pictureAnimated } from './picture-animated'
import { pictureOfText } from './picture-of-text'
import { pictureTwice } from './picture-twice'
import { videoCaptions } from './video-captions'
import { videoLink } from './video-link'
import { videoTitle } from './video-title'
import { videoTranscript } from './video-transcript'

/** Checks of links and of what is shown: pictures, films, documents. */
export const groupTwo: readonly Check[] = [
  linkEmpty,
  linkGenericText,
  linkUrlText,
  linkFileName,
  linkUnsafe,
  linkBroken,
  linkSameText,
  linkNeighbour,
  linkPicture,
  linkDocument,
  linkOffice,
  linkLong,
  linkWording,
  linkContact,
  altMissing,
  altDecorative,
  altFileName,
  altPlaceholder,
  altRepeatsCaption,
  altPrefix,
  altLength,
  pictureAnimated,
  pictureOfText,
  pictureTwice,
  videoCaptions,
  videoTranscript,
  videoTitle,
  videoLink,
  documentScanned,
  documentUntagged,
  documentProtected,
  documentLanguage,
  documentTitle,
  documentBookmarks,
  documentUnchecked,
]
