/** Hard words: migration and citizenship, in lower case and base form. */
export const HARD_MIGRATION = `
abschiebehaft abschieben abschiebung abschottung ankerzentrum apatride apostille arbeitsmigration asylantrag asylbewerber
asylrecht asylsuchend asylsuchende asylsuchender ausbürgerung ausweisung bleiberecht einbürgern einwanderung emigrant emigration
emigrieren erstaufnahme erstorientierung erstwohnsitz ethnie ethnisch hauptwohnsitz humanitär immigrant immigrieren integrativ
interkulturell konsul konsularisch konsulat konsulin legal legalisation legalisieren legalisierung meldewesen mutterland nachzug
nebenwohnsitz ortszuschlag passersatz passpflicht reisedokument repatriierung resettlement rückführung rückkehrer schengen
schengenvisum schutzstatus schutzsuchend sesshaft sprachmittler staatenlos subsidiär toleranz umverteilung unionsbürger
unterbringung vereidigt vertreibung vertriebener visumpflicht visumsfrei visumspflicht xenophobie zuwandern zuwanderung
übersiedeln übersiedler`
