import { testCheck } from '../../../../tests/support/gateTable'
import { linkWording } from '.'

testCheck(linkWording, {
  accept: [
    '[Antrag auf Wohngeld](/wohngeld)',
    '[Linkliste des Beirats](/liste)',
    '[Neue Fenster für die Grundschule](/schule)',
    '[Externe Evaluation des Projekts](/evaluation)',
    'Der Link zur Satzung: [Hauptsatzung](/satzung)',
    '[Klickwege im Serviceportal](/portal)',
    '[Neuer Reiterhof in Titz](/titz)',
    '[Linksrheinische Radwege](/rad)',
    '[Tipps für Angehörige](/tipps)',
    '[Das linke Ufer der Rur](/rur)',
  ],
  reject: [
    { text: '[Link zur Satzung](/satzung)', finds: ['Link zur Satzung'], level: 'question' },
    { text: '[Weblink: Satzung](/satzung)', finds: ['Weblink: Satzung'] },
    {
      text: '[Satzung (öffnet in neuem Fenster)](/satzung)',
      finds: ['Satzung (öffnet in neuem Fenster)'],
    },
    {
      text: '- [Stadt Düren (extern)](https://a.example)\n- [Link zum Land](https://b.example)',
      finds: ['Stadt Düren (extern)', 'Link zum Land'],
    },
    { text: '[Fahrplan, neuer Tab](/fahrplan)', finds: ['Fahrplan, neuer Tab'] },
    {
      text: '[Externer Link zum Land NRW](https://www.land.nrw)',
      finds: ['Externer Link zum Land NRW'],
    },
    {
      text: '[Klicken Sie hier, um den Antrag zu öffnen](/a)',
      finds: ['Klicken Sie hier, um den Antrag zu öffnen'],
    },
    { text: '[Opens in a new window: map](/map)', finds: ['Opens in a new window: map'] },
    { text: '[Tippen Sie auf den Kalender](/kalender)', finds: ['Tippen Sie auf den Kalender'] },
    { text: '[Verlinkung auf das Protokoll](/p)', finds: ['Verlinkung auf das Protokoll'] },
  ],
})
