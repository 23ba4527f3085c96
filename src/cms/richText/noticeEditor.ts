import {
  BoldFeature,
  InlineToolbarFeature,
  ParagraphFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'

import { safeLinks } from './safeLinks'

/** Editor of a notice: one to three sentences, with bold words and links. */
export const noticeEditor = lexicalEditor({
  features: [ParagraphFeature(), BoldFeature(), safeLinks(), InlineToolbarFeature()],
})
