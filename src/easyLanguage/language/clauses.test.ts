import { describe, expect, it } from '@jest/globals'

import { clausesOf } from './clauses'
import { tokensOf } from './tokens'
import { verbsOf } from './verbs'

/** One line: the sentence, then its clauses as "kind(introducer)". */
const CASES = `
Er kommt. | main
Er kommt und sie geht. | main coordinated(und)
Er kommt, aber sie bleibt zu Hause. | main coordinated(aber)
Sie kommen, denn sie haben Zeit. | main coordinated(denn)
Der Kurs beginnt um 9 Uhr und endet um 12 Uhr. | main coordinated(und)
Es gibt Kaffee und Kuchen. | main
Anna und Peter kommen morgen. | main
Sie können kommen und gehen. | main
Er ruft Anna und Peter an. | main
Das Haus wurde gebaut und verkauft. | main
Wenn es regnet, bleiben wir zu Hause. | subordinate(Wenn) main
Wir bleiben zu Hause, wenn es regnet. | main subordinate(wenn)
Wenn Sie Fragen haben, dann rufen Sie an. | subordinate(Wenn) main
Er sagte, dass sie komme. | main subordinate(dass)
Er sagt, er sei krank. | main coordinated
Er sagt: Ich komme. | main coordinated
Er fragt, wann der Bus kommt. | main subordinate(wann)
Er fragt, ob der Bus kommt. | main subordinate(ob)
Hier steht, wie Sie wählen. | main subordinate(wie)
Wer Hilfe braucht, kann anrufen. | subordinate(Wer) main
Das ist das Haus, in dem ich wohne. | main relative(dem)
Das Haus, dessen Dach kaputt ist, steht leer. | main relative(dessen) main
Der Mann, der dort steht, ist mein Vater. | main relative(der) main
Die Frau, mit der er spricht, ist nett. | main relative(der) main
Die Menschen, die kommen wollen, rufen an. | main relative(die) main
Wir suchen Menschen, die gern lesen und schreiben. | main relative(die) relative(und)
Weil er krank ist und Hilfe braucht, kommt der Arzt. | subordinate(Weil) subordinate(und) main
Weil es regnet und weil es kalt ist, bleiben wir hier. | subordinate(Weil) subordinate(weil) main
Ich weiß, dass er kommt und dass sie geht. | main subordinate(dass) subordinate(dass)
Der Kreis hat einen Beirat, damit alle mitreden können. | main subordinate(damit)
Das Rathaus wurde umgebaut, sodass alle hineinkommen. | main subordinate(sodass)
Als er kam, war es spät. | subordinate(Als) main
Als Kind war er oft hier. | main
Während der Sitzung ist es still. | main
Während er spricht, ist es still. | subordinate(Während) main
Seit er hier wohnt, geht es ihm gut. | subordinate(Seit) main
Seit 2018 gilt das Gesetz. | main
Da kam er. | main
Da er krank war, kam er nicht. | subordinate(Da) main
Er ist so groß wie sein Bruder. | main
Sie ist größer als er. | main
Er hat versucht, das Rad zu reparieren. | main infinitive
Um das Geld zu bekommen, müssen Sie einen Antrag stellen. | infinitive(Um) main
Er hilft ihr, ohne Geld zu nehmen. | main infinitive(ohne)
Statt zu arbeiten, schläft er. | infinitive(Statt) main
Die Wohnung ist zu vermieten. | main
Er mag Hunde, Katzen und Vögel. | main enumeration enumeration(und)
Sie brauchen einen Ausweis, ein Foto und Geld. | main enumeration enumeration(und)
Kaffee, Tee und Wasser kosten 1 Euro. | enumeration enumeration main(und)
Entweder Sie rufen an oder Sie schreiben. | main coordinated(oder)
Weder Anna noch Peter kommt. | main
Der Weg ist gut, weil er eben ist, und er ist breit. | main subordinate(weil) coordinated(und)
Sie sagt: Ich komme, wenn ich Zeit habe. | main coordinated subordinate(wenn)
Je mehr Menschen kommen, desto besser ist es. | subordinate(Je) main
Das Haus | main
Der Antrag muss bis zum 1. Mai abgegeben werden. | main
Er braucht z. B. einen Ausweis und Geld. | main
Obwohl er krank ist, kommt er. | subordinate(Obwohl) main
Nachdem er gegessen hat, schläft er. | subordinate(Nachdem) main`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('clausesOf', () => {
  it.each(CASES)('takes %j apart into %s', (sentence, expected) => {
    const tokens = tokensOf(sentence)
    const clauses = clausesOf(tokens, verbsOf(tokens))
    const shown = clauses.map(({ kind, introducer }) =>
      introducer ? `${kind}(${introducer.text})` : kind,
    )
    expect(shown.join(' ')).toBe(expected)
  })

  it('gives the offsets of a clause, with its introducing word', () => {
    const raw = 'Die Frau, **mit der** er spricht, ist nett.'
    const tokens = tokensOf(raw)
    const texts = clausesOf(tokens, verbsOf(tokens)).map(({ start, end }) => raw.slice(start, end))
    expect(texts).toEqual(['Die Frau', 'mit der** er spricht', 'ist nett'])
  })

  it('gives each verb to its clause', () => {
    const tokens = tokensOf('Wir bleiben, wenn es regnet.')
    const lemmas = clausesOf(tokens, verbsOf(tokens)).map(({ verbs }) =>
      verbs.map((verb) => verb.lemma),
    )
    expect(lemmas).toEqual([['bleiben'], ['regnen']])
  })
})
