import { testRule } from '../../../../tests/support/ruleTable'
import { abbreviation } from '.'

testRule(abbreviation, {
  accept: [
    'Der Eintritt ist frei.¹',
    'Das ist Min.',
    'Das ist Max.',
    'Das ist Max. Anna kommt auch.',
    'Das ist eine neue Art.',
    'Das WC ist frei.',
    'Der Lkw hält hier.',
    'Die Kita ist offen.',
    'Das Fest ist am 1. Mai.',
    'Die Abkürzung ist: LVR.',
    'Das kurze Wort dafür ist LVR.\nDer LVR hilft Ihnen.',
    'Wir helfen Ihnen.',
    'Das ist WICHTIG.',
    'Kommen Sie um 9.30 Uhr.',
    'Anna wohnt in der EU.',
    'Was kostet das?',
    'Wir sind im Rathaus am Markt.',
  ],
  reject: [
    { text: 'Der Bus fährt alle 20 Min. zum Markt.', finds: ['Min.'], suggests: 'Minuten' },
    { text: 'Sie brauchen z. B. Geld.', finds: ['z. B.'], suggests: 'zum Beispiel' },
    { text: 'Es gibt Kuchen, Saft usw. im Hof.', finds: ['usw.'], suggests: 'und so weiter' },
    { text: 'Das kostet 3 Mio. Euro.', finds: ['Mio.'], suggests: 'Millionen' },
    { text: 'Der LVR hilft Ihnen.', finds: ['LVR'] },
    { text: 'Die Tel. steht im Brief.', finds: ['Tel.'], suggests: 'Telefon' },
    { text: 'Sie zahlen bzw. wir zahlen.', finds: ['bzw.'], suggests: 'oder' },
    { text: 'Das BTHG hilft Ihnen.', finds: ['BTHG'] },
    { text: 'Die Abtl. hat zu.', finds: ['Abtl.'], suggests: 'Abteilung' },
    {
      text: 'Wir wohnen in der Bahnhofstr. am Markt.',
      finds: ['Bahnhofstr.'],
      suggests: 'Bahnhofstraße',
    },
    { text: 'Das Amt hat Mo. und Fr. auf.', finds: ['Mo.', 'Fr.'] },
    { text: 'Bringen Sie ca. 5 Euro mit.', finds: ['ca.'], suggests: 'etwa' },
    { text: 'Die Hälfte, d. h. viele, wohnt hier.', finds: ['d. h.'], suggests: 'das heißt' },
  ],
})
