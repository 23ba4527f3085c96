import { testRule } from '../../../../tests/support/ruleTable'
import { longWord } from '.'

const withSettings = (separator: 'hyphen' | 'mediopunkt' | 'none', ...lines: string[]) => ({
  document: { sections: [{ lines }] },
  options: { separator },
})
const dictionary = {
  document: { sections: [{ lines: ['Die Kreisverwaltung hilft.'] }] },
  options: { glossary: [{ word: 'Kreisverwaltung', split: 'Kreis-Verwaltung' }] },
}

testRule(longWord, {
  accept: [
    'Der Kreis will den Tourismus.',
    'Der Bus fährt.',
    'Die Gemeinde hilft.',
    'Menschen mit Behinderung helfen.',
    'Der Raum ist barrierefrei.',
    'Die Informationen sind da.',
    'Wir sind verschieden.',
    'Verschiedene Menschen kommen.',
    'Der Gemeinde-Rat trifft sich.',
    'Die Mitarbeiterin hilft.',
    'Das sind 12345678901234 Busse.',
    'Deutschland ist groß.',
    dictionary,
    withSettings('mediopunkt', 'Der Gemeinde·rat und der Kreis·tag sind da.'),
    'Die Fahrradwege sind neu.',
    'Die Bauarbeiten sind laut.',
  ],
  reject: [
    {
      text: {
        document: { sections: [{ lines: ['Das Infrastrukturprojekt ist neu.'] }] },
        options: { glossary: [{ word: 'Projekt' }] },
      },
      finds: ['Infrastrukturprojekt'],
    },
    {
      text: 'Der Bürgermeister kommt.',
      finds: ['Bürgermeister'],
      suggests: 'Bürger-Meister',
      level: 'warn',
    },
    {
      text: 'Die Stadtverwaltung ist zu.',
      finds: ['Stadtverwaltung'],
      suggests: 'Stadt-Verwaltung',
    },
    { text: 'Die Bushaltestelle ist neu.', finds: ['Bushaltestelle'], suggests: 'Bus-Haltestelle' },
    {
      text: withSettings('mediopunkt', 'Die Bushaltestelle ist neu.'),
      finds: ['Bushaltestelle'],
      suggests: 'Bus·haltestelle',
    },
    { text: withSettings('none', 'Der Bürgermeister kommt.'), finds: ['Bürgermeister'] },
    { text: 'Die Partizipation ist neu.', finds: ['Partizipation'] },
    { text: 'Wir organisieren das.', finds: ['organisieren'] },
    { text: 'Der Gemeinde-Rat und der Kreis·tag sind da.', finds: ['Kreis·tag'] },
    { text: 'Die Unterstützung hilft.', finds: ['Unterstützung'] },
    {
      text: 'Die Rechtsschutz-Versicherungsgesellschaft hilft.',
      finds: ['Rechtsschutz-Versicherungsgesellschaft'],
    },
    {
      text: 'Der Bürgermeister und die Sachbearbeiterin kommen.',
      finds: ['Bürgermeister', 'Sachbearbeiterin'],
    },
    { text: 'Die Sachbearbeiter*innen helfen.', finds: ['Sachbearbeiter*innen'] },
  ],
})
