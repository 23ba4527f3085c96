/** Easy words: body and health, in lower case and base form. */
export const EASY_HEALTH = `
abnehmen ader aids alkohol altenheim altenpfleger altenpflegerin altersheim anfall angst anstecken ansteckend ansteckung
apotheke apotheker apothekerin appetit arznei arzt arzthelferin arztpraxis atem atmen auge augenarzt augenärztin auskurieren
ausruhen ausschlag baby backe bauch bauchschmerzen behandeln behandlung bein besuch besuchszeit betreuer betreuerin betreuung
beule bewegen bewegung blase blass blick blinde blut blutdruck bluten blutspende blutspenden blutung brechen brille bruch brust
busen corona drogen durchfall durst eingipsen eiter ekel ellenbogen entbindung entspannen entspannung entzündung erbrechen
erholen erholung erkälten erkältung ernährung erschöpft erschöpfung fasten ferse fieber fieberthermometer finger fitness fleck
frauenarzt frauenärztin fußpflege gebiss geboren gehhilfe gehirn gehstock gehör gehörlos gelenk gesicht gesundheit
gesundheitsamt gesundheitskarte gewicht gift gips grippe gymnastik haar hals halsschmerzen halstuch hand hausarzt hausärztin
haut hautarzt hebamme heilen heilung heim heiser herz herzschlag heuschnupfen hirn hitze hoden hospital husten hustensaft
hörgerät hörtest hüfte impfen impfpass impfung insektenstich jucken juckreiz kaiserschnitt kamille kehle kinderarzt kinderärztin
kinn klinik knie knochen knöchel kondom kopf kopfschmerzen kraft krampf kranke krankenhaus krankenpfleger krankenpflegerin
krankenschwester krankenwagen krankheit krebs kreislauf krücke krücken körper laus lebensgefahr leber leid lippe lunge läuse
lücke magen mandeln mann maske massage masseur masseurin medikament medizin menschen menstruation mund muskel nabel nadel narbe
nase nasenbluten nerv nerven nervös niedergeschlagen niere niesen notarzt notaufnahme notdienst notfall notruf notärztin
ohnmacht ohrenarzt operation operieren patient patientin pause periode pflaster pflegedienst pflegeheim pflegen pfleger
pflegerin pickel pille praxis puls rauchen rettung rettungswagen rollator rollstuhl ruhe röntgen röntgenbild rücken
rückenschmerzen salbe schlaf schlafen schlaflos schmerz schmerzen schmerzmittel schnelltest schnupfen schock schulter
schutzmaske schwanger schwangere schwangerschaft schweiß schwellung schwerhörig schwindel schwitzen schädel seele seelsorge
seelsorger sehbehindert sehtest selbsthilfegruppe seniorenheim sonnenbrand sonnencreme sport spritze station stich stimmung
stirn stress stuhlgang sucht tablette taubstumm test thermometer trauer tropfen tränen umfallen unfall ungesund untersuchung
urin verband verbandskasten verbinden verbrennen verbrennung verdauung vergesslich vergiften vergiftung verletzen verletzung
verstauchen vitamin wade wange wartezeit wehe wehen wiegen windel wirbelsäule wunde yoga zahn zahnarzt zahnbürste zahnpasta
zahnschmerzen zahnärztin zecke zehe zuckerkrankheit zunge ärztin ärztlich übelkeit übergeben übergewicht`
