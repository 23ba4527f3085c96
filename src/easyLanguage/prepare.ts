import { checkEasyText } from './check'
import type { EasyDocument } from './easyDocument'

/**
 * Loads the dictionary and sets every rule to work once, so that the first text of an editor is checked as fast as the next one.
 * To be called when a program starts; takes as long as loading the dictionary (`npm run easy-language:bench`).
 */
export function prepareCheck(): void {
  for (let round = 0; round < ROUNDS; round += 1) checkEasyText(SAMPLE, { standardText: STANDARD })
}

/** Code that has run a few times is compiled. */
const ROUNDS = 4
/** Something for every rule to read. */
const SAMPLE: EasyDocument = {
  sections: [
    {
      heading: 'Die neue Begegnungsstätte',
      image: { alt: 'Ein Haus' },
      lines: [
        'Die Schule des Kreises wird bis 12.03.2026 um 09:00 Uhr gebaut, weil viele Kinder kommen.',
        'Er ging z. B. nach Hause und sie blieb, denn es regnete.',
        'Anna sagte, sie habe keine Zeit; das ist nicht unwichtig.',
        'Alle Bürger*innen der Gemeinde bekommen Kaffee, Tee, Saft und Wasser.',
        'Die Gemeinde-rat-Sitzung ist für 21,5 Prozent der 275392 Menschen WICHTIG.',
        'Wenn Sie Fragen haben, rufen Sie bitte an: 02421/22-0.',
        'Die Infrastrukturmaßnahmen hätten eine Verbesserung der Lebensverhältnisse ermöglicht.',
        'Das Gesetz sagt: Sie haben drei Wochen Zeit.',
      ],
    },
  ],
}
const STANDARD = 'Die Schule wird bis zum 12. März 2026 gebaut und kostet 3,5 Millionen Euro.'
