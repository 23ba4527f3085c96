/** Words of one line mean the same; the first is the easiest. Only words that hardly ever mean anything else. */
const GROUPS = `
auto wagen pkw kraftfahrzeug automobil
müll abfall
fahrkarte fahrschein
karte ticket eintrittskarte
fahrrad rad
arzt doktor mediziner
bauer landwirt
urlaub ferien
lohn gehalt
handy mobiltelefon smartphone
amt behörde
bus omnibus autobus
formular vordruck
kurs lehrgang
computer pc rechner
internetseite webseite website homepage
toilette wc klo
krankenhaus klinik hospital spital
kindergarten kita kindertagesstätte
altenheim seniorenheim altersheim
baby säugling
senioren senior rentner
gemeinde kommune
aufzug fahrstuhl lift
medikament medizin arznei arzneimittel
tablette pille
verein klub club
bücherei bibliothek
kino filmtheater
stimmzettel wahlzettel
führerschein fahrerlaubnis
parkplatz stellplatz
lastwagen lkw laster
gehweg bürgersteig gehsteig fußweg
fernseher tv
hausarzt allgemeinmediziner
zahnarzt dentist
foto fotografie
feuer brand
strom elektrizität
wald forst
teich weiher
ausflug exkursion
heft broschüre
wohnung apartment
gebühr entgelt
strafe bußgeld
treffen versammlung zusammenkunft
mülltonne abfalltonne abfallbehälter
schulferien ferienzeit
schwimmbad badeanstalt
kosten unkosten
streit konflikt
krankheit erkrankung
fehler irrtum
ziel zielsetzung
kleidung bekleidung
sofa couch
brötchen semmel
samstag sonnabend
fest feier
geschäft laden
essen mahlzeit
brief schreiben
hilfe unterstützung
arbeit job
eltern erziehungsberechtigte
chef vorgesetzter boss
anfang beginn start
pass reisepass
dolmetscher übersetzer
turnhalle sporthalle
mannschaft team
trainer übungsleiter
spritze injektion
rollator gehwagen gehhilfe
heimat herkunftsland
unterschrift signatur
prüfung examen klausur
note zensur
azubi auszubildender lehrling
firma betrieb unternehmen
flughafen airport
nachricht mitteilung
regel vorschrift
mutter mama
vater papa
oma großmutter
opa großvater
freund kumpel
treppe stiege
angehöriger verwandter
partner lebensgefährte
hochzeit trauung eheschließung
patient kranker
krankenwagen rettungswagen
friseur frisör
gast besucher
führung rundgang
unterlagen dokumente papiere
ausländer migrant zuwanderer einwanderer
flüchtling geflüchteter
helfer unterstützer
ehrenamtlicher freiwilliger
spiel match
sportplatz fußballplatz
fahrer chauffeur
regen niederschlag
überschwemmung hochwasser
lampe leuchte
taste knopf
bildschirm monitor
passwort kennwort
internet web
mail email
grippe influenza
raum zimmer
pause unterbrechung
straßenbahn tram
beerdigung bestattung beisetzung
anwalt rechtsanwalt advokat
metzger fleischer schlachter
metzgerei fleischerei schlachterei
möhre karotte
apfelsine orange
streichholz zündholz
fotoapparat kamera
wertstoffhof recyclinghof
plakat poster
hausaufgabe schularbeit
schultasche ranzen schulranzen
kugelschreiber kuli
pullover pulli
zebrastreifen fußgängerüberweg
kreisverkehr kreisel
zahnpasta zahncreme
restaurant gaststätte gasthaus wirtshaus lokal
quittung kassenzettel kassenbon
umfrage befragung
hausmeister hauswart
strauch busch
schmetterling falter
sprechstunde sprechzeit
jugendzentrum jugendhaus
müllabfuhr abfallabfuhr
kunde klient
kühlschrank eisschrank
bürgeramt bürgerbüro
postbote briefträger zusteller
wettkampf wettbewerb
sieger gewinner
geschenk präsent
rentner pensionär
ermäßigung rabatt nachlass
widerspruch einspruch
vertrag kontrakt
abfallkalender müllkalender
reparatur instandsetzung
autofahrer fahrzeugführer
radfahrer radler fahrradfahrer
radweg fahrradweg
dorf ortschaft
hund vierbeiner
pferd ross gaul
katze stubentiger
`

/** Not in compounds: a "Wohn-Raum" is no "Wohn-Zimmer", and a "Schreib-Heft" no "Schreib-Broschüre". */
export const ALONE_ONLY: ReadonlySet<string> = new Set(
  `anfang arbeit beginn boss brief broschüre chef feuer brand freund geschäft heft hilfe job karte kumpel laden lift mail medizin
  note partner raum schreiben spiel start taste knopf ticket wagen zimmer`
    .trim()
    .split(/\s+/),
)

/** The line and the rank of each word. */
export const EVERYDAY: ReadonlyMap<string, { group: number; rank: number }> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line, group) => {
      const words = line.split(' ')
      return words.map((word, rank) => [word, { group, rank }] as const)
    }),
)
