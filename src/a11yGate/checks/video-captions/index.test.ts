import { testCheck } from '../../../../tests/support/gateTable'
import { videoCaptions } from '.'

const film = (own: object) =>
  `film ${JSON.stringify({ title: 'Rundgang', isSignLanguage: false, ...own })}`
const captions = (end: string, text = 'Guten Tag.') => `WEBVTT\n\n00:01.000 --> ${end}\n${text}`

testCheck(videoCaptions, {
  accept: [
    film({ captions: captions('00:19.000') }),
    film({ isSignLanguage: true }),
    film({ isSignLanguage: true, captions: captions('00:19.000') }),
    film({ captions: captions('01:50.000'), seconds: 120 }),
    film({ captions: captions('01:20.000 align:left'), seconds: 120 }),
    film({ captions: captions('01:00:00.000', '<v Anna>Ja.</v>'), seconds: 3610 }),
    film({ captions: `WEBVTT\r\n\r\n1\r\n00:01.000 --> 00:18.000\r\n[Musik]`, seconds: 20 }),
    film({ captions: captions('00:02.000'), seconds: 12 }),
    'Ein Text ohne Film.',
  ],
  reject: [
    { text: film({}), finds: ['Rundgang'], level: 'error' },
    { text: film({ captions: '  ' }), finds: ['Rundgang'], level: 'error' },
    { text: film({ captions: 'WEBVTT' }), finds: ['Rundgang'], level: 'error' },
    { text: film({ captions: captions('00:19.000', ' - ') }), finds: ['Rundgang'], level: 'error' },
    {
      text: film({ captions: captions('00:20.000'), seconds: 120 }),
      finds: ['Rundgang'],
      level: 'question',
    },
    {
      text: film({ captions: captions('05:00.000'), seconds: 120 }),
      finds: ['Rundgang'],
      level: 'question',
    },
    {
      text: `${film({})}\n${film({ title: 'Führung' })}`,
      finds: ['Rundgang', 'Führung'],
      level: 'error',
    },
    { text: film({ captions: 'Guten Tag.' }), finds: ['Rundgang'], level: 'error' },
    {
      text: film({ isSignLanguage: true, captions: 'WEBVTT\n\n' }),
      finds: ['Rundgang'],
      level: 'error',
    },
  ],
})
