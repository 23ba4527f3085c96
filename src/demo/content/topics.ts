import type { DemoTopic } from './types'

/** The five topics of the demo; each owns one colour and one shape. */
export const demoTopics: DemoTopic[] = [
  {
    slug: 'inklusion',
    name: 'Inklusion',
    easyName: 'Inklusion',
    description:
      'Wie Menschen mit und ohne Behinderungen selbstbestimmt zusammenleben und gemeinsam entscheiden.',
    easyDescription:
      'Alle Menschen gehören dazu.\nMenschen mit Behinderung entscheiden mit.\nHier lesen Sie dazu.',
    look: 'coral',
    pictogram: 'menschen-mit-behinderung',
  },
  {
    slug: 'vielfalt',
    name: 'Vielfalt',
    easyName: 'Vielfalt',
    description:
      'Menschen verschiedener Herkunft, Kultur und Liebe leben im Kreis Düren. Hier geht es um ihr Miteinander.',
    easyDescription:
      'Menschen sind verschieden.\nMenschen lieben verschieden.\nMenschen kommen aus verschiedenen Ländern.\nAlle gehören dazu.',
    look: 'lilac',
    pictogram: 'vielfalt',
  },
  {
    slug: 'generationen',
    name: 'Generationen',
    easyName: 'Jung und alt',
    description: 'Was junge und alte Menschen im Kreis Düren brauchen und wie sie mitreden können.',
    easyDescription:
      'Junge Menschen brauchen etwas.\nAlte Menschen brauchen etwas.\nHier lesen Sie dazu.',
    look: 'sun',
    pictogram: 'alte-menschen',
  },
  {
    slug: 'begegnung',
    name: 'Begegnung',
    easyName: 'Treffen',
    description:
      'Orte und Anlässe, bei denen sich verschiedene Menschen treffen, mitreden und sich engagieren.',
    easyDescription:
      'Menschen treffen sich.\nMenschen sprechen zusammen.\nMenschen helfen mit.\nHier lesen Sie dazu.',
    look: 'leaf',
    pictogram: 'treffen',
  },
  {
    slug: 'zahlen',
    name: 'Zahlen und Wandel',
    easyName: 'Zahlen',
    description:
      'Wie viele Menschen im Kreis Düren leben, wie alt sie sind und was sich mit dem Strukturwandel ändert.',
    easyDescription:
      'Wie viele Menschen leben hier?\nWie alt sind die Menschen?\nWas ändert sich im Kreis Düren?',
    look: 'lake',
    pictogram: 'zahlen',
  },
]
