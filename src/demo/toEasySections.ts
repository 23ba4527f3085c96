import type { DemoEasySection } from './content/types'

/** Sections of a demo text in easy language as the CMS stores them. */
export function toEasySections(sections: DemoEasySection[]) {
  return sections.map((section) => ({
    ...(section.heading === undefined ? {} : { heading: section.heading }),
    ...(section.pictogram === undefined ? {} : { pictogram: section.pictogram }),
    lines: section.lines.join('\n'),
    details: details(section),
    words: (section.words ?? []).map(({ word, lines }) => ({ word, lines: lines.join('\n') })),
  }))
}

function details({ phone, mail, address, links }: DemoEasySection) {
  return [
    ...(phone === undefined
      ? []
      : [{ type: 'phone' as const, label: phone.label, value: phone.number }]),
    ...(mail === undefined
      ? []
      : [{ type: 'mail' as const, label: mail.label, value: mail.address }]),
    ...(address === undefined
      ? []
      : [{ type: 'address' as const, label: '', value: address.join('\n') }]),
    ...(links ?? []).map(({ label, href }) => ({ type: 'link' as const, label, value: href })),
  ]
}
