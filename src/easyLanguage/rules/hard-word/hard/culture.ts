/** Hard words: culture, media and computers, in lower case and base form. */
export const HARD_CULTURE = `
abonnement abonnent account administrator algorithmus allegorie altarm ambiente amphitheater amulett animation animieren
anthologie antike antiquariat antiquität applaudieren archäologe archäologie archäologisch archivar archivieren archivierung
arrangement ästhetik ästhetisch atelier ausleihfrist authentifizierung autobiografie autorisierung avantgarde avatar ballade
bandbreite barock bibliografie biografie biografisch biometrisch bistum bluetooth bohème chatbot choreograf choreografie chronik
chronologisch cloud codierung content cookie copyright cyberangriff cyberkriminalität darbietung dateiformat datenabgleich
datenerhebung datenminimierung datenträger debüt debütieren dekorativ digitalisierung diözese dirigieren diskografie display
dokumentenmanagement domain domäne dramaturg dramaturgie editieren edition elektronik empore entertainment epik epoche essay
etymologie evangelist exotisch exponat exposition expressionismus festakt festspiel feuilleton fiktion finissage firewall
firmware folklore forum freske fresko galerist genealogie genre glasfaser gotik gotisch graffito grafik gravur hardware heraldik
hommage horoskop identifikation identifizierung illustration illustrator implementierung impressionismus improvisation
improvisieren informatik inszenieren inszenierung intendant intendantin interface interpret interpretation intuitiv jury
kabarett kalligrafie kammermusik kantate kanton klassik kodieren kollektion kolumne kompatibel kompatibilität komponieren
komponistin komposition konfiguration konfigurieren konservator konzertant korrespondent kryptografie kulisse kulturerbe
kuratieren kurator kuratorin lektor lektorat liturgie liturgisch lyrik lyriker lyrisch mahnmal malware manuskript massenmedium
matinee mausoleum mäzen meditation melancholie memoiren metapher minnesang modellieren moderator multimedia multimedial museal
musical mythologie mythos netzausbau nostalgie notation novelle obelisk operette ornament ouvertüre partitur patchwork pathos
performance philosoph philosophie philosophisch phishing plattform plugin podcast poetisch porträt prosa protagonist provenienz
pseudonym publizist publizität quellenangabe querschnitt redakteurin redigieren regisseurin relikt reliquie renaissance replik
reportage repro reproduktion restauration rezension rezitation rezitieren rhythmisch ritual rituell romanik romanisch router
sakral sakristei säkular säkularisierung satire satirisch säumnisgebühr schnittstelle screenreader segment semantik session
silhouette sinfonie skizze skizzieren skulptur solist solistin spam speicherfrist speicherung sponsern stadtchronik stele
stilistisch streamen streaming subkultur subskription symphonie szenerie szenisch textil theologe theologie theologisch
traditionell tragödie transkription triptychon trojaner typografie update uraufführung usability verlag verlagswesen vernissage
verschlüsseln virtuell virtuose visualisieren visualisierung vokal volkstümlich widget zelebrieren zenit zeremonie zitieren
zweckbindung
`
