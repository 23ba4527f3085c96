import type { Check } from '../check'
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
import { videoLink } from './video-link'

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
  videoLink,
]
