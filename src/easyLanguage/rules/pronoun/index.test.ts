import { testRule } from '../../../../tests/support/ruleTable'
import { pronoun } from '.'

testRule(pronoun, {
  accept: [
    'Das Museum ist neu.\nEs hat viele Bilder.',
    'Es hat geregnet.',
    'Es gibt viele Bilder.',
    'Der Vater fährt den Bus.\nEr ist nett.',
    'Anna ist neu.\nSie hat Zeit.',
    'Der Bus ist voll.\nEr fährt gleich.',
    'Sie können kommen.',
    'Es gibt Kuchen.',
    'Es ist kalt.',
    'Der Fahrer fährt den Bus.\nEr kommt aus Titz.',
    'Frau Berg hilft.\nSie ist nett.',
    'Rufen Sie uns an.',
    'Tom sagt: Du bist nett.',
    'Die Schule ist neu.\nSie hat 3 Klassen.',
    'Ihr Antrag ist da.',
    'Helfen Sie mit.',
  ],
  reject: [
    { text: 'Der Vater holt den Sohn ab.\nEr wartet am Tor.', finds: ['Er'] },
    { text: 'Es hat viele Bilder.', finds: ['Es'] },
    { text: 'Er hilft Ihnen.', finds: ['Er'] },
    { text: 'Tom und Max sind da.\nEr ist neu.', finds: ['Er'] },
    { text: 'Das Haus ist alt.\nSie hat Angst.', finds: ['Sie'] },
    { text: 'Hast du Zeit?', finds: ['du'] },
    { text: 'Deine Karte ist da.', finds: ['Deine'] },
    { text: 'Frau Groß und Frau Lang kommen.\nSie hat ein Kind.', finds: ['Sie'] },
    { text: 'Ihr könnt kommen.', finds: ['Ihr'] },
    { text: 'Wir helfen dir gern.', finds: ['dir'] },
    { text: 'Bleib im Haus.', finds: ['Bleib'] },
    { text: 'Er ist da.\nDu auch.', finds: ['Er', 'Du'] },
    { text: 'Der Bus und der Zug fahren.\nEr ist neu.', finds: ['Er'] },
    { text: 'Ihm gefällt das Fest.', finds: ['Ihm'] },
  ],
})
