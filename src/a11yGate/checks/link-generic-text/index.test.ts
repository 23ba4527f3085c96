import { testCheck } from '../../../../tests/support/gateTable'
import { linkGenericText } from '.'

testCheck(linkGenericText, {
  accept: [
    'Den [Antrag auf Wohngeld](/wohngeld) bekommen Sie im Kreishaus.',
    '[Mehr über den Beirat](/beirat)',
    'Hier gibt es keinen Link. Mehr dazu steht unten.',
    '[Formular für den Schwerbehindertenausweis](/ausweis)',
    '[Weiter zu Schritt 2](/schritt-2)',
    '[Hier geht es zum Kita-Navigator](/kita)',
    '[PDF-Satzung von 2024](/satzung)',
    '[Download der Wahlbekanntmachung](/wahl)',
    '[Infos zur Pflege](/pflege)',
    '[Seite 3](/liste?seite=3)',
    'Barrieren können Sie [melden](/barriere-melden).',
    '[Website der Stadt Jülich](https://www.juelich.de)',
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
    { text: '[Klicken Sie bitte hier.](/a)', finds: ['Klicken Sie bitte hier.'] },
    { text: 'Das steht auf [dieser Seite](/a).', finds: ['dieser Seite'] },
    { text: 'Das steht unter [folgendem Link:](/a)', finds: ['folgendem Link:'] },
    { text: '[>> zum Artikel](/a)', finds: ['>> zum Artikel'] },
    { text: 'Den Plan gibt es als [PDF](/plan.pdf).', finds: ['PDF'] },
    { text: '[Hier geht’s weiter](/a)', finds: ['Hier geht’s weiter'] },
    {
      text: '[Weitere Informationen finden Sie hier](/a)',
      finds: ['Weitere Informationen finden Sie hier'],
    },
    { text: '[(Download)](/a)', finds: ['(Download)'] },
  ],
})
