import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the end of the model project. */
export const demografiewerkstattAbschlussEasy: DemoEasyText = {
  title: 'Das Projekt Demografie-Werkstatt ist zu Ende',
  teaser: '10 Orte haben zusammen gelernt.',
  sections: [
    {
      pictogram: 'projekt',
      lines: [
        'Es war ein großes Projekt.',
        'Das Projekt heißt Demografie-Werkstatt Kommunen.',
        'Das kurze Wort dafür ist DWK.',
        'Der Kreis Düren hat mitgemacht.',
      ],
    },
    {
      heading: 'Wann war das?',
      pictogram: 'kalender',
      lines: [
        'Der Anfang war am 26. Februar 2016.',
        'Das Ende war am 31. Dezember 2020.',
        'Das Projekt ist also vorbei.',
      ],
    },
    {
      heading: 'Wer war dabei?',
      pictogram: 'gruppe',
      lines: [
        '10 Orte aus Deutschland waren dabei.',
        'Jeder Ort hatte Hilfe von Fach-Leuten.',
        'Jeder Ort hat selbst entschieden:',
        'Das ist für uns wichtig.',
      ],
    },
    {
      heading: 'Welche Menschen waren wichtig?',
      pictogram: 'vielfalt',
      lines: [
        'Alle Menschen waren wichtig.',
        'Zum Beispiel alte und junge Menschen.',
        'Oder Familien.',
        'Oder Menschen aus anderen Ländern.',
        'Oder Menschen, die allein wohnen.',
      ],
    },
    {
      heading: 'Was bleibt?',
      pictogram: 'arbeit',
      lines: [
        'Es bleibt ein Werkzeug-Koffer.',
        'Das ist kein echter Koffer.',
        'Das ist eine Sammlung mit guten Ideen.',
        'Andere Orte können die Ideen nutzen.',
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
