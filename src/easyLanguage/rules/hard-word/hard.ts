import { words } from '../../words'

/** Hard words of public offices and of the press, in lower case and base form. */
export const HARD = words(`
gesuch sachverhalt vollmacht bescheid frist befristet träger trägerschaft teilhabe gremium etat budget konzept konzeption referent
referentin komfort bescheinigung meldebescheinigung genehmigung antragsteller besichtigung personal demenz gesundheitsförderung
voraussetzung beteiligung anspruch leistungsberechtigte urkunde
pflegebedürftigkeit pflegebedürftig barrierefreiheit behindertenbeauftragte immobilie sanieren sanierung modernisieren
versicherung abfallentsorgung entsorgung schienenersatzverkehr aufenthaltserlaubnis ministerium
subvention statistik anonym definieren relevant relevanz reduzieren resonanz klimaschutz nachhaltig nachhaltigkeit
evaluieren evaluation delegation diversität partizipation integrieren integration inklusion kommission emission mobilität
infrastruktur prävention diagnose therapie therapieren chronisch kapazität autorisieren organisieren
betreffen betreffend bezüglich hinsichtlich diesbezüglich gewährleisten veranlassen erforderlich beabsichtigen
beantragung bewilligen bewilligung festsetzen festsetzung zuständig zuständigkeit berechtigt berechtigung verpflichtet verpflichtung
mitwirkung mitwirkungspflicht rechtsbehelf widerspruch klage verfahren verwaltungsakt satzung verordnung erlass richtlinie
haushaltsplan fördermittel  zuschuss zuwendung investition investieren finanzierung finanzieren
kooperation kooperieren koordinieren koordination kompetenz ressource struktur strategie strategisch prozess projektträger
akteur expertise fachkraft netzwerk workshop monitoring feedback update event location flyer newsletter
priorität potenzial potential innovation innovativ effizient effizienz transparent transparenz
demografie demografisch prognose analyse analysieren indikator quote durchschnitt durchschnittlich differenz
kommune kommunal interkommunal ausschuss fraktion mandat legislatur plenum votum
rehabilitation ambulant stationär akut psychisch prophylaxe infektion symptom
sorgerecht vormundschaft unterhalt pfändung insolvenz hypothek kaution
zertifikat qualifikation qualifizieren seminar referat vortragende moderation moderator
initiative resolution deklaration petition plädoyer appell
umstrukturierung implementieren implementierung optimieren optimierung realisieren realisierung
diskriminierung diskriminieren sensibilisieren sensibilisierung stigmatisierung
sukzessive signifikant explizit implizit adäquat kontinuierlich temporär permanent
alternativ individuell spezifisch generell prinzipiell existenziell
resilienz synergie heterogen homogen komplex komplexität
quartier peripherie topografie geografie ökologie ökologisch ökonomie ökonomisch
datenschutz verarbeitung einwilligung
flexibel flexibilität assistenz pandemie virus epidemie evakuieren evakuierung`)
