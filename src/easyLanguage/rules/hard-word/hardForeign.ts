import { words } from '../../words'

/** Foreign words of press and science that not everybody knows, in lower case and base form. */
export const HARD_FOREIGN = words(`
absolvieren abstinenz adaption administration administrativ agenda aggregat akkreditierung akquise akzeptanz akzeptieren allergen
annullieren antibiotikum approbation areal aspekt audit authentisch autark autonom autonomie avisieren bagatelle benefiz bilateral
bilanz biodiversität bonität catering charta checkliste coach coaching controlling curriculum debatte defizit delegierte depot
dialyse dimension diskret diskretion disposition distanz dokumentation dokumentieren domizil dosis dosierung dynamik dynamisch
emanzipation empathie engagement engagieren engagiert ergonomisch etablieren etappe ethik evident exklusiv existenz exponat export
fakultativ faktor fauna fiktiv filtration fiskus flora fluktuation fokus fokussieren formulieren formalität forum fragment
frequenz fusion fusionieren generieren geriatrie globalisierung gravierend habitat handicap harmonisieren havarie hierarchie
honorar hospiz hybrid hydrant hygiene hypothese identifizieren identität ignorieren illegal immission immigration immun impuls
inklusiv individuum inflation initiieren injektion innenrevision inspektion installieren institut institution instruktion intakt
intensivieren intensivpflege interaktiv interim intern interkulturell intervention inventar inventur irrelevant isolieren
isolation juror jury justiz kalkulation kalkulieren kampagne kanalisation kataster kategorie katalysator klausel klient klientin
koalition kollektiv kollegium kommerziell kompakt kompensation kompensieren kompetent komplikation kompostierung kompromiss
konfession konflikt konfrontieren konkret konsequenz konservieren konstant konstruktiv konsultieren konsum konsument kontaminiert
kontext kontingent konvention konzern konzession korrespondenz korruption kriterium kulanz kuratorium legal legitim legitimation
liquidität lizenz logistik loyal management manipulation manuell mediation mediator mediatorin mental migrant migrantin migration
minimieren maximieren mobilisieren modalität modifizieren modul motivieren multiplikator nominieren novelle nutrition objektiv
obligatorisch option optional palliativ parzelle partiell partizipieren patenschaft patent pauschal pauschale performance
perspektive phänomen phase physiotherapie pilotprojekt podium portal präferenz präsentation präsentieren präsenz präzise primär
privileg privatisierung problematik produktiv professionell profil profitieren progressiv promotion protokoll provision
provisorisch provisorium psychiatrie psychologe psychologin psychologie publikation publizieren quartal quarantäne radius rational
recherche recherchieren recycling redaktion referendum reflektieren reform reformieren regenerativ regulieren regulierung
rekonstruktion rentabel renaturieren renaturierung renovierung repräsentant repräsentativ reserve reservoir resistenz ressort
restaurierung restaurieren resultat resultieren retention revision risiko rotation routine sanktion sanktionieren sediment sektor
selektiv sensibel sensor separat simulation skepsis solidarität solidarisch sortiment spektrum spekulation sponsor sponsoring
stagnation stagnieren status stimulieren stipendium stornieren substanz supervision tarif technologie tendenz terminieren thematik
thematisieren therapeut therapeutin toleranz tolerant tourismus transfer transformation trasse turnus vakant variabel variante
variieren vegetation ventilation verifizieren vision visum vital volumen zentralisieren zertifizieren zertifizierung zirkulation
zivil zyklus zäsur amortisieren aquakultur asyl asylverfahren bakterien bioabfall dekret deponie dezentral diakonie dissens
emittieren erosion fassade fauna gastronomie genossenschaft intensiv jurist juristin juristisch kandidatur kollision kontrahent
logopädie logopäde makler nitrat nominierung onkologie orthopädie pestizid photovoltaik pädagoge pädagogin pädagogik pädagogisch
rezidiv sedimentation sensorik smart sozialisation standort sterilisieren terminal tutor urban ökosystem
attest dentist orthopäde internist gynäkologe urologe kardiologe neurologe dermatologe radiologie radiologe chirurg chirurgie anästhesie
narkose allergie arthrose asthma bronchitis hepatitis hypertonie inkontinenz ödem thrombose tumor kandidat kandidatin votieren dirigent
ensemble repertoire jubiläum plenar`)
