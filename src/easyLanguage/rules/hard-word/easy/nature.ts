/** Easy words: plants, animals, weather, in lower case and base form. */
export const EASY_NATURE = `
abwasser acker adler affe ahorn alge allee altglas altkleider altpapier ameise amsel apfelbaum bach bachforelle baumstamm beere
beet berg biber biene bienenstock biotonne birke birnbaum birne blatt blitz blume blumenstrauß blühen blüte brennholz brunnen
brüten buche busch bäuerin dachs damm deich distel donner dornen dunst dürr ebbe echse efeu eiche eichel eichhörnchen eidechse
elefant ente erdbeben erdbeeren erdöl ernte ernten esel eule falke farn fasan feder feld fell fels felsen ferkel fichte fischen
fischer fischotter flamme fledermaus fliege fliegen flocke floh fluss flut flöhe forelle frosch frost frühling fuchs futter
förster försterin füttern gefieder gelbe gewitter giftmüll giraffe glühwürmchen graben grashüpfer grundwasser gärtner gärtnerin
hafer hagel hahn halm hamster hang harz hase haselnuss hecht heide herbst herde himbeere himmel hirsch hitzewelle hochwasser
holunder horn hufe huhn hummel hund hundeleine hundesteuer höhle hühner igel imker imkerin jagd jagen johannisbeere jäger
jägerin kanal kaninchen karpfen kastanie kater katze keim kiefer kies klee klima klippe knolle knospe kohle kompost korn
kornblume kraftwerk kraniche kraut kräuter kröte käfer käfig kälte küken küste lamm land landschaft landwirt landwirtin laubbaum
leine libelle lilie linde luchs lupine löwe löwenzahn marder marienkäfer maulwurf maus meer meise messen mohn molch mond moor
moos motte mähen möwe mücke nachtigall nadelbaum narzisse natur naturschutz nebel nelke nest netz nistkasten obstbaum orchidee
otter pegel pfad pfand pfandflasche pferdestall pflücken pfote pfütze pollen pony pumpe quelle ratte raupe rebe regen regenbogen
regenwasser regenwurm regnen restmüll rind rinde rose rotkehlchen rudel rübe same samen sandsack sandsäcke schaf schatten schaum
schildkröte schilf schlamm schleuse schmetterling schnabel schnecke schnee schneien schwalbe schwan schwarm schwein schäfer
sommer sondermüll sonne sonnenblume sonnenschein spatz specht sperling sperrmüll spinne stamm stausee storch strauch streuen
sträucher sturm sumpf säen tanne taube tauen temperatur tier tierarzt tierheim tierärztin tiger trockenheit tulpe ufer umwelt
umweltfreundlich umweltschutz unwetter vieh vogel vogelhaus vögel wachsen wachstum wald waldbrand waldweg wanderer wanderung
warnung wasserfall weide weiher weizen welle welpe welt weltall wertstoffhof wespe wetter wetterbericht wildschwein wind windrad
winter wolf wolke wolle wurm wurzel wüste zelten ziege zweig überschwemmung`
