/** Hard words of several fields, in lower case and base form. */
export const HARD_GENERAL = `
abgeltung ablöse abordnung abschlag absetzbecken absonderung abwärme akontozahlung allmende almosen amtseid amtsgeheimnis
andienung anerkenntnis angelobung anmaßung annahmeverzug anrainer anrecht anwuchs aorta apanage arrest asservat atrophie aufgeld
auflassung aufriss aufschub aufwuchs auktionator auktionatorin ausgrenzung auskunftei auslage auslagen auslobung ausschank
ausschreitung aussonderung aussteuer autopsie ballast ballaststoff bannmeile bannwald barkasse barkauf bauflucht beelterung
befund begehung behuf beibringung beiladung beileid beistand beitreibung beitritt bekenntnis belang bergrecht beschau
bescheidung beschulung besoldung bestallung beurlaubung bewuchs bezugsschein bezüge blaupause bodenrecht bodensatz brache
brandmauer buchwert böschung bürge bürgerschaft cellulose chitin cyanid dachverband damnum damwild defibrillator derivat diakon
dienstgrad diskont dispens distrikt dole dossier drittmittel dunkelziffer durchgriff durchlass ehrensold ehrverlust eichamt
eichung eidlich eigner einbehalt einfuhr eingemeindung einschlag einweisung einäscherung emeritus empfängnis enthaltung
entsendung entzug enzym erbbau erblast ermittler ersitzung erwerb exhumieren exhumierung faszie faulgas faulturm fehde feldmark
feminismus ferment feuersbrunst firnis flaute flöz formalie foyer freibrief freigänger frevel fron frondienst frührente fuhrpark
fährte fäkalien fürsprache galgenfrist gangrän gant gastronom gattung gebietsreform gebot gedinge gefolge geleit gelöbnis
gelübde gemeingut gemeinnutz gemeinwohl gemengelage gendarm genugtuung geometer gepflogenheit gerichtsbote gerinne gerinnsel
gerontologie geschworene geschworener geschäftsgang gesetzeskraft gestüt gewann gewerk gewichtung gewähr gilde glaukom glyphosat
gnadenfrist grenzstein grundlast grundpfand hader handfeste hauptschuld hausrat hausrecht hehler heimfall heizlast heuer
historiker hypophyse häftling index inhaber inländer isotop joch junktim kaduzierung kanzlei karzer klerus kohabitation
kohlenhydrat kohorte kolik konnexität konsonant kordon kostgeld krume kuppelei kurtaxe lagerfrist laufzeit legat lehen leibrente
leitlinie linderung luftfracht löschung magistrat mahd maische marktwert masern maßgabe maßregel mehrerlös meierei meldeschein
miliz minderung mindestgebot mitgift musterung mutung muße mäander mängelrüge nachbesserung nachschuss nachsorge nachtrag nomade
nothilfe notlage notweg nutzwert nährwert obdach obrigkeit ombuds ombudsfrau ombudsmann ombudsstelle opferstock opiat
ordnungsgeld ortsrecht patronat pfandleihe pfründe pfuhl planstelle pranger preisbindung protein prüfling prüfstand pönale rain
ratifikation raubbau rauchgas reaktor realteilung rechtsgut rechtsweg regent reinertrag reugeld rezess rohling rotlauf
ruhegehalt rundholz rückgriff rückhalt rüge rügefrist sachwalter sachwert schickschuld schiedsamt schiedsspruch schirmherr
schirmherrin schlusserbe schmiergeld schranne schuldschein schutzmacht schwebstoff schwund schächtung sickerstoff sinkstoff sold
sonde sonderrecht soziologe soziologie sperrfrist sperrminorität sprengel spruchkammer staffel stallung stammeinlage stammzelle
starkregen statthalter stauwehr stichprobe stoffwechsel strafmaß streu störer syndikus synode sühne tagebau talweg taxator taxe
teilhaber teilhaberin tenor termingeld trift trunkenheit umtrieb unbill unterpfand unterschleif urfehde vasall verbund verdikt
verfehlung vergünstigung verhör verschleiß versehrte versehrter versteigerer vertagung verweis verwerfung verweser verzicht
viadukt vikar vogt vorberatung vorfahr vorfluter vorkauf vorklärung vorkommnis vorschuss vorsitz vorsteher vorteilsnahme wahrung
wandlung wegfall wehrdienst wehrpflicht weiler wertstellung widmung wirkstoff zahlmeister zaumzeug zeche zedent zehnt zellulose
zentrifuge zuchtverband zugeständnis zulage zuwachs zweitwohnung übereinkunft übertretung`
