import { testCheck } from '../../../../tests/support/gateTable'
import { linkOffice } from '.'

testCheck(linkOffice, {
  accept: [
    '[Antrag auf Wohngeld (PDF)](/antrag.pdf)',
    '[Word lernen in der Volkshochschule](/vhs/word)',
    '[Docx ist ein Dateiformat](https://example.org/docx)',
    '[Gebühren als CSV](/gebuehren.csv)',
    '[Office-Kurse](https://office.example.org/kurse)',
    '[Vorlagen](/vorlagen?art=a.docx)',
    'Die Vorlage.docx bekommen Sie im Amt.',
    '[Bilder (ZIP)](/bilder.zip)',
  ],
  reject: [
    { text: '[Vorlage für Word](/vorlage.docx)', finds: ['Vorlage für Word'], level: 'question' },
    { text: '[Vorlage (DOC)](https://example.org/vorlage.DOC)', finds: ['Vorlage (DOC)'] },
    {
      text: '[Tabelle (Excel)](/t.xlsx) und [Folien](/f.pptx)',
      finds: ['Tabelle (Excel)', 'Folien'],
    },
    { text: '[Liste für LibreOffice](/l.ods)', finds: ['Liste für LibreOffice'] },
    {
      text: '- [Brief (ODT)](/b.odt)\n- [Brief (RTF)](/b.rtf)',
      finds: ['Brief (ODT)', 'Brief (RTF)'],
    },
    { text: '! [Rechner (Excel)](/r.xls?v=3)', finds: ['Rechner (Excel)'] },
    { text: '[Makros (Excel)](/m.xlsm)', finds: ['Makros (Excel)'] },
    { text: '[Vortrag (PowerPoint)](/v.ppsx#2)', finds: ['Vortrag (PowerPoint)'] },
  ],
})
