import { testRule } from '../../../../tests/support/ruleTable'
import { legalNotice } from '.'

testRule(legalNotice, {
  accept: [
    'Der Bus fährt.',
    'Das steht im Gesetz.',
    'Das steht im Gesetz.\nDieser Text ist nicht das Gesetz.\nSie haben das Recht auf Hilfe.',
    'Sie bekommen Geld.',
    'Der Vertrag ist da.',
    'Das Gesetz sagt: Sie bekommen Geld.\nDieser Text ist kein Gesetz.',
    'Rechts ist das Amt.',
    'Der Richter ist nett.',
    'Sie haben recht.',
    'Im Gesetz stehen Ihre Rechte.\nNur das Gesetz gilt.',
    'Stellen Sie einen Antrag.',
    'Die Wahl ist geheim.',
    'Der Vertrag sagt: Sie zahlen 3 Euro.\nNur der Vertrag gilt.',
  ],
  reject: [
    {
      text: 'Das Gesetz sagt: Sie bekommen Geld.\nDer Vertrag sagt: Sie zahlen 3 Euro.',
      finds: ['Das Gesetz sagt', 'Der Vertrag sagt'],
    },
    {
      text: 'Wir machen einen Vertrag.\nDer Vertrag gilt 1 Jahr.\nDas Gesetz sagt: Alle zahlen.',
      finds: ['Das Gesetz sagt', 'Vertrag'],
    },
    { text: 'Sie haben das Recht.', finds: ['haben das Recht'] },
    { text: 'Das Gesetz sagt: Sie bekommen Geld.', finds: ['Das Gesetz sagt'] },
    { text: 'Sie haben das Recht auf Hilfe.', finds: ['haben das Recht auf'] },
    { text: 'Sie haben ein Recht auf Hilfe.', finds: ['haben ein Recht auf'] },
    { text: 'Der Vertrag ist da.\nDas Recht auf Geld gilt.', finds: ['Recht'] },
    { text: 'Sie haben Anspruch auf Geld.', finds: ['haben Anspruch auf'] },
    { text: 'Das Gesetz ist neu.\nDer Bescheid ist da.', finds: ['Bescheid'] },
    { text: 'Sie sind verpflichtet zu kommen.', finds: ['sind verpflichtet'] },
    { text: 'Kinder haben ein Recht auf Schule.', finds: ['haben ein Recht auf'] },
    { text: 'Das Gesetz regelt die Hilfe.', finds: ['Das Gesetz regelt'] },
    { text: 'Gegen den Bescheid gibt es einen Widerspruch.', finds: ['Widerspruch'] },
    { text: 'Ein Gesetz verbietet das.', finds: ['Ein Gesetz verbietet'] },
    { text: 'Das Gesetz hilft.\nIm Vertrag steht mehr.', finds: ['Vertrag'] },
  ],
})
