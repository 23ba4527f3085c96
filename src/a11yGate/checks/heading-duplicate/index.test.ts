import { testCheck } from '../../../../tests/support/gateTable'
import { headingDuplicate } from '.'

testCheck(headingDuplicate, {
  accept: [
    '## Schulen\n### Anmeldung\n## Kitas\n### Anmeldung',
    '## Anmeldung\nText\n## Kosten',
    '# Anmeldung zum Fachtag\n## Anmeldung',
    {
      name: 'a template heading that is not used',
      document: '## Wege',
      context: { templateHeadings: ['Kontakt'] },
    },
  ],
  reject: [
    { text: '## Anmeldung\n## Kosten\n## Anmeldung', finds: ['Anmeldung'], level: 'question' },
    { text: '## Schulen\n### Anmeldung\n### anmeldung', finds: ['anmeldung'] },
    { text: '# Inklusionspreis 2024\n## Inklusionspreis 2024', finds: ['Inklusionspreis 2024'] },
    {
      text: {
        name: 'a heading that the page sets itself',
        document: '## Kontakt',
        context: { templateHeadings: ['Kontakt'] },
      },
      finds: ['Kontakt'],
    },
  ],
})
