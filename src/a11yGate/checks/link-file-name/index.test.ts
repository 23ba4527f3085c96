import { testCheck } from '../../../../tests/support/gateTable'
import { linkFileName } from '.'

testCheck(linkFileName, {
  accept: [
    '[Antrag auf Wohngeld (PDF)](/antrag.pdf)',
    '[Satzung als PDF](/satzung.pdf)',
    '[www.kreis-dueren.de](https://www.kreis-dueren.de)',
    '[inklusion@example.org](mailto:inklusion@example.org)',
    '[Programm am 14.11.2023](/programm)',
    'Die Datei heißt antrag_2024.pdf und liegt bei.',
    '[Teilhabebericht 2024, PDF, 2 MB](/bericht.pdf)',
    '[Aktionsplan Version 2.0](/plan)',
    '[Haushalt 2024](/haushalt.xlsx)',
  ],
  reject: [
    { text: '[antrag_2024_v3.pdf](/antrag.pdf)', finds: ['antrag_2024_v3.pdf'], level: 'error' },
    { text: '[Wohngeldantrag.pdf](/antrag.pdf)', finds: ['Wohngeldantrag.pdf'] },
    {
      text: '- [Satzung-neu.docx](/s.docx)\n- [Liste.XLSX](/l.xlsx)',
      finds: ['Satzung-neu.docx', 'Liste.XLSX'],
    },
    {
      text: '[Flyer Inklusion 2023 (final).pdf](/f.pdf)',
      finds: ['Flyer Inklusion 2023 (final).pdf'],
    },
    { text: '[IMG_2041.jpg](/media/IMG_2041.jpg)', finds: ['IMG_2041.jpg'] },
    { text: '[index.php](https://example.org/index.php)', finds: ['index.php'] },
    { text: 'Zum Vortrag: [folien.pptx](/folien.pptx)', finds: ['folien.pptx'] },
    { text: '[2024-03-01_Protokoll.pdf](/p.pdf)', finds: ['2024-03-01_Protokoll.pdf'] },
    { text: '[Daten.zip](/d.zip)', finds: ['Daten.zip'] },
  ],
})
