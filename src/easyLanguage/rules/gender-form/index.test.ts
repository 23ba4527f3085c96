import { testRule } from '../../../../tests/support/ruleTable'
import { genderForm } from '.'

testRule(genderForm, {
  accept: [
    'Bürgerinnen und Bürger kommen.',
    'Alle Menschen kommen.',
    'Die Lehrerin hilft.',
    'Der Inn ist ein Fluss.',
    'Im Innen-Hof ist ein Baum.',
    'Alle Mitarbeitenden kommen.',
    'Das Amt: innen ist es warm.',
    'www.kreis.de/innen',
    'Kommen Sie in das Amt.',
    'Eine Person hilft.',
    'Der LinkIn ist da',
    'Die Berlinerin kommt.',
  ],
  reject: [
    { text: 'Die RadfahrerInnen fahren durch den Park.', finds: ['RadfahrerInnen'] },
    {
      text: 'Alle Bürger*innen kommen.',
      finds: ['Bürger*innen'],
      suggests: 'Bürgerinnen und Bürger',
    },
    {
      text: 'Alle Bürger:innen kommen.',
      finds: ['Bürger:innen'],
      suggests: 'Bürgerinnen und Bürger',
    },
    { text: 'Alle Bürger_innen kommen.', finds: ['Bürger_innen'] },
    {
      text: 'Alle BürgerInnen kommen.',
      finds: ['BürgerInnen'],
      suggests: 'Bürgerinnen und Bürger',
    },
    { text: 'Alle Bürger/innen kommen.', finds: ['Bürger/innen'] },
    { text: 'Alle Bürger/-innen kommen.', finds: ['Bürger/-innen'] },
    { text: 'Jede*r kann kommen.', finds: ['Jede*r'] },
    { text: 'Ein Lehrer*in hilft.', finds: ['Lehrer*in'], suggests: 'Lehrerin oder Lehrer' },
    { text: 'Lehrer*innen und Schüler*innen kommen.', finds: ['Lehrer*innen', 'Schüler*innen'] },
    { text: 'Der/die Fahrer hilft.', finds: ['Der/die'] },
    { text: 'Die Mieter:innen zahlen.', finds: ['Mieter:innen'] },
    { text: 'Alle Kolleg*innen helfen.', finds: ['Kolleg*innen'] },
    { text: 'Ein*e Helfer*in kommt.', finds: ['Ein*e', 'Helfer*in'] },
    { text: 'Ein/e Helfer/in kommt.', finds: ['Ein/e', 'Helfer/in'] },
  ],
})
