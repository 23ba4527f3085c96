import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text of the project "Demografiewerkstatt Kommunen". */
export const demografiewerkstattKommunenEasy: DemoEasyText = {
  title: 'Das Projekt: Demografie-Werkstatt Kommunen',
  teaser: '10 Orte haben zusammen für die Zukunft gelernt.',
  sections: [
    {
      pictogram: 'achtung',
      lines: [
        'Dieses Projekt ist vorbei.',
        'Sie können hier aber alles nachlesen.',
        'Das Projekt heißt Demografie-Werkstatt Kommunen.',
        'Das kurze Wort dafür ist DWK.',
      ],
    },
    {
      heading: 'Wann war das Projekt?',
      pictogram: 'kalender',
      lines: ['Der Anfang war am 26. Februar 2016.', 'Das Ende war am 31. Dezember 2020.'],
    },
    {
      heading: 'Wer hat mitgemacht?',
      pictogram: 'gruppe',
      lines: [
        '10 Kommunen aus Deutschland haben mitgemacht.',
        'Der Kreis Düren war eine Kommune davon.',
        'Fach-Leute haben den Kommunen geholfen.',
      ],
    },
    {
      heading: 'Was war das Ziel?',
      pictogram: 'ziel',
      lines: [
        'Ein Ort verändert sich immer.',
        'Manchmal gibt es mehr alte Menschen.',
        'Manchmal gibt es mehr Menschen oder weniger.',
        'Der Ort soll gut vorbereitet sein.',
        'Der Ort soll für alle gut sein.',
      ],
    },
    {
      heading: 'An wen hat man gedacht?',
      pictogram: 'familie',
      lines: [
        'Man hat an viele Menschen gedacht.',
        'An Frauen und Männer.',
        'An alte und junge Menschen.',
        'An Menschen aus anderen Ländern.',
        'An Familien.',
        'An Menschen, die allein wohnen.',
      ],
    },
    {
      heading: 'Von wem war das Geld?',
      pictogram: 'geld',
      lines: [
        'Das Geld war von einem Bundes-Ministerium.',
        'Auch die Fernseh-Lotterie hat geholfen.',
      ],
    },
    {
      heading: 'Was war danach?',
      pictogram: 'weg',
      lines: [
        'Danach war ein neues Projekt.',
        'Es heißt Zukunfts-Werkstatt Kommunen.',
        'Der Kreis Düren hat wieder mitgemacht.',
      ],
      links: [
        {
          label: 'Mehr über das neue Projekt',
          href: '/leichte-sprache/projekte/zukunftswerkstatt-kommunen',
        },
      ],
    },
    easyQuestions,
  ],
}
