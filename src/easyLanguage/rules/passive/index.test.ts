import { testRule } from '../../../../tests/support/ruleTable'
import { passive } from '.'

testRule(passive, {
  accept: [
    'Das Amt ist geöffnet.',
    'Zwei Menschen wurden verletzt.',
    'Anna wird Lehrerin.',
    'Es wird bald dunkel.',
    'Der Kreis wird eine Schule bauen.',
    'Tom wurde im Mai geboren.',
    'Wir haben eine Schule gebaut.',
    'Der Brief ist geschrieben.',
    'Oma wird krank.',
    'Sie werden Hilfe bekommen.',
    'Die Tür bleibt geschlossen.',
    'Das Fest wird schön.',
    'Bis Mai werden wir den Tank geleert haben.',
  ],
  reject: [
    { text: 'Die Schule wird gebaut.', finds: ['wird gebaut'] },
    { text: 'Die Straße wurde gesperrt.', finds: ['wurde gesperrt'] },
    { text: 'Der Rat ist gewählt worden.', finds: ['ist gewählt worden'] },
    { text: 'Der Antrag kann im Amt gestellt werden.', finds: ['kann im Amt gestellt werden'] },
    { text: 'Im Mai werden Bäume gepflanzt.', finds: ['werden Bäume gepflanzt'] },
    { text: 'Sie werden vom Arzt beraten.', finds: ['werden vom Arzt beraten'] },
    { text: 'Der neue Ausweis wird Ihnen zugeschickt.', finds: ['wird Ihnen zugeschickt'] },
    { text: 'Der Müll muss getrennt werden.', finds: ['muss getrennt werden'] },
    {
      text: 'Die Briefe wurden verteilt und bezahlt.',
      finds: ['wurden verteilt', 'wurden verteilt und bezahlt'],
    },
    { text: 'Alle Kinder wurden eingeladen.', finds: ['wurden eingeladen'] },
    { text: 'Wird der Bus bezahlt?', finds: ['Wird der Bus bezahlt'] },
    { text: 'Der Weg soll geräumt werden.', finds: ['soll geräumt werden'] },
  ],
})
