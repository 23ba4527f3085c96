import { testCheck } from '../../../../tests/support/gateTable'
import { videoTranscript } from '.'

const film = (own: object) => `film ${JSON.stringify({ title: 'Rundgang', ...own })}`

testCheck(videoTranscript, {
  accept: [
    film({}),
    film({ isSignLanguage: false }),
    film({ transcript: 'Ein Kind winkt.', seconds: 6 }),
    film({ transcript: 'Ein Kind winkt.', seconds: null }),
    film({ seconds: 60 }),
    film({ transcript: 'Wort '.repeat(100), seconds: 300 }),
    film({ transcript: 'Kein Text im Bild. Zu hören ist Wasser.', seconds: 20 }),
    film({ transcript: 'Das Transkript folgt dem Film Satz für Satz: Guten Tag.', seconds: 20 }),
    'Ein Text ohne Film.',
  ],
  reject: [
    { text: film({ transcript: '' }), finds: ['Rundgang'], level: 'error' },
    { text: film({ transcript: ' - ' }), finds: ['Rundgang'], level: 'error' },
    { text: film({ transcript: 'Text folgt.' }), finds: ['Rundgang'], level: 'error' },
    { text: film({ transcript: 'siehe Video' }), finds: ['Rundgang'], level: 'error' },
    { text: film({ transcript: 'Der Text kommt noch' }), finds: ['Rundgang'], level: 'error' },
    {
      text: film({ transcript: 'Ein Rundgang durch das Kreishaus.', seconds: 300 }),
      finds: ['Rundgang'],
      level: 'question',
    },
    {
      text: `${film({ transcript: '' })}\n${film({ title: 'Führung', transcript: 'xxx' })}`,
      finds: ['Rundgang', 'Führung'],
    },
    { text: film({ transcript: 'Ohne Ton', seconds: 90 }), finds: ['Rundgang'], level: 'error' },
  ],
})
