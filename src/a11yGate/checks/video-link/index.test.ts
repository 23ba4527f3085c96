import { testCheck } from '../../../../tests/support/gateTable'
import { videoLink } from '.'

testCheck(videoLink, {
  accept: [
    '[Filmfest Düren](/filmfest)',
    '[Videoportal des Landes](https://www.land.nrw/videos)',
    '[Bericht über YouTube](https://www.example.org/youtube.com)',
    '[Fake-Seite](https://youtube.com.example.org)',
    '[Podcast-Kurs der Volkshochschule](/vhs/podcast)',
    '[Programm (PDF)](/film.mp4.pdf)',
    '[Notyoutube](https://notyoutube.com)',
    'Der Film läuft am 3. Mai um 20 Uhr.',
  ],
  reject: [
    {
      text: '[Film zum Auftakt](https://www.youtube.com/watch?v=a)',
      finds: ['Film zum Auftakt'],
      level: 'question',
    },
    {
      text: '[Film](https://youtu.be/a) und [Podcast](https://soundcloud.com/a)',
      finds: ['Film', 'Podcast'],
    },
    { text: '[Rede des Landrats (MP3)](/rede.mp3)', finds: ['Rede des Landrats (MP3)'] },
    { text: '[Rundgang im Film](/filme/rundgang.mp4?x=1)', finds: ['Rundgang im Film'] },
    {
      text: '- [Beitrag im Ersten](https://www.ardmediathek.de/video/a)',
      finds: ['Beitrag im Ersten'],
    },
    { text: '! [Folge 1](https://open.spotify.com/episode/a)', finds: ['Folge 1'] },
    { text: '[Vimeo-Kanal](https://player.vimeo.com/1)', finds: ['Vimeo-Kanal'] },
    {
      text: '[Aufnahme der Sitzung](https://example.org/sitzung.WEBM#t=2)',
      finds: ['Aufnahme der Sitzung'],
    },
  ],
})
