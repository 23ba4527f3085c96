/** Easy words: free time, sport, art, in lower case and base form. */
export const EASY_LEISURE = `
abenteuer album angel angeln angler anpfiff anzug armband auftritt aufwärmen ausflug ausgehen ausstellen ausstellung badeanzug
badehose bademeister baden badeort badesee ball ballett band basketball basteln beifall bergwandern beten bildband bildhauer
boot brettspiel buch bummeln burg bücherbus bühne bürgerhaus camping campingplatz chor clown club comic computer computerspiel
darts denkmal detektiv disco disko drehen dreirad dunkelheit eintritt eintrittskarte eishalle eislaufen fahne fasching feier
ferien ferienlager festival feuerwehr feuerwehrfrau feuerwehrmann feuerwerk film filmen finale flöte fotograf fotografieren
fotografin freibad freizeit freizeitpark fußball fußballplatz fußballverein führung galerie gedicht geige geschenk geschichte
gesellschaftsspiel gewinnen gewinner gewinnerin gitarre golf halle hallenbad handarbeit handball handy hantel harfe hobby hockey
hotel hörbuch hüpfburg hüpfen joggen jogging judo jugendclub jugendherberge jugendtreff jugendzentrum kamera karate karneval
kartenspiel kasperle kegeln kino kirmes klavier klettern kletterwand kloster klub konzert krabbelgruppe krone kunst kutsche
künstler künstlerin lachen lager lagerfeuer laterne laufen leichtathletik lesung lied loge läufer läuferin malerei malerin
marathon maskottchen medaille mehrgenerationenhaus melodie messe minigolf mitglied mitmachen mitspielen mittelalter mode modell
museum musik musiker musikerin musikfest märchen nachmittag nachmittagstee nähen nähmaschine olympia orgel osterei ostern
paddeln park party pfadfinder pfeife pfeifen pferd pfingsten plakat pokal popcorn preis probe proben programm puppe
puppentheater puzzle quiz radio radtour rallye reiten reiter reiterin rekord ritter rucksack ruderboot rudern rundgang rutschen
rätsel römer samba sauna schach schatz schaukel schaukeln schauspieler schauspielerin schiedsrichter schiff schlafsack schlager
schlagzeug schlitten schlittschuh schlossgarten schminken schmuck schnitzen schwimmbad schwimmbecken schwimmen schwimmer
schwimmflügel schwimmkurs schwimmmeister schützenfest segeln seiltanz seniorentreff sieg sieger siegerehrung siegerin silvester
singen skifahren softball sommerfest sonnenbrille spazieren spaziergang spaß spiel spielen spieler spielerin spielfeld spielfilm
spielgerät spielkreis sportler sportlerin sportplatz sportschuhe sportverein stadion stadtfest stadtführung stadthalle stadtplan
stand star stempel strand stricken strickliesel sänger sängerin tanz tanzen tanzkurs tanzschule tauchen taucher team tennis
theater theaterstück ticket tischtennis tombola torwart tour touristin trainer trainingsanzug treffpunkt trommel trommeln
trompete turm turnen turner turnhalle turnier turnschuh tänzer tänzerin umkleide umzug urlaub veranstalter veranstaltung verein
verkleiden verkleidung verlosen verlosung video volksfest volleyball wanderkarte wandern wandertag wasserrutsche weihnachten
weihnachtsbaum weihnachtsmarkt weltmeister wettkampf wettlauf witz würfel würfeln zauberer zaubern zeichnen zeitschrift zeitung
zirkus zuschauer zuschauerin`
