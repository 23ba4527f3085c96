/** Foreign words of science and the press, in lower case and base form. */
export const HARD_FOREIGN = `
abstinenz abstraktion absurdität adaptation adaption administration administrativ adressat affekt affront agenda aggression
aggressivität agitator akklamation akkreditierung akquise akteurin aktivität akustik akzeptanz akzeptieren allergen allergie
allianz allokation allüre ambition ambivalenz amortisation amortisieren amplitude analogie anarchist anekdote annahme annexion
annullieren anomalie anonymität antagonist anthrazit antibiotikum antipathie anästhesie apathie aphorismus apparatur appell
applikation approbation aquakultur arbitrage archetyp areal argument argumentation argumentieren arroganz artefakt arthrose
askese aspekt aspirant assimilation assistenzkraft assoziation asthma asyl asylverfahren asymmetrie attest attraktion
attraktivität attrappe audienz audit auditor auditorium authentisch authentizität autonomie autorität avisieren backoffice
bagatelle bakterien balance bankett bankrott barriere basilika basis bastion bauxit benchmark benefiz beryll biennale bilanz
bilanzierung bilateral bilateralität bioabfall biodiversität blockade bonus booklet brainstorming briefing broker bronchitis
bronze bürokrat camouflage casting catering challenge chancengerechtigkeit change charta chauvinismus check checkliste chirurg
chirurgie choral citymanager clearing coach coaching codex community compliance controlling courage coworking crowdfunding
curriculum dashboard deadline debakel debatte definition defizienz defizit dekade deklaration dekor dekret delegierte
delegierter demagogie dementi demokratisierung dentist depesche deponie depression dermatologe desaster designer desillusion
deskription despot destination destruktion detaillierung determinante devise dezentral dezentralisierung diagramm diakonie
dialektik dialyse diaspora diffamierung differenzierung dilemma dilettant dimension dirigent diskontinuität diskrepanz diskret
diskretion diskurs disposition disput disqualifikation dissens dissident distanz distribution diversifikation division dogma
doktrin dokumentation dokumentieren dolomit dominanz domizil dosierung dosis double dressur dualismus duktus dummy duplikat
dynamik dynamisch dynastie editorial effekt effektivität egoismus egoist eklat elaborat elite emanzipation emanzipieren emblem
eminenz empathie empirie engagement engagiert enklave ensemble enthusiasmus enthusiast entität enzyklika epidemie epilog
epizentrum equipment erfordernis ergonomisch eskorte essenz establishment etablieren etappe ethik etikett etikette eventualität
evident evidenz evolution exemplifizierung exil existenz exklave exklusiv exkurs exkursion exodus exotik experimentieren
expertenkommission explikation exploration export expose extrakt exzess facette facilitator facility factsheet faible fake
faksimile faktizität faktor farce fassade fauna fauxpas feature fetisch feudalismus fiasko fiber fiktionalität filtration
finesse finte fiskus flair flexion flora floskel fluktuation fokus fokussieren fonds formalität format formation formulieren
formulierung fragment fragmentierung fraktionierung frequenz frustration fundraiser fundraising fundus funktion funktionalität
funktionär funktionärin furore fusionierung gage garant gastronomie gender gendergerecht generieren genese genesis genialität
genossenschaft genozid globalisierung globalität gneis gouverneur governance gradient grandezza granulat gratifikation
gravierend gremien guideline gusseisen gynäkologe handicap handout harmonie harmonisieren headline hegemonie helpdesk hemisphäre
hepatitis heterogenität hierarchie hierarchisch hinweisgeber homogenität honorar honoratioren hospiz hotspot humanismus
humanität humus hybris hydrant hydrat hygiene hype hypertonie hypothese hysterie idealismus idealist identifizieren identität
idol ignoranz ignorieren ikone illegal illegalität image immigration immission immun impetus implementation implikation
imponderabilien impression impuls indifferenz indikation indiskretion individualisierung individualität individuum indiz
indizien indoktrination industrialisierung infamie inflation infotainment initiator initiatorin initiieren injektion inklination
inklusiv inkompetenz inkonsequenz inkontinenz innenrevision input inserat insider inspektion inspiration instabilität
installation installieren instanzenzug institut institution instruktion instruktor instrumentarium integrationsleistung
integrität intellekt intelligenz intensivieren intensivpflege intention interaktion interaktiv interim interimslösung intermezzo
intern internationalität internist intervention intoleranz intrige invasion inventar inventarliste inventur ionen irrelevant
irritation isolation isotherme israelit jargon journalismus jurist juristin juror justiz kader kaliber kalkstein kalkulation
kalkül kampagne kanalisation kandidat kandidatin kandidatur kapazitätsgrenze kapriole kardiologe karst kategorie kategorisierung
kausalität kautschuk keramikum keyword klausel klient klientin koalition kodex koeffizient koexistenz kohärenz kohäsion koks
kollaboration kollaps kollegium kollektivität kollision kolonnade kolonne kombattant komik komitee kommandant kommerzialisierung
kommerziell kommissariat kommunikation kommuniqué kompakt komparativ komparse kompensation kompetent komplikation komponente
kompostierung kompromiss kondition konditionen konflikt konformität konfrontation konfrontieren konföderation konglomerat
kongress konjunktion konkret konkretisierung konnotation konsequenz konsolidierung konspiration konstant konstante konstellation
konstitution konstrukt konstrukteur konsultation konsultieren konsum konsument kontaminiert kontemplation kontext kontingent
kontingenz kontrahent kontraindikation kontroverse konvent konvention konventionalstrafe konvergenz konversation konversion
konvolut konzentrat konzern konzession koordinator koordinatorin korrespondenz korruption koryphäe kreation kreativität
kreditwürdigkeit kriterien kriterium kritiker krypta kumpanei kuppel kuration kuratorium kuriosität label laboratorium laizismus
latenz legende legitim legitimation legitimität lektüre level liaison lignin liquidität lizenz logopäde logopädie lokalität
lounge loyal löss magma magnat mailing mainstreaming makel makulatur management manipulation manko manuell manufaktur manöver
marge marotte maxime maximum mechanismus mediation mediator mediatorin meeting melange memorandum mental mentalität meridian
meriten metamorphose metropole migrant migrantin migration milieu militanz minimum minorität misere modalität modalitäten
modifizieren modul modus momentum monolog monotonie monsun moratorium motiv motivation motivieren motto multikulturalität
multiplikator mutation mysterium narkose narrativ negation nektar neon nepotismus neurologe newsroom nische nitrat niveau
nomenklatur nominierung nonsens norm normalität normierung notwendigkeit nuance nukleus nutrition objektiv objektivität
obligation obligatorisch observanz obsession odyssee offensive oktroi onboarding onkologie opal optimismus optimist optimum
option optional order organ organigramm organisation organisator organisatorin orientierung originalität orthopäde orthopädie
oszillation output oxid pakt pamphlet pandemie panel pantomime parabel paradigma paradoxon parameter parität parole partiell
partikel partizipant partizipieren parzelle passage passion patenschaft patent patriarchat patriot patriotismus pauperismus
pauschale pektin pendant pergament permanenz persiflage personalie perspektive perspektivlosigkeit pertinenz pessimismus
pessimist phase phosphor photovoltaik physiotherapie phänomen pietät pigment pilotphase pilotprojekt pionier pipeline pitch
plastizität platitüde plenar pluralität podest podium pointe polemik polymer popularität potenz potpourri pragmatiker
pragmatismus praktik praxisbezug prestige preview preziose primär priorisierung privatisierung privileg proband problematik
produktiv profanität professionalisierung professionalität professionell profil profitieren programmatik progression progressiv
projektion projektor proklamation prolog prominenz prophylaxe proportion protektion protektionismus protestant protokoll
protokollant prototyp provider provision provisorisch provisorium provokateur prozedere prozedur prozession präambel präferenz
prägnanz prämisse präparation präsens präsentation präsenz prävalenz präzise präzision pseudo psychiatrie psychologe psychologie
psychologin publikation puritaner pyrit pädagoge pädagogin qualifizierungsmaßnahme qualität quantität quarantäne quartal quarz
querele quintessenz quotierung radiologe radiologie radius ranking ratio ration rational rationalität realismus realist realität
recherche recherchieren rechtspopulismus recycling redaktion reduktion reduzierung referendum referentin refinanzierung
reflexion reform refugium regeneration regime register registrierung reglement regress regularien regulativ regulierung
reintegration reklamation rekonstruktion rekrut relation relativierung release religiosität reminiszenz renegat renommee
renovierung rentabel reorganisation reparation repertoire report repressalie repräsentant repräsentanz repräsentation reputation
requisit requisite research reserve reservoir resignation resistenz resolution ressentiment ressort restaurieren restaurierung
restriktion restriktiv restrukturierung resultat resümee retention retrospektive revanche reverenz review revolte rezeptor
rezidiv rezipient risiko risikobewertung risikogruppe ritus rivalität roadmap rollout rotation roundtable routine rubrik ruin
rune saboteur sadismus saldo salutogenese salär sanktion sanktionierung schiefer scoring scout screening security sedimentation
selektiv sensibel sensor sensorik separat sequenz servitut setting setup shared sharepoint showroom shuttle sightseeing signatur
silikat silo simulation singularität skala skepsis skeptiker skill slot smart snippet solidarisch solidarität sonderkondition
sonett sortiment souveränität sozialisation sparte speaker spektakulär spektrum spekulant spekulation spezialisierung spezialist
spezialistin spezifikation spezifikum sphäre spiritualität sponsor sponsoring spontaneität spot stabilisierung stabilität
stadium staffelung staging stagnation stakeholder standard standardisierung standby standort startup statement statistiker
status statut statuten stereotyp sterilisieren stigma stilistik stimulation stimulieren stimulus stipendium storytelling
strapaze stratege struktur strukturierung subjekt subjektivität subsidiarität substantiv substanz substitut subsumtion
subversion suggestion sujet sukzession superlativ supervision supervisor supplement support survey suspension sustainability
symbiose symbolik symmetrie sympathie sympathisant symposium symptomatik syndikat synergieeffekt synthese systematik szenario
tabu tandem tangente tantieme target tarifgebiet teaser technokrat technologie teint telekommunikation telemedizin template
tendenz terminal terminologie terminus terrain territorium testimonial textur thematik theorem therapeut therapeutin these
thrombose ticketing tiefenpsychologie timing token tolerant toolbox torf tortur totalität tourismus tracking trainee traktat
transfer transformation transit transparenz trauma travertin travestie tribunal tribut tribüne tuff tumult turnus tutor tutorial
typologie typus tyrannei ultimatum umfeld unikat upcycling upgrade urban urbanisierung urbanität urologe user usus utensilien
utopie vagabund vakant validität variable variante varianz variation varietät variieren vegetation vehikel ventilation
verifikation verifizieren viktimisierung viktualien vision visionär visitation visum vital vokabular volumen voting votivgabe
voucher webinar wellness whistleblower whiteboard xenophob zensor zentralisieren zentralisierung zepter zertifizieren
zertifizierung zertifizierungsstelle zession zink zirkular zirkulation ziselierung zivilisation zivilist zyklus zynismus zäsur
ödem`
