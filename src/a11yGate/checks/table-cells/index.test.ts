import { testCheck } from '../../../../tests/support/gateTable'
import { tableCells } from '.'

testCheck(tableCells, {
  accept: [
    'Tabelle: Sprechzeiten\n| Ort | Tag |\n| Düren | Montag |\n| Jülich | keine |',
    'Tabelle: Plätze\n| Gemeinde | 2023 | 2024 |\n| Inden | 0 | 4 |',
    'Tabelle: Wege\n| Ziel | Aufzug |\n| Kreishaus | ja |',
  ],
  reject: [
    {
      text: 'Tabelle: Sprechzeiten\n| | Tag |\n| Düren | Montag |',
      finds: ['Sprechzeiten'],
      level: 'error',
      says: ['Spalte 1 keine Überschrift'],
    },
    {
      text: 'Tabelle: Plätze\n| Ort | 2024 |\n| Inden | |\n| Titz | |',
      finds: ['Plätze'],
      says: ['Zeile 2, Spalte 2 („2024“). Insgesamt sind es 2.'],
    },
    {
      text: 'Tabelle: Plätze\n| Ort | 2024 |\n| Inden | 3 |\n| | 4 |',
      finds: ['Plätze'],
      says: ['In Zeile 3 ist die erste Zelle leer.'],
    },
    {
      text: '| Ort | |\n| | 4 |',
      finds: ['Tabelle', 'Tabelle'],
      says: ['Spalte 2 keine Überschrift', 'In Zeile 2 ist'],
    },
  ],
})
