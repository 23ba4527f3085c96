/** A label that was wrong by the rule book, and was put right after the first measurement. */
interface CorrectedLabel {
  /** Folder and file. */
  file: string
  sentence: string
  /** German: what stood there, what stands there. */
  change: string
  /** German: by which sentence of the rule book. */
  why: string
}

export const CORRECTED_LABELS: readonly CorrectedLabel[] = [
  {
    file: 'development/wohnen.txt',
    sentence: 'Die Bauarbeiten dauern noch lange.',
    change: 'LS11 gestrichen',
    why: 'LS11: „Bauarbeit“ hat 3 Silben, nur die Endung macht das Wort länger.',
  },
  {
    file: 'blind-3/natur-verkehr.txt',
    sentence: 'Er fährt bald.',
    change: 'LS21 gestrichen',
    why: 'LS21 sieht auf den Satz davor. Dort steht nur „Der Zug“.',
  },
  {
    file: 'blind-3/natur-verkehr.txt',
    sentence: 'Sie bekommen einen Bescheid vom Amt.',
    change: 'LS18 „Bescheid“ ergänzt',
    why: 'LS18: Fachwort ohne Eintrag im Wörterbuch und ohne Erklärung.',
  },
  {
    file: 'blind-3/soziales-teilhabe.txt',
    sentence: 'Dann bekommen Sie einen Bescheid.',
    change: 'LS18 „Bescheid“ ergänzt',
    why: 'LS18: Fachwort ohne Eintrag im Wörterbuch und ohne Erklärung.',
  },
  {
    file: 'blind-3/soziales-teilhabe.txt',
    sentence: 'Ohne Karte gibt es kein Essen.',
    change: 'LS09 „Ohne Karte gibt es kein“ ergänzt',
    why: 'LS09: „ohne“ und „kein“ in einem Satz sind zwei Verneinungen.',
  },
  {
    file: 'blind-3/soziales-teilhabe.txt',
    sentence: 'Der Träger hat ein Defizit.',
    change: 'LS18 „Träger“ ergänzt',
    why: 'LS18: „Träger“ ist hier ein Fachwort. Es meint nicht jemanden, der etwas trägt.',
  },
  {
    file: 'blind-4/einwanderung-buergeramt.txt',
    sentence: 'Das Amt schickt den Bescheid mit der Post.',
    change: 'LS18 „Bescheid“ ergänzt',
    why: 'LS18: Fachwort ohne Eintrag im Wörterbuch und ohne Erklärung.',
  },
  {
    file: 'blind-4/einwanderung-buergeramt.txt',
    sentence: 'Die Aufenthaltserlaubnis wird im Amt gedruckt.',
    change: 'LS18 „Aufenthaltserlaubnis“ ergänzt',
    why: 'LS18: Fachwort ohne Eintrag im Wörterbuch und ohne Erklärung.',
  },
  {
    file: 'blind-4/freizeit-ehrenamt.txt',
    sentence: 'Der Bescheid kommt im Juni.',
    change: 'LS18 „Bescheid“ ergänzt',
    why: 'LS18: Fachwort ohne Eintrag im Wörterbuch und ohne Erklärung.',
  },
  {
    file: 'blind-4/gesundheit-alter.txt',
    sentence: 'Dann bekommen Sie einen Bescheid.',
    change: 'LS18 „Bescheid“ ergänzt',
    why: 'LS18: Fachwort ohne Eintrag im Wörterbuch und ohne Erklärung.',
  },
  {
    file: 'blind-7/bank-verbraucher-internet.txt',
    sentence: 'Ohne Internet ginge hier nichts.',
    change: 'LS09 „Ohne Internet ginge hier nichts“ ergänzt',
    why: 'LS09: „ohne“ und „nichts“ in einem Satz sind zwei Verneinungen.',
  },
  {
    file: 'blind-8/arbeit-schule-verein.txt',
    sentence: 'Der Kurs kostet 35 Euro.',
    change: 'LS28 für den schweren Text ergänzt',
    why: 'LS28: Nennen beide Texte Verschiedenes, sind es zwei Funde.',
  },
  {
    file: 'blind-8/arbeit-schule-verein.txt',
    sentence: 'Die Prüfung ist am 12. Mai.',
    change: 'LS28 für den schweren Text ergänzt',
    why: 'LS28: Nennen beide Texte Verschiedenes, sind es zwei Funde.',
  },
  {
    file: 'blind-8/arbeit-schule-verein.txt',
    sentence: 'Das Training beginnt um 18 Uhr.',
    change: 'LS28 für den schweren Text ergänzt',
    why: 'LS28: Nennen beide Texte Verschiedenes, sind es zwei Funde.',
  },
  {
    file: 'blind-8/arbeit-schule-verein.txt',
    sentence: 'Vgl. die Liste im Büro.',
    change: 'LS13 „Vgl.“ ergänzt',
    why: 'LS13: Abkürzung mit Punkt.',
  },
  {
    file: 'blind-8/kreis-mobil-umwelt.txt',
    sentence: 'Der Pass kostet 70 Euro.',
    change: 'LS28 für den schweren Text ergänzt',
    why: 'LS28: Nennen beide Texte Verschiedenes, sind es zwei Funde.',
  },
  {
    file: 'blind-8/kreis-mobil-umwelt.txt',
    sentence: 'Der Termin ist um 10 Uhr.',
    change: 'LS28 für den schweren Text ergänzt',
    why: 'LS28: Nennen beide Texte Verschiedenes, sind es zwei Funde.',
  },
  {
    file: 'blind-8/kreis-mobil-umwelt.txt',
    sentence: 'Die Straße ist bis 4. Juni gesperrt.',
    change: 'LS28 für den schweren Text ergänzt',
    why: 'LS28: Nennen beide Texte Verschiedenes, sind es zwei Funde.',
  },
  {
    file: 'blind-8/kreis-mobil-umwelt.txt',
    sentence: 'Vgl. die Karte im Amt.',
    change: 'LS13 „Vgl.“ ergänzt',
    why: 'LS13: Abkürzung mit Punkt.',
  },
  {
    file: 'blind-8/wohnen-pflege-alltag.txt',
    sentence: 'Das Treffen ist am 3. Mai.',
    change: 'LS28 für den schweren Text ergänzt',
    why: 'LS28: Nennen beide Texte Verschiedenes, sind es zwei Funde.',
  },
  {
    file: 'blind-8/wohnen-pflege-alltag.txt',
    sentence: 'Die Miete kostet 480 Euro im Monat.',
    change: 'LS28 für den schweren Text ergänzt',
    why: 'LS28: Nennen beide Texte Verschiedenes, sind es zwei Funde.',
  },
  {
    file: 'blind-8/wohnen-pflege-alltag.txt',
    sentence: 'Vgl. den Plan im Flur.',
    change: 'LS13 „Vgl.“ ergänzt',
    why: 'LS13: Abkürzung mit Punkt.',
  },
]
