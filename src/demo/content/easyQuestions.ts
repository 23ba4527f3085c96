import type { DemoEasySection } from './types'

/** Last section of an easy text: where to ask. The facts give a mail address, no phone number. */
export const easyQuestions: DemoEasySection = {
  heading: 'Haben Sie Fragen?',
  pictogram: 'e-mail',
  lines: ['Schreiben Sie uns eine E-Mail.', 'Wir helfen Ihnen gern.'],
  mail: { label: 'E-Mail', address: 'amt52@kreis-dueren.de' },
}
