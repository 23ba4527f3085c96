import { testCheck } from '../../../../tests/support/gateTable'
import { linkDocument } from '.'

testCheck(linkDocument, {
  accept: [
    '[Antrag auf Wohngeld (PDF, 300 KB)](/dokumente/antrag.pdf)',
    '[PDF: Teilhabebericht](/dokumente/bericht.pdf)',
    '[Tabelle der Gebühren](/gebuehren.xlsx)',
    '[Vorlage für Word](/vorlage.docx)',
    '[Termine als Kalender-Datei](/termine.ics)',
    '[Hörfassung anhören](/hoeren.mp3)',
    '[Was ist ein PDF?](/pdf)',
    '[Antrag auf Wohngeld](/wohngeld)',
    '[Website der Stadt](https://www.example.pdf)',
    '[Folien vom Auftakt](/auftakt.pptx)',
  ],
  reject: [
    {
      text: '[Antrag auf Wohngeld](/dokumente/antrag.pdf)',
      finds: ['Antrag auf Wohngeld'],
      level: 'error',
    },
    { text: '[Satzung](https://example.org/satzung.PDF?v=2#seite=3)', finds: ['Satzung'] },
    { text: '[Vorlage](/vorlage.docx) und [Liste](/liste.ods)', finds: ['Vorlage', 'Liste'] },
    {
      text: '- [Bericht 2023](/b23.pdf)\n- [Bericht 2024 (PDF)](/b24.pdf)\n- [Bericht 2025](/b25.pdf)',
      finds: ['Bericht 2023', 'Bericht 2025'],
    },
    { text: '! [Umleitungsplan](/plan.pdf)', finds: ['Umleitungsplan'] },
    { text: '[Alle Unterlagen](/unterlagen.zip)', finds: ['Alle Unterlagen'] },
    { text: '[Rede des Landrats](/rede.mp3)', finds: ['Rede des Landrats'] },
    { text: '[Vortrag vom Auftakt](/vortrag.pptx)', finds: ['Vortrag vom Auftakt'] },
    { text: '[Alle Daten](/daten.csv)', finds: ['Alle Daten'] },
  ],
})
