const CUE = /^(\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3} --> (\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}/

/**
 * What is wrong with captions that an editor pasted; `undefined` when they are good.
 * Source: https://www.w3.org/TR/webvtt1/#file-structure
 */
export function captionsProblem(
  text: string,
  { isRequired }: { isRequired: boolean },
): string | undefined {
  if (text.trim() === '') {
    return isRequired
      ? 'Ein Film mit Ton braucht Untertitel. Fügen Sie den Inhalt der Datei .vtt hier ein.'
      : undefined
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  if (!/^WEBVTT([ \t].*)?$/.test(lines[0] ?? ''))
    return 'Die erste Zeile muss „WEBVTT“ heißen. Speichern Sie die Untertitel im Format WebVTT.'
  const times = lines.flatMap((line, index) => (line.includes('-->') ? [{ line, index }] : []))
  if (times.length === 0)
    return 'Es fehlen die Zeiten. Eine Zeitzeile sieht so aus: 00:01.000 --> 00:04.000'
  const wrong = times.find(({ line }) => !CUE.test(line.trim()))
  return wrong === undefined
    ? undefined
    : `Zeile ${wrong.index + 1}: „${wrong.line.trim().slice(0, 60)}“ ist keine Zeitzeile. So ist sie richtig: 00:01.000 --> 00:04.000`
}
