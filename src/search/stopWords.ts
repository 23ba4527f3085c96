/** Words that every German text holds, folded; a search for them alone finds nothing. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'ab aber als am an auch auf aus bei beim bin bis da damit dann das dass dem den der des die dies diese ' +
    'diesem diesen dieser dieses doch du durch ein eine einem einen einer eines er es etwas fur gibt haben ' +
    'hat ich ihr ihre im in ist ja kann kein keine konnen man mein mich mir mit muss nach nicht noch nur ob ' +
    'oder ohne sehr sein sich sie sind so um und uns vom von vor wann war was wenn wer werden wie wir wird wo ' +
    'wurde wurden zu zum zur uber unter'
  ).split(' '),
)
