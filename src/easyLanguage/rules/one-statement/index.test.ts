import { testRule } from '../../../../tests/support/ruleTable'
import { oneStatement } from '.'

testRule(oneStatement, {
  accept: [
    'Es gibt Kaffee und Kuchen.',
    'Der Kreis und die Stadt bauen eine Schule.',
    'Wenn Sie Fragen haben, dann rufen Sie an.',
    'Sie können kommen und fragen.',
    'Wir haben gebaut und gemalt.',
    'Das heißt: Sie bekommen Geld.',
    'Das Amt ist klein, aber schön.',
    'Der Bus fährt am Montag oder am Freitag.',
    'Kommen Sie in das Rathaus.',
    'Die Kinder malen, singen und tanzen.',
    'Anna bleibt da, weil sie müde ist.',
    'Bitte nicht rauchen.',
    'Der Damm sei sicher, meint das Amt.',
  ],
  reject: [
    { text: 'Er kommt und sie geht.', finds: [' und sie geht'], suggests: '.\nSie geht' },
    {
      text: 'Das Amt ist zu, aber Sie können anrufen.',
      finds: [', aber Sie können anrufen'],
      suggests: '.\nAber Sie können anrufen',
    },
    { text: 'Rufen Sie an, denn wir helfen gern.', finds: ['denn wir helfen gern'] },
    { text: 'Der Bus hat weder Rampe noch Lift.', finds: ['weder Rampe noch'] },
    { text: 'Sie zahlen entweder bar oder mit Karte.', finds: ['entweder bar oder'] },
    { text: 'Anna ruft an und fragt den Arzt.', finds: ['und fragt den Arzt'] },
    { text: 'Es regnet, deshalb bleiben wir hier.', finds: ['deshalb bleiben wir hier'] },
    { text: 'Der Müll kommt weg und die Tonne bleibt da.', finds: [' und die Tonne bleibt da'] },
    { text: 'Sie fahren Bus oder Sie laufen.', finds: ['oder Sie laufen'] },
    { text: 'Die Schule ist neu, doch sie ist klein.', finds: [', doch sie ist klein'] },
    {
      text: 'Wir bauen und wir planen und wir fragen.',
      finds: ['und wir planen', 'und wir fragen'],
    },
    { text: 'Das Haus ist alt; wir bauen es um.', finds: ['wir bauen es um'] },
    { text: 'Fahren Sie langsam, denn hier spielen Kinder.', finds: ['denn hier spielen Kinder'] },
  ],
})
