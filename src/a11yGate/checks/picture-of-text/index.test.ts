import { testCheck } from '../../../../tests/support/gateTable'
import { pictureOfText } from '.'

testCheck(pictureOfText, {
  accept: [
    '![Eine Rampe führt zur Tür.](rampe.jpg)',
    '![Eine Frau hält ein Plakat hoch.](demo.jpg)',
    '![An der Wand hängt ein Fahrplan.](halt.jpg)',
    '![Scanner-Kasse im Supermarkt](kasse.jpg)',
    '![Menschen stehen vor einem Poster.](treffen.jpg)',
    '![Eine Einladende Runde am Tisch](runde.jpg)',
    '![Kacheln in Blau an einem Haus](haus.jpg)',
    'Der Flyer liegt im Kreishaus aus.',
    '![-](muster.jpg)',
  ],
  reject: [
    {
      text: '![Plakat zum Inklusionstag](inklusionstag.jpg)',
      finds: ['inklusionstag.jpg'],
      level: 'question',
    },
    { text: '![Drei Frauen am Tisch](flyer-beirat.png)', finds: ['flyer-beirat.png'] },
    {
      text: '![Infografik: Wer hilft?](hilfe.png)\n![Einladung zum Fest](fest.png)',
      finds: ['hilfe.png', 'fest.png'],
    },
    { text: '![Menschen am See](sharepic_fest.jpg)', finds: ['sharepic_fest.jpg'] },
    { text: '![Scan der Urkunde von 1923](u.jpg)', finds: ['u.jpg'] },
    { text: '![Der Fahrplan der Linie 10](l10.png)', finds: ['l10.png'] },
    { text: '![Antrag auf dem Rechner](Screenshot-2.png)', finds: ['Screenshot-2.png'] },
    { text: '![Organigramm des Amtes](o.png)', finds: ['o.png'] },
    { text: '![-](veranstaltungsplakat.jpg)', finds: ['veranstaltungsplakat.jpg'] },
  ],
})
