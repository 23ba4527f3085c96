/** Splits the text of a table into rows of cells. */
export function tableCells(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(line.includes('\t') ? '\t' : '|').map((cell) => cell.trim()))
}

/** What is wrong with the text of a table; `undefined` when it is one. */
export function tableProblem(text: string): string | undefined {
  const rows = tableCells(text)
  const columns = rows[0]?.length ?? 0
  if (rows.length < 2)
    return 'Eine Tabelle braucht eine Kopfzeile und mindestens eine weitere Zeile.'
  if (columns < 2)
    return 'Eine Tabelle braucht mindestens zwei Spalten. Trennen Sie die Spalten mit |.'
  const odd = rows.findIndex((row) => row.length !== columns)
  if (odd === -1) return undefined
  return `Zeile ${odd + 1} hat ${rows[odd]?.length ?? 0} Spalten, der Kopf hat ${columns}.`
}
