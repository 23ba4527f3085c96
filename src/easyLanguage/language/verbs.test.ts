import { describe, expect, it } from '@jest/globals'

import { tokensOf } from './tokens'
import { verbsOf } from './verbs'
import type { VerbUse } from './verbs'

/** "nimmt=teilnehmen+": finite forms; "Kommen!=", "sei?=", "käme??=", "ging<=" mark imperative, subjunctives and past. */
function shown({ token, lemma, form, mood, tense, prefix, zu }: VerbUse): string {
  const marks = { imperative: '!', subjunctive1: '?', subjunctive2: '??', indicative: '' }
  const finite = `${marks[mood ?? 'indicative']}${tense === 'past' ? '<' : ''}`
  const kind = {
    finite,
    infinitive: ':inf',
    zuInfinitive: zu ? ':zu' : ':zuinf',
    participle: ':part',
  }
  return `${token.text}${kind[form]}=${lemma}${prefix ? `+${prefix.text}` : ''}`
}

const CASES = `
Er nimmt an dem Kurs teil. | nimmt=teilnehmen+teil
Die weite Reise war schön. | war<=sein
Sie sehen ein Haus. | sehen=sehen
Wir bauen ein Haus. | bauen=bauen
Wir wollen ein Haus bauen. | wollen=wollen bauen:inf=bauen
Das Haus wird gebaut. | wird=werden gebaut:part=bauen
Das Haus wurde gebaut und verkauft. | wurde<=werden gebaut:part=bauen verkauft:part=verkaufen
Er ist gekommen und verkauft Brot. | ist=sein gekommen:part=kommen verkauft=verkaufen
Er kommt und sie geht. | kommt=kommen geht=gehen
Sie können kommen und gehen. | können=können kommen:inf=kommen gehen:inf=gehen
Sie können kommen und bringen Kuchen mit. | können=können kommen:inf=kommen bringen=mitbringen+mit
Sie können Anna und Peter besuchen. | können=können besuchen:inf=besuchen
Er ruft Anna und Peter an. | ruft=anrufen+an
Er macht die Tür auf und geht hinein. | macht=aufmachen+auf geht=hineingehen+hinein
Rufen Sie uns an! | Rufen!=anrufen+an
Rufen Sie an unter 02421 22 0. | Rufen!=anrufen+an
Melden Sie sich an: Telefon 02421 22 0. | Melden!=anmelden+an
Bitte kommen Sie um 9 Uhr. | kommen!=kommen
Können Sie mir helfen? | Können=können helfen:inf=helfen
Kommen Sie auch? | Kommen=kommen
Wie können Sie helfen? | können=können helfen:inf=helfen
Wo Sie helfen können | helfen:inf=helfen können=können
Wenn es regnet, bleiben wir zu Hause. | regnet=regnen bleiben=bleiben
Wenn Sie Fragen haben, dann rufen Sie an. | haben=haben rufen=anrufen+an
Das ist das Haus, in dem ich wohne. | ist=sein wohne=wohnen
Sie müssen den Antrag ausfüllen. | müssen=müssen ausfüllen:inf=ausfüllen
Den Antrag ausfüllen | ausfüllen:inf=ausfüllen
Er hat versucht, das Rad zu reparieren. | hat=haben versucht:part=versuchen reparieren:zu=reparieren
Er versucht, anzurufen. | versucht=versuchen anzurufen:zuinf=anrufen
Er sagt, er sei krank. | sagt=sagen sei?=sein
Er sagte, dass sie komme. | sagte<=sagen komme?=kommen
Ich habe Hunger. | habe=haben
Der Minister habe davon gewusst. | habe?=haben gewusst:part=wissen
Ich gehe nach Hause und esse. | gehe=gehen esse=essen
Das Amt ist am Montag geöffnet. | ist=sein geöffnet:part=öffnen
Das Auto gehört meiner Mutter. | gehört=gehören
Sie hat das Buch erhalten. | hat=haben erhalten:part=erhalten
Sie wird das Buch bekommen. | wird=werden bekommen:inf=bekommen
Der Antrag kann beantragt werden. | kann=können beantragt:part=beantragen werden:inf=werden
Er ist gewählt worden. | ist=sein gewählt:part=wählen worden:part=werden
Wir würden gern kommen. | würden??=werden kommen:inf=kommen
Das Fest findet am Samstag statt. | findet=stattfinden+statt
Der Verein unterstützt Menschen. | unterstützt=unterstützen
Der Verein wird unterstützt. | wird=werden unterstützt:part=unterstützen
Viele Menschen mit Behinderungen leben im Kreis Düren. | leben=leben
Essen ist wichtig. | ist=sein
Kommen alle? | Kommen=kommen
Geh nach Hause! | Geh!=gehen
Mach mit! | Mach!=mitmachen+mit
Er will ein guter Freund sein. | will=wollen sein:inf=sein
Sein Haus ist weiß. | ist=sein
Ich weiß das. | weiß=wissen
Sie ging nach Hause und las ein Buch. | ging<=gehen las<=lesen
Es gibt Kaffee und Kuchen. | gibt=geben
Anna und Peter kommen morgen. | kommen=kommen
Er hatte das Haus gebaut. | hatte<=haben gebaut:part=bauen
Die verletzte Frau kommt ins Krankenhaus. | kommt=kommen
Der Vater besuchte die Mutter. | besuchte<=besuchen
Menschen lieben Hunde. | lieben=lieben
Mit lieben Grüßen | 
Es wird gefragt, ob Sie kommen können. | wird=werden gefragt:part=fragen kommen:inf=kommen können=können
Lassen Sie sich beraten. | Lassen!=lassen beraten:inf=beraten
Wir beraten Sie gern. | beraten=beraten
Er geht einkaufen. | geht=gehen einkaufen:inf=einkaufen
Dürfen Hunde mitkommen? | Dürfen=dürfen mitkommen:inf=mitkommen
Die Wohnung ist zu vermieten. | ist=sein vermieten:zu=vermieten
Achten Sie auf die Schilder. | Achten!=achten
Sie hätte gern einen Kaffee. | hätte??=haben
Rauchen verboten | verboten:part=verbieten
Eintritt frei | 
Stand: 12. März 2026 | 
Sprechen Sie mit uns und stellen Sie Fragen. | Sprechen!=sprechen stellen!=stellen
Der Rat hat beschlossen, dass die Schule umgebaut wird. | hat=haben beschlossen:part=beschließen umgebaut:part=umbauen wird=werden
Die Leute, die mitmachen wollen, kommen. | mitmachen:inf=mitmachen wollen=wollen kommen=kommen
Das Rathaus wurde umgebaut, sodass alle hineinkommen. | wurde<=werden umgebaut:part=umbauen hineinkommen=hineinkommen
Wir müssen heute noch teil·nehmen. | müssen=müssen teil·nehmen:inf=teilnehmen
Er hat gegessen, getrunken und geschlafen. | hat=haben gegessen:part=essen getrunken:part=trinken geschlafen:part=schlafen
Viele Besucher feierten zusammen. | feierten<=feiern
Der Antrag muss bis zum 1. Mai abgegeben und bezahlt werden. | muss=müssen abgegeben:part=abgeben bezahlt:part=bezahlen werden:inf=werden
Wir bleiben hier. | bleiben=bleiben
Das Haus. | `
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('verbsOf', () => {
  it.each(CASES)('finds in %j: %s', (sentence, verbs) => {
    expect(verbsOf(tokensOf(sentence)).all.map(shown).join(' ')).toBe(verbs)
  })

  it('tells auxiliaries and modals', () => {
    const { all } = verbsOf(tokensOf('Es kann sein, dass er gebaut worden ist.'))
    expect(all.map(({ auxiliary, isModal }) => (isModal ? 'modal' : auxiliary))).toEqual([
      'modal',
      'sein',
      undefined,
      'werden',
      'sein',
    ])
  })

  it('sorts the forms', () => {
    const verbs = verbsOf(tokensOf('Er hat gebeten, ihm zu helfen.'))
    expect(verbs.finite.map(({ lemma }) => lemma)).toEqual(['haben'])
    expect(verbs.participles.map(({ lemma }) => lemma)).toEqual(['bitten'])
    expect(verbs.infinitives.map(({ lemma }) => lemma)).toEqual(['helfen'])
  })
})
