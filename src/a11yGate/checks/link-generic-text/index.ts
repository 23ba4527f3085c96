import type { Check } from '../../check'
import { folded } from '../../words'

/** A link whose words do not say where it leads. */
export const linkGenericText: Check = {
  name: 'link-generic-text',
  title: 'Linktext sagt nicht, wohin er führt',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: ({ links }) =>
    links
      .filter(({ text }) => isGeneric(text))
      .map(({ href, passage, place, text }) => ({
        level: 'error' as const,
        place,
        excerpt: text,
        message: `Der Link „${text}“ sagt nicht, wohin er führt.`,
        repair:
          'Nehmen Sie als Linktext, was man dort findet, zum Beispiel „Antrag auf Wohngeld“ statt „hier“.',
        subject: `${text} ${href} ${passage}`,
      })),
}

/** Words that name no target, alone or together: "Klicken Sie bitte hier", "weitere Infos zum Artikel". */
const EMPTY_WORDS = new Set(
  `hier hierher hierzu dort dorthin da dahin daran dazu darüber davon damit
mehr weiter weitere weiterer weiteren weiterem weiteres nähere näheres näherer näheren alle alles ganze ganzen ganzer gesamte
gesamten vollständige vollständigen vollständiger ausführliche ausführlichen ausführlicher zusätzliche
klick klicke klicken klickt anklicken draufklicken clicken klicks tippen antippen drücken
lesen lies liest weiterlesen nachlesen erfahren erfahre ansehen anschauen anzeigen sehen siehe öffnen aufrufen abrufen
herunterladen runterladen downloaden download downloads laden gelangen kommen geht gehts geht's gehen finden findet gibt
info infos information informationen detail details link links hyperlink verlinkung url adresse
seite seiten webseite webseiten website websites internetseite internetauftritt homepage webauftritt internet web netz online
artikel artikels beitrag beitrags text texte textes meldung inhalt inhalte datei dateien dokument dokumente anhang anlage
pdf pdf-datei pdf-dokument formular
jetzt los nun bitte gleich direkt auch nochmal einfach
sie ihr ihnen du man wir sich es
der die das den dem des ein eine einen einem einer dieser diese dieses diesem diesen folgender folgende folgendes folgendem
folgenden obiger obigem obigen unten oben untenstehend untenstehende untenstehenden
zu zum zur auf unter in im ins an am von vom aus über mit für bei und oder so wie
click clicking here more read learn this page to the see continue reading view open show`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Nothing but empty words; a date, a number or a name between them names a target. */
function isGeneric(text: string): boolean {
  const words = folded(text)
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '')
  return words.length > 0 && words.every((word) => EMPTY_WORDS.has(word))
}
