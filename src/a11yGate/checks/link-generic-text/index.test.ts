import { testCheck } from '../../../../tests/support/gateTable'
import { linkGenericText } from '.'

testCheck(linkGenericText, {
  accept: [
    'Den [Antrag auf Wohngeld](/wohngeld) bekommen Sie im Kreishaus.',
    '[Mehr über den Beirat](/beirat)',
    'Hier gibt es keinen Link. Mehr dazu steht unten.',
    '[Formular für den Schwerbehindertenausweis](/ausweis)',
  ],
  reject: [
    {
      text: 'Den Antrag bekommen Sie [hier](/wohngeld).',
      finds: ['hier'],
      level: 'error',
    },
    {
      text: '[Hier klicken!](/a) oder [WEITERLESEN …](/b)',
      finds: ['Hier klicken!', 'WEITERLESEN …'],
    },
    { text: '- [Mehr](/a)\n- [mehr »](/b)', finds: ['Mehr', 'mehr »'] },
    { text: '[Read more](https://example.org)', finds: ['Read more'] },
  ],
})
