import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the symposium about diversity in old age. */
export const vielfaltImAlterEasy: DemoEasyText = {
  title: 'Vielfalt im Alter',
  teaser: 'Es war ein Fach-Tag über queere alte Menschen.',
  sections: [
    {
      pictogram: 'kalender',
      lines: [
        'Im Dezember 2023 war ein Fach-Tag.',
        'Der Fach-Tag war im Kreis-Haus in Düren.',
        'Der Fach-Tag war kostenlos.',
        'Der Fach-Tag ist vorbei.',
      ],
    },
    {
      heading: 'Was war das Thema?',
      pictogram: 'vielfalt',
      lines: [
        'Menschen sind verschieden.',
        'Menschen lieben verschieden.',
        'Das bleibt auch im Alter so.',
        'Der Tag war für queere alte Menschen wichtig.',
      ],
    },
    {
      heading: 'Wer hat gesprochen?',
      pictogram: 'vortrag',
      lines: [
        'Georgine Kellermann hat gesprochen.',
        'Sie ist eine trans Frau.',
        'Viele Menschen in Deutschland kennen sie.',
        'Sie hat von ihrem Leben erzählt.',
      ],
      words: [
        {
          word: 'Trans Frau',
          lines: [
            'Bei der Geburt haben alle gesagt:',
            'Das ist ein Junge.',
            'Aber das stimmt nicht.',
            'Sie ist eine Frau.',
          ],
        },
      ],
    },
    {
      heading: 'Was waren die Fragen?',
      pictogram: 'fragen',
      lines: [
        'Was brauchen queere Menschen im Alter?',
        'Welche Hilfe fehlt noch?',
        'Wie ist gute Pflege für trans Menschen?',
      ],
    },
    {
      heading: 'Warum ist das wichtig?',
      pictogram: 'alte-menschen',
      lines: [
        'Im Kreis Düren leben viele alte Menschen.',
        'Von 5 Menschen ist 1 Mensch über 65 Jahre.',
        'Auch queere Menschen werden alt.',
        'Die Hilfe soll zu allen passen.',
      ],
    },
    {
      heading: 'Wer hat den Fach-Tag gemacht?',
      pictogram: 'gruppe',
      lines: [
        'Der Kreis Düren und der Verein rubicon.',
        'Der Verein ist aus der Stadt Köln.',
        'Der Verein hilft queeren Menschen.',
      ],
    },
    easyQuestions,
  ],
}
