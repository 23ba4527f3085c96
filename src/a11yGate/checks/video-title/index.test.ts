import { testCheck } from '../../../../tests/support/gateTable'
import { videoTitle } from '.'

const film = (title: string, filename = 'a.mp4') => `film ${JSON.stringify({ title, filename })}`

testCheck(videoTitle, {
  accept: [
    film('So kommen Sie ins Kreishaus'),
    film('Film zum Auftakt am 14. November 2023'),
    film('Kreishaus', 'Kreishaus.mp4'),
    film('DGS: Wie Sie Wohngeld beantragen'),
    film('Video-Sprechstunde der Beratungsstelle'),
    film('Filmfest 2024'),
    film('Neue Wege 2'),
    film('Test der neuen Rampe'),
    'Ein Text ohne Film.',
  ],
  reject: [
    { text: film('Film'), finds: ['Film'], level: 'error' },
    { text: film('Video 2'), finds: ['Video 2'] },
    { text: `${film('DGS-Film')}\n${film('Imagefilm')}`, finds: ['DGS-Film', 'Imagefilm'] },
    { text: film('rundgang_final.mp4'), finds: ['rundgang_final.mp4'] },
    { text: film('rundgang_v3', 'rundgang_v3.mp4'), finds: ['rundgang_v3'] },
    { text: film('MVI_0042'), finds: ['MVI_0042'] },
    { text: film('…', 'rundgang.mp4'), finds: ['…'] },
    { text: film('Unser Film!'), finds: ['Unser Film!'] },
    { text: film('Gebärdenvideo'), finds: ['Gebärdenvideo'] },
  ],
})
