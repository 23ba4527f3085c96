import { testRule } from '../../../../tests/support/ruleTable'
import { separator } from '.'

testRule(separator, {
  accept: [
    'Mein Rauch-Melder piept.',
    'Süd-Tirol liegt in Italien.',
    'Der Gemeinde-Rat trifft sich.',
    'Der Gemeinde·rat trifft sich.',
    'Nordrhein-Westfalen ist groß.',
    'Schreiben Sie eine E-Mail.',
    'Pkw-Fahrer zahlen mehr.',
    'Bus- und Bahn-Fahrer kommen.',
    'Die Wohn-Gruppe ist neu.',
    'Das Arbeits-Amt hilft.',
    'Der Roll-Stuhl ist neu.',
    'Frau Müller-Lang hilft.',
    'Das ist barriere-frei.',
    'Die Groß-Stadt ist laut.',
  ],
  reject: [
    { text: 'Die Stadt-bücherei hat neue Spiele.', finds: ['Stadt-bücherei'] },
    { text: 'Die Büche-Rei ist im Rathaus.', finds: ['Büche-Rei'] },
    { text: 'Der Gemeinde-rat trifft sich.', finds: ['Gemeinde-rat'], suggests: 'Gemeinde-Rat' },
    { text: 'Der Gemeinde·Rat trifft sich.', finds: ['Gemeinde·Rat'], suggests: 'Gemeinde·rat' },
    { text: 'Der Gem-Einderat trifft sich.', finds: ['Gem-Einderat'], suggests: 'Gemeinde-Rat' },
    { text: 'Der Schul-hof ist groß.', finds: ['Schul-hof'], suggests: 'Schul-Hof' },
    { text: 'Die Wo-Hnung ist frei.', finds: ['Wo-Hnung'] },
    { text: 'Das Wohn·Geld kommt.', finds: ['Wohn·Geld'], suggests: 'Wohn·geld' },
    { text: 'Im Bürger-büro gibt es Hilfe.', finds: ['Bürger-büro'], suggests: 'Bürger-Büro' },
    { text: 'Der Fahr-plan und der Rad-weg sind neu.', finds: ['Fahr-plan', 'Rad-weg'] },
    { text: 'Das Kinder-geld ist da.', finds: ['Kinder-geld'] },
    { text: 'Der Haus·Arzt kommt.', finds: ['Haus·Arzt'] },
    { text: 'Die Pflege-kasse zahlt.', finds: ['Pflege-kasse'] },
    { text: 'Das Alten·Heim ist voll.', finds: ['Alten·Heim'] },
  ],
})
