import { testCheck } from '../../../../tests/support/gateTable'
import { tableCaption } from '.'

const rows = '| Ort | Tag |\n| Düren | Montag |'

testCheck(tableCaption, {
  accept: [
    `Tabelle: Sprechzeiten der Beratung\n${rows}`,
    `Tabelle: Tabelle 1: Sprechzeiten\n${rows}`,
    `Tabelle: Zahlen zum Wohnen 2024\n${rows}`,
  ],
  reject: [
    { text: rows, finds: ['Ort | Tag'], level: 'error' },
    { text: `Tabelle: Tabelle 2\n${rows}`, finds: ['Tabelle 2'] },
    { text: `Tabelle: Übersicht:\n${rows}`, finds: ['Übersicht:'] },
  ],
})
