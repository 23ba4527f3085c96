/** Easy words of public offices, in lower case and base form. */
export const EASY_OFFICE = `
abgabe abgeben ablauf ablehnen ablehnung abmelden abmeldung absage absagen abschicken abschluss absender abstimmen abstimmung
abteilung adresse akte alter altersgrenze anfrage anfragen angabe angebot angehörige angestellte ankreuzen anleitung
anmeldeformular anmelden anmeldung anruf anrufen anschrift ansprechpartner ansprechpartnerin antrag anwalt anwältin anzeige
anzeigen arbeitsamt arzttermin aufgabe auftrag ausdruck ausdrucken ausfüllen ausgabe auskunft ausleihe ausleihen ausländer
ausländerin ausnahme ausweis auszahlen auszahlung bankkarte bargeld beamte beamter beamtin beantragen bearbeiten bearbeitung
beauftragte bedingung begründen begründung behindert behinderung behörde beirat beitrag beleg benutzen benutzer benutzung
beraten berater beraterin beratung bericht beschwerde beschweren bestätigen bestätigung betrag betreuen beweis beweisen bewerben
bewerber bewerberin bewerbung bezahlen bezahlung bezirk bitte bogen brief briefmarke briefumschlag bundesland bürger bürgeramt
bürgerbüro bürgerin bürgermeister bürgermeisterin büro chef chefin datum dauer dauern diebstahl dienst dienstag dienstleistung
dokument dolmetscher dolmetscherin drucker durchwahl ehrenamt eigentum eigentümer einkommen einladen einladung einreichen
einrichtung einteilen eintrag eintragen einwohner einwohnerin email entscheiden entscheidung erbe erben ergebnis erhalten
erhöhen erhöhung erinnern erinnerung erklären erklärung erlauben erlaubnis erledigen ermäßigung ersatz eröffnung fachfrau
fachmann fall familienname fehlen fehler festnehmen finanzamt formular foto fragebogen freigabe fundbüro fundsache führerschein
garantie geburt geburtsdatum geburtsort geburtstag gebühr gehalt geld geldstrafe gelten gemeinde gemeinderat geschlossen gesetz
gespräch gewinn gruppe gutschein gültig gültigkeit haftpflicht halten hausordnung heirat heiraten heiratsurkunde helfer helferin
hilfe hinweis höhe information informieren inhalt interesse internet jahr jugendamt karte kasse kaufen kaufvertrag kennwort
kindergeld kollege kollegin konto kontonummer kontrolle kontrollieren kopie kopieren kosten krankenkasse krankenversicherung
krankmeldung kredit kreditkarte kreis kreishaus kunde kundin kündigen kündigung landrat landrätin lebenslauf leistung leiten
leiterin liste lohn löschen lösung mahnung mail meinung melden merkblatt mieten mieter mieterin mietvertrag mitarbeiter
mitarbeiterin mitbringen mitnehmen mitteilen mitteilung möglichkeit nachfrage nachfragen nachname nachricht nachsehen nachweis
name nebenkosten nummer nutzen nutzung ordnung original paket papier partei pass passfoto passwort person personalausweis pflege
pflicht plan planen planung platz post postleitzahl problem projekt prospekt prozent prüfen prüfung punkt quittung ratgeber
rathaus rechnung regel regierung reisepass rente rentner rentnerin richter richterin rufnummer rückfrage rückgabe schalter
scheck schein schicken schreiben schuld schulden seite sekretärin service sicherheit sitzung software sparen sparkasse spende
spenden sperren sperrung sprechstunde sprechzeit staat standesamt stelle stempeln steuer steuern stimme stimmen strafzettel
streit stunde summe tabelle tarif teil teilen teilnahme teilnehmen teilnehmer teilnehmerin telefon telefonisch telefonnummer
telefonzeit termin text thema treff treffen trennung umfrage umschlag umziehen ungültig unterkunft unterlagen unterschreiben
unterschrift unterstützen unterstützung untersuchen urteil verbieten verbot verbrauch vereinbaren vereinbarung verlieren verlust
verlängern verlängerung vermieter vermieterin verschieben versichern versicherung versprechen verspätung vertrag vertreten
vertreter vertreterin vertretung verwalten verwaltung vorlage vorname vorschlag vorschlagen vorsicht vorsitzende vorsitzender
vorstand vorteil wahl wahllokal wahlrecht wartenummer wartezimmer weigern wohngeld wohnort workshop wunsch wählen wähler
wählerin zahl zahlen zahlung zeugin zeugnis ziel zins zinsen zoll zuhören zulassen zurückgeben zurückrufen zusage zusagen
zustimmen zustimmung zweck ändern änderung öffnen öffnungszeit öffnungszeiten überweisen überweisung`
