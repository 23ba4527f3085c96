import { testCheck } from '../../../../tests/support/gateTable'
import { senseInstructions } from '.'

testCheck(senseInstructions, {
  accept: [
    'Die Rampe ist links neben dem Eingang.',
    'Drücken Sie den roten Knopf im Aufzug.',
    'Von links: Landrat, Vorsitzende, Bürgermeister.',
    'Gehen Sie im Flur rechts, Raum 12 liegt am Ende.',
    'Wählen Sie im Menü den Punkt „Anmeldung“.',
    'Der Notruf ist der runde Knopf am Automaten.',
    'Am unteren Ende der Straße liegt die Schule.',
  ],
  reject: [
    {
      text: 'Drücken Sie den roten Knopf rechts.',
      finds: ['roten Knopf'],
      level: 'question',
    },
    { text: 'Das Formular finden Sie in der rechten Spalte.', finds: ['rechten Spalte'] },
    { text: '- Klicken Sie rechts oben auf Anmelden.', finds: ['Klicken Sie rechts'] },
    { text: 'Mehr sagt das Bild links.', finds: ['Bild links'] },
    { text: '! Nutzen Sie das Menü oben.', finds: ['Menü oben'] },
  ],
})
