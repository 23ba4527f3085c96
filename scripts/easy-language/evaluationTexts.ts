/** What the evaluation page says before its first table: whose sentences these are and what is known about them. German. */
export const INTRODUCTION = [
  'Gemessen an erfundenen Sätzen aus der Verwaltung. Zu jedem Satz steht fest, welche Regel er bricht.',
  [
    '- **Entwicklung** und **Beiseite**: Sätze und Regeln hat dieselbe Hand geschrieben, nach dem [Regelwerk](leichte-sprache-regeln.md), vor den Regeln. An der Entwicklung wurden die Regeln verbessert, am Teil Beiseite nicht. Die Zahlen sind trotzdem zu gut: Die Wortlisten (LS13, LS18, LS23) sind nicht blind für die Sätze entstanden, und die Etiketten der Regeln LS18 und LS19 im Teil Beiseite wurden ausgegeben und gelesen.',
    '- **Fremde Hand 1 bis 5**: Diese Sätze haben andere geschrieben, nur nach dem Regelwerk, ohne die Regeln und die anderen Sätze zu kennen. Jeder Teil wurde zuerst einmal gemessen; diese ersten Zahlen stehen unten und werden nie mehr geändert.',
    '- Danach dienten die Fehler von **1**, **2** und **3** dazu, die Regeln allgemein zu verbessern. Die Zahlen von Fremde Hand 2 waren schon vorher während der Arbeit mehrmals gelesen worden; ganz blind war dort nur die erste Messung.',
    '- **Fremde Hand 4** blieb zu, bis alle Verbesserungen fertig waren, und wurde dann einmal gemessen. Nur die Namen der 3 Dateien, also die Themen, waren vorher zu sehen. Danach wurden die Fehler von LS18 angesehen und LS18 verbessert.',
    '- **Fremde Hand 5 zählt.** Dieser Teil entstand nach der letzten Verbesserung, vor allem für LS18 (109 schwere Wörter), und wurde einmal gemessen. Seine Fehler hat niemand angesehen, und seither wurde keine Regel geändert.',
  ].join('\n'),
]

export const READING =
  '**Genauigkeit:** Von den Funden einer Regel sind so viele richtig. **Trefferquote:** Von den Fehlern findet die Regel so viele. **Alarme:** falsche Funde je 100 fehlerfreie Sätze. Ein Strich heißt: In diesem Teil gibt es keinen solchen Fall oder Fund. Bei wenigen Fällen bedeutet ein Fehler mehr oder weniger schon 20 Prozentpunkte.'
