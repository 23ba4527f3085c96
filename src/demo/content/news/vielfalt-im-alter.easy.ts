import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

export const vielfaltImAlterEasy: DemoEasyText = {
  title: 'Vielfalt im Alter',
  teaser: 'Es gab einen Fach-Tag über queere alte Menschen.',
  sections: [
    {
      pictogram: 'kalender',
      lines: ['Der Kreis Düren hatte einen Fach-Tag.', 'Das war im Dezember 2023.', 'Der Fach-Tag ist vorbei.'],
      words: [{ word: 'Fach-Tag', lines: ['Viele Menschen treffen sich.', 'Sie sprechen über ein Thema.', 'Alle lernen etwas Neues.'] }],
    },
    {
      heading: 'Worum ging es?',
      pictogram: 'vielfalt',
      lines: ['Es ging um queere Menschen.', 'Viele von ihnen sind schon alt.', 'Sie sollen gut leben können.'],
      words: [
        {
          word: 'Queer',
          lines: ['Man spricht das so: kwier.', 'Zum Beispiel: Eine Frau liebt eine Frau.', 'Oder: Ein Mann liebt einen Mann.', 'Oder: Ein Mensch ist keine Frau und kein Mann.'],
        },
      ],
    },
    {
      heading: 'Warum ist das wichtig?',
      pictogram: 'alte-menschen',
      lines: ['Manche Menschen brauchen im Alter Hilfe.', 'Die Hilfe soll zu ihnen passen.', 'Jeder Mensch ist wichtig.'],
    },
    {
      heading: 'Wer war dabei?',
      pictogram: 'vortrag',
      lines: ['Georgine Kellermann hat gesprochen.', 'Sie ist eine trans Frau.', 'Viele Menschen kennen sie.', 'Sie hat von ihrem Leben erzählt.'],
      words: [
        { word: 'Trans Frau', lines: ['Bei der Geburt haben alle gesagt: Das ist ein Junge.', 'Aber das stimmt nicht.', 'Sie ist eine Frau.'] },
      ],
    },
    {
      heading: 'Wer hat geholfen?',
      pictogram: 'hilfe',
      lines: ['Der Verein rubicon hat mitgemacht.', 'Der Verein ist in der Stadt Köln.'],
    },
    easyQuestions,
  ],
}
