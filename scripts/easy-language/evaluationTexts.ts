/** What the evaluation page says around its tables: whose sentences these are and what is known about them. German. */
export const INTRODUCTION = [
  'Gemessen an erfundenen Sätzen aus der Verwaltung. Zu jedem Satz steht fest, welche Regel er bricht.',
]

/** One point for each part. */
export const PARTS_TEXT = [
  '- **Entwicklung** und **Beiseite**: Sätze und Regeln hat dieselbe Hand geschrieben, nach dem [Regelwerk](leichte-sprache-regeln.md), vor den Regeln. An der Entwicklung wurden die Regeln verbessert, am Teil Beiseite nicht. Die Zahlen sind trotzdem zu gut: Die Wortlisten (LS13, LS18, LS23) sind nicht blind für die Sätze entstanden, und die Etiketten der Regeln LS18 und LS19 im Teil Beiseite wurden ausgegeben und gelesen, später auch ihre Fehler.',
  '- **Fremde Hand**: Diese Sätze haben andere geschrieben, nur nach dem Regelwerk, ohne die Regeln und die anderen Sätze zu kennen. Jeder Teil wurde zuerst einmal gemessen; diese ersten Zahlen stehen unten und werden nie mehr geändert.',
  '- Danach dienten die Fehler von **1**, **2** und **3** dazu, die Regeln allgemein zu verbessern. Die Zahlen von Fremde Hand 2 waren schon vorher während der Arbeit mehrmals gelesen worden; ganz blind war dort nur die erste Messung.',
  '- **Fremde Hand 4** blieb zu, bis alle Verbesserungen fertig waren, und wurde dann einmal gemessen. Nur die Namen der 3 Dateien, also die Themen, waren vorher zu sehen. Danach wurden die Fehler von LS18 angesehen und LS18 verbessert.',
  '- **Fremde Hand 5** entstand nach dieser Verbesserung, vor allem für LS18 (109 schwere Wörter), und wurde einmal blind gemessen. Danach wurden die Fehler von LS06, LS18 und LS19 angesehen und diese Regeln verbessert: LS18 entscheidet jetzt auch danach, wie oft man ein Wort spricht und welche Form es hat, und die Wortlisten sind neu und viel länger. Dabei waren die Sätze aller Teile bekannt.',
  '- **Fremde Hand 6** entstand während dieser Arbeit an anderer Stelle und wurde einmal blind gemessen. Danach wurden alle Fehler angesehen. LS12 kennt jetzt Hauptwörter, die dem Wörterbuch fehlen („Bücherei“), LS27 auch „Im Gesetz steht“ und „Laut Gesetz“, LS18 einzelne Wörter mehr und keine Firmennamen, und „kleine Fische“ im Bach sind keine Redewendung.',
  '- **Fremde Hand 7** entstand während dieser Arbeit, mit mindestens 12 Fällen für jede Regel, und wurde einmal blind gemessen. Die Änderung an LS12 nach Hand 6 hatte dort neue Fehlalarme gebracht („Rauch-Melder“, viermal dasselbe Wort). Danach wurden alle Fehler angesehen und LS12, LS18, LS19, LS23 und LS27 verbessert.',
  '- **Fremde Hand 8** entstand danach und wurde einmal blind gemessen. Danach wurden alle Fehler angesehen. Elf Etiketten widersprachen dem Regelwerk, das an diesen Stellen jetzt deutlicher ist; LS20, LS23 und LS27 wurden verbessert.',
]

/** As long as the last set is missing. */
export const NOT_YET =
  '- **Für die Regeln von heute gibt es noch keine blinde Messung.** Die letzte blinde Messung ist die von Fremde Hand 8; sie gilt den Regeln davor.'

export const LAST =
  '- **Fremde Hand 9 zählt.** Dieser Teil entstand, während die Regeln nach Fremde Hand 8 verbessert wurden, mit mindestens 15 Fällen für jede Regel und von einer Hand, die weder die Regeln noch die anderen Sätze kannte. Er wurde danach einmal gemessen. Seine Fehler wurden erst danach angesehen, und seither wurde keine Regel geändert.'

/** Sets whose first measurements are summed up: all since LS18 was made anew. */
export const SUMMED = ['blind-6', 'blind-7', 'blind-8', 'blind-9']

export const SUMMED_TEXT =
  'In einem Teil allein hat eine Regel oft nur 10 bis 30 Fälle. Hier sind die ersten Messungen der vier letzten Teile zusammengezählt, alle Themen und alle Hände. Zwischen den Teilen wurden einzelne Regeln verbessert; jeder Satz ging ein, bevor ihn jemand gesehen hatte, der die Regeln schreibt.'

export const READING =
  '**Genauigkeit:** Von den Funden einer Regel sind so viele richtig. **Trefferquote:** Von den Fehlern findet die Regel so viele. **Alarme:** falsche Funde je 100 fehlerfreie Sätze. Ein Strich heißt: In diesem Teil gibt es keinen solchen Fall oder Fund. Bei wenigen Fällen bedeutet ein Fehler mehr oder weniger schon 20 Prozentpunkte.'

/** What happened after a set was measured: labels put right with the same rules, then rules improved. */
export const AFTERWARDS: Record<string, { corrected?: string; improved?: string }> = {
  'blind-4': {
    corrected:
      'Danach wurden nur die Fehler der Regel angesehen, die ein Ziel verfehlt: LS18. Ein Teil der Etiketten widersprach dem Regelwerk und wurde berichtigt (unten, mit Grund). Die Regeln waren dabei noch dieselben:',
    improved:
      'Erst **nach** dem Ansehen wurde LS18 verbessert: Alltagswörter wie „Impfung“ und „Formular“ gelten nicht mehr als schwer, und Fachwörter aus Medizin und Verein kamen dazu, auch die verfehlten („Attest“, „Dentist“, „Kandidatin“). Die Zahl danach ist nicht mehr blind. Sie gilt den Regeln von heute:',
  },
  'blind-8': {
    corrected:
      'Danach wurden die Fehler angesehen. Ein Teil der Etiketten widersprach dem Regelwerk und wurde berichtigt (unten, mit Grund). Die Regeln waren dabei noch dieselben:',
    improved:
      'Erst **nach** dem Ansehen wurden LS20, LS23 und LS27 verbessert. Die Zahl danach ist nicht mehr blind.',
  },
  'blind-7': {
    improved:
      'Erst **nach** dem Ansehen wurden LS12, LS18, LS19, LS23 und LS27 verbessert. Die Zahl danach ist nicht mehr blind.',
  },
  'blind-6': {
    improved:
      'Erst **nach** dem Ansehen wurden LS12, LS18, LS23 und LS27 verbessert. Die Zahl danach ist nicht mehr blind.',
  },
  'blind-5': {
    improved:
      'Erst **nach** dem Ansehen wurden LS06, LS18 und LS19 verbessert. Die Zahl danach ist nicht mehr blind: Die verfehlten Wörter waren bekannt, als die Listen geschrieben wurden.',
  },
}
