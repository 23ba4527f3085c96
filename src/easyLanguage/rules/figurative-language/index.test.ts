import { testRule } from '../../../../tests/support/ruleTable'
import { figurativeLanguage } from '.'

testRule(figurativeLanguage, {
  accept: [
    'Die Wohnung hat eine Heizung.',
    'Das Buch heißt „Der neue Weg“.',
    'Der Zug fährt auf der Strecke nach Düren.',
    'Die Spritze geht unter die Haut.',
    'Der Weg ist neu.',
    'Die Meinung und die Zeitung sind da.',
    'Das Wasser ist kalt.',
    'Anna steht auf der Straße.',
    'Der Tisch ist rund.',
    'Die Wohnung hat eine Heizung.',
    'Das Licht ist grün.',
    'Tom fällt ins Bett.',
    'Die Planung ist fertig.',
    'Sie haben ein Boot.',
    'Der Gürtel ist neu.',
    'Wir bauen eine Brücke.',
  ],
  reject: [
    { text: 'Das ist ein „toller“ Preis.', finds: ['„toller“'] },
    { text: 'Das Amt hat ein offenes Ohr für Sie.', finds: ['offenes Ohr'] },
    {
      text: 'Die Verwaltung plant die Sperrung der Kreuzung.',
      finds: ['Verwaltung plant die Sperrung der Kreuzung'],
    },
    { text: 'Das Projekt blieb auf der Strecke.', finds: ['blieb auf der Strecke'] },
    { text: 'Wir bringen das Projekt auf den Weg.', finds: ['bringen das Projekt auf den Weg'] },
    { text: 'Der Kreis greift Ihnen unter die Arme.', finds: ['greift Ihnen unter die Arme'] },
    { text: 'Der Kreis gibt grünes Licht.', finds: ['grünes Licht'] },
    { text: 'Die Stadt drückt ein Auge zu.', finds: ['drückt ein Auge'] },
    { text: 'Das Fest fällt ins Wasser.', finds: ['fällt ins Wasser'] },
    { text: 'Wir sitzen im selben Boot.', finds: ['im selben Boot'] },
    { text: 'Die Planung und die Prüfung dauern.', finds: ['Planung und die Prüfung'] },
    { text: 'Sie nimmt kein Blatt vor den Mund.', finds: ['kein Blatt vor den Mund'] },
    { text: 'Das Amt schiebt es auf die lange Bank.', finds: ['auf die lange Bank'] },
    { text: 'Wir stehen auf dem Schlauch.', finds: ['stehen auf dem Schlauch'] },
    {
      text: 'Alle ziehen an einem Strang.\nDas Projekt steckt in den Kinderschuhen.',
      finds: ['an einem Strang', 'in den Kinderschuhen'],
    },
    { text: 'Das Thema liegt uns am Herzen.', finds: ['liegt uns am Herzen'] },
  ],
})
