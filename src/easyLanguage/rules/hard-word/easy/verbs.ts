/** Easy verbs, in lower case and base form. */
export const EASY_VERBS = `
abbauen abbrechen abheben abhängen ablaufen abmessen abschalten abschließen absenden absperren abspielen abwarten abwiegen
achten anbieten anfassen angeben anhaben anhören anklicken anklopfen anleinen anlügen anmachen annehmen anpassen anschauen
ansehen ansprechen anstellen anstrengen antworten anziehen anzünden aufbauen aufbewahren auffallen aufgeben aufheben aufhören
aufklären aufmachen aufnehmen aufregen aufräumen aufschlagen aufschreiben aufstehen auftauen aufwachen ausbauen ausgeben
aushalten auslachen ausleeren ausmachen ausmessen auspacken ausprobieren ausschalten ausschneiden aussehen aussprechen aussuchen
austauschen auswählen beachten beantworten bedanken bedeuten bedienen beeilen beenden befehlen befestigen befreien begegnen
beginnen begrüßen behalten behaupten bekleben bekommen bellen belohnen bemerken bemühen benehmen benötigen beobachten berichten
berühren beschreiben beschäftigen beschützen besetzen besitzen besorgen besprechen bestehen bestellen bestimmen bestrafen
betreten betrügen bewundern bezahlt bieten binden blasen bleiben blitzen brauchen bringen buchen danken decken dehnen denken
drohen drucken drücken dürfen einatmen einfallen einfrieren einführen einfüllen eingeben eingießen einnehmen einpacken
einsammeln einschalten einschlafen einsperren einstellen eintreten einweichen einzahlen entdecken entfernen enthalten entlassen
entleeren entschuldigen entstehen enttäuschen entwickeln erfinden erfrieren erfüllen ergänzen erkennen erkundigen erleben
ermorden erraten erreichen erscheinen erschrecken ersticken ertrinken erwachen erwarten erwischen erwähnen erzählen explodieren
fallen falten fangen faulen fegen finden flicken fliehen fließen flüchten flüstern fordern formen freuen frieren funktionieren
färben fühlen führen fürchten gebrauchen gehen gehorchen gehören gelingen genießen geschehen gestalten gewöhnen gießen gleiten
gratulieren greifen grüßen gucken gähnen haben hacken handeln hassen hauen heben heißen herausfinden herkommen herstellen
herunterladen heulen hinfallen hinlegen hinsetzen hinstellen hinweisen hoffen holen hören interessieren irren jubeln kaputtgehen
kauen kehren kennen kennenlernen klappen klatschen klicken klopfen klären kneten knicken knien knüpfen kommen kratzen kriechen
kriegen kämpfen können kümmern kürzen küssen lassen lecken legen lehnen leiden leisten leuchten liefern liegen locken losfahren
loslassen lutschen lächeln lösen lügen machen markieren meinen merken mischen missverstehen mitarbeiten mitentscheiden mithelfen
mitreden mögen müssen nachdenken nachgeben nachlesen nachmachen nachmessen nachprüfen nehmen nennen nicken notieren nähern
ordnen passieren platzen pressen probieren quälen raten rauben reden reiben reichen reinkommen rennen reservieren retten riechen
rollen rufen ruhen räumen rühren sagen sammeln saugen schaffen schalten schauen scheinen schenken schieben schießen schimpfen
schlagen schleppen schließen schlucken schmieren schmücken schnarchen schneiden schreien schubsen schweigen schwören schälen
schämen schütteln schützen sehen senken setzen seufzen sichern siegen sinken sitzen sollen sorgen speichern sprechen springen
spritzen spucken spüren stechen stecken stehen stehlen stellen stinken stoßen strafen streicheln streichen strömen stören
stürzen suchen surfen tasten tauschen tragen trauen treiben treten trocknen träumen töten umarmen umdrehen umgehen umkehren
umrühren umschauen umtauschen unterbrechen unterhalten unternehmen unterscheiden verabreden verabschieden verbessern verbreiten
verbringen verderben verdoppeln verfolgen vergehen vergessen vergleichen vergrößern verhindern verirren verkehren verkürzen
verlangen verlassen verlaufen verleihen vermeiden vermieten vermissen vermuten vernichten verpassen verraten verreisen verrühren
verschenken verschicken verschlafen verschließen verschmutzen verschreiben verschwenden verschwinden verstecken versuchen
verteilen vertragen verwechseln verwenden verwöhnen verzeihen verändern vorbeikommen vorbeischauen vorbereiten vorhaben
vorkommen vormachen vorsingen vorstellen wackeln warnen wechseln wecken wegfahren wegnehmen wegräumen wegwerfen wehren wehtun
weitergeben weitersagen werden werfen wickeln wiederholen winken wischen wollen wundern wühlen wünschen zeigen zerbrechen
zerkleinern zerreißen zerschneiden zerstören ziehen zielen zittern zudecken zudrehen zugeben zumachen zurückbringen zurückgehen
zurückkommen zurücklegen zusammenfassen zusammenkommen zusammenstellen zuschauen zuschicken zuschließen zweifeln zwingen zählen
ärgern überfallen überlegen übernachten übernehmen überraschen überreden überreichen übersehen übertreiben überzeugen`
