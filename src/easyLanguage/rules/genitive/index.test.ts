import { testRule } from '../../../../tests/support/ruleTable'
import { genitive } from '.'

testRule(genitive, {
  accept: [
    'Annas Auto ist rot.',
    'Dürens Zentrum ist schön.',
    'Wir reden mit der Verwaltung.',
    'Das hilft der Frau.',
    'Anna hilft der Nachbarin.',
    'Der Brief von dem Amt ist da.',
    'In der Stadt gibt es Arbeit.',
    'Jedes Kind bekommt ein Buch.',
    'Der Bus hält vor der Schule.',
    'Eines Tages kommt der Bus.',
    'Das ist die Frau, der wir helfen.',
    'Zur Schule der Bus, zum Markt die Bahn.',
  ],
  reject: [
    { text: 'Das Haus des Vaters ist groß.', finds: ['des Vaters'] },
    { text: 'Die Arbeit der Verwaltung ist gut.', finds: ['der Verwaltung'] },
    { text: 'Wegen des Wetters bleibt das Bad zu.', finds: ['des Wetters'] },
    { text: 'Die Tür des Hauses des Rates klemmt.', finds: ['des Hauses des Rates'] },
    { text: 'Das ist die Meinung der Kinder.', finds: ['der Kinder'] },
    { text: 'Trotz der Hitze gibt es Musik.', finds: ['der Hitze'] },
    { text: 'Das Zimmer meines Bruders ist hell.', finds: ['meines Bruders'] },
    { text: 'Am Ende der Straße steht ein Baum.', finds: ['der Straße'] },
    { text: 'Die Hilfe eines Freundes ist wichtig.', finds: ['eines Freundes'] },
    { text: 'Innerhalb eines Monats bekommen Sie Geld.', finds: ['eines Monats'] },
    {
      text: 'Die Farbe der Tür und die Größe des Zimmers sind neu.',
      finds: ['der Tür', 'des Zimmers'],
    },
    { text: 'Die Wünsche aller Menschen zählen.', finds: ['aller Menschen'] },
    { text: 'Nur 12 % der Bäume sind gesund.', finds: ['der Bäume'] },
  ],
})
