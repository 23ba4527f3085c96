import { h2, notice, p, ul } from '../build'
import type { DemoPage } from '../types'
import { datenschutzEasy } from './datenschutz.easy'

/** What this software does with data, and what a county has to add. */
export const datenschutz: DemoPage = {
  slug: 'datenschutz',
  role: 'privacy',
  title: 'Datenschutz',
  teaser:
    'Sie können diese Website lesen, ohne etwas über sich preiszugeben: keine Cookies, keine Werbung, keine Daten an Dritte.',
  topics: ['zahlen'],
  contacts: [],
  sources: [
    'Verhalten dieser Software: keine Cookies und Skripte auf öffentlichen Seiten, gekürzte Adressen im Protokoll, keine Inhalte fremder Server',
  ],
  body: [
    notice(
      'Dieser Text beschreibt, was die Software dieser Website tut. Angaben zum Kreis, zum Rechenzentrum und zu den Rechtsgrundlagen trägt der Kreis vor dem Start ein.',
      'Demonstration',
    ),
    h2('Wenn Sie Seiten lesen'),
    ul([
      '**Keine Cookies:** Die öffentlichen Seiten speichern nichts auf Ihrem Gerät, um Sie wiederzuerkennen.',
      '**Keine Messung:** Es gibt keine Besucherzählung, die Ihnen folgt.',
      '**Keine Dritten:** Schrift, Bilder und Karte kommen vom selben Server wie der Text. Ihr Browser fragt beim Lesen keine anderen Anbieter.',
      '**Kein Konto:** Zum Lesen und Suchen brauchen Sie keine Anmeldung.',
    ]),
    h2('Was der Server notiert'),
    p(
      'Der Server schreibt zu jeder Anfrage eine Zeile in ein Protokoll. Das hilft, Fehler und Angriffe zu erkennen. In der Zeile stehen:',
    ),
    ul([
      'Zeitpunkt und Dauer der Anfrage,',
      'die Adresse der Seite, ohne Ihre Suchwörter,',
      'ob die Antwort gelungen ist,',
      'Ihre IP-Adresse, gekürzt: Der letzte Teil fehlt,',
      'eine zufällige Nummer für diese eine Anfrage.',
    ]),
    p('Wie lange das Protokoll aufbewahrt wird, legt der Kreis mit seinem Rechenzentrum fest.'),
    h2('Wenn Sie suchen'),
    p(
      'Ihre Suchwörter werden nicht gespeichert. Damit niemand die Suche lahmlegt, zählt der Server für eine Minute, wie viele Suchen von einer Adresse kommen. Das geschieht nur im Arbeitsspeicher.',
    ),
    h2('Wenn Sie sich eine Fassung wünschen'),
    p(
      'Fehlt ein Text in Leichter Sprache oder Gebärdensprache, können Sie ihn mit einem Knopf wünschen. Gespeichert wird nur, wie oft und wann zuletzt. Damit jeder Wunsch einmal zählt, merkt sich der Arbeitsspeicher bis zum nächsten Tag eine Prüfsumme, in der Ihre IP-Adresse nicht lesbar ist.',
    ),
    h2('Wenn Sie uns schreiben'),
    p(
      'Unter [Kontakt](/kontakt) öffnet sich Ihr E-Mail-Programm: Diese Nachricht speichert die Website nicht. Melden Sie über das Formular eine [Barriere](/barriere-melden), speichert sie Ihre Meldung und, wenn Sie eine Antwort möchten, Ihren Kontakt. Sechs Monate nach dem Abschluss werden Text und Kontakt gelöscht, eine E-Mail an Sie nach einem Monat.',
    ),
    h2('Wenn Sie hier arbeiten'),
    p(
      'Nur der geschützte Bereich für die Redaktion und der Prüfraum des Beirats brauchen eine Anmeldung. Dort setzt die Website ein Cookie, damit Sie angemeldet bleiben. Im Prüfraum werden Name, E-Mail-Adresse und die Antworten der Prüferinnen und Prüfer gespeichert.',
    ),
    h2('Links zu anderen Websites'),
    p(
      'Folgen Sie einem Link zu einem anderen Anbieter, gelten dessen Regeln. Von welcher Seite Sie kommen, teilt Ihr Browser ihm nicht mit.',
    ),
    h2('Was der Kreis vor dem Start einträgt'),
    ul([
      'wer für die Daten verantwortlich ist, mit Anschrift',
      'wie Sie die Datenschutzbeauftragte oder den Datenschutzbeauftragten erreichen',
      'auf welchen Rechtsgrundlagen Daten verarbeitet werden',
      'wer den Server betreibt und wie lange Protokolle bleiben',
      'Ihre Rechte, zum Beispiel auf Auskunft und Löschung, und bei wem Sie sich beschweren können',
    ]),
  ],
  easy: datenschutzEasy,
}
