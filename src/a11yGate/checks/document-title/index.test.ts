import { testCheck } from '../../../../tests/support/gateTable'
import { documentTitle } from '.'

const pdf = (facts: object, own: object = {}) =>
  `download ${JSON.stringify({ title: 'Antrag', ...own, pdf: facts })}`

testCheck(documentTitle, {
  accept: [
    pdf({}, { title: 'Antrag auf Wohngeld' }),
    pdf({ title: null }, { title: 'Satzung der Musikschule' }),
    pdf({}, { title: 'Teilhabebericht 2024' }),
    pdf({ title: 'Flyer Beirat' }, { title: 'Faltblatt des Beirats' }),
    pdf({}, { title: 'Formular für den Ausweis' }),
    pdf({}, { title: 'Wohngeld', filename: 'wohngeld.pdf' }),
    'Ein Text ohne Dokument.',
    pdf({ title: 'Dokumente zur Sitzung' }, { title: 'Unterlagen zur Sitzung' }),
  ],
  reject: [
    { text: pdf({}, { title: 'Dokument' }), finds: ['Dokument'], level: 'error' },
    {
      text: pdf({}, { title: 'antrag_2024_final.pdf' }),
      finds: ['antrag_2024_final.pdf'],
      level: 'error',
    },
    {
      text: pdf({}, { title: 'antrag-2024', filename: 'antrag-2024.pdf' }),
      finds: ['antrag-2024'],
      level: 'error',
    },
    { text: pdf({}, { title: 'Scan 3' }), finds: ['Scan 3'], level: 'error' },
    {
      text: pdf({ title: '' }, { title: 'Satzung der Musikschule' }),
      finds: ['Satzung der Musikschule'],
      level: 'question',
    },
    {
      text: pdf({ title: 'Microsoft Word - satzung.docx' }, { title: 'Satzung der Musikschule' }),
      finds: ['Satzung der Musikschule'],
      level: 'question',
    },
    {
      text: pdf({ title: 'Präsentation1' }, { title: 'Folien vom Auftakt' }),
      finds: ['Folien vom Auftakt'],
      level: 'question',
    },
    {
      text: `${pdf({}, { title: 'PDF' })}\n${pdf({}, { title: 'Anlage 2' })}`,
      finds: ['PDF', 'Anlage 2'],
    },
    { text: pdf({}, { title: '…' }), finds: ['…'], level: 'error' },
  ],
})
