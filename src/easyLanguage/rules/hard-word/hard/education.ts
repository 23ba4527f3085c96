/** Hard words: school, training, youth and children, in lower case and base form. */
export const HARD_EDUCATION = `
absolvent absolventin adoleszenz adoptieren adoption adoptiv adoptiveltern akademie akademiker akademikerin akademisch alimente
alphabetisierung amtsvormund analphabet analphabetismus anerkennung assessment aufbaustudium autodidakt bachelor bafög
berufskolleg berufsorientierung bildungsgang bildungsplan bilingual blockseminar curricular cybermobbing dekan dekanat deputat
didaktik didaktisch diplom diplomieren dissertation dozent dyskalkulie eignungstest ersatzschule erzieherisch exmatrikulation
fachabitur fachkompetenz fakultät famulatur feinmotorik fernstudium freistellung frühkindlich förderplan grobmotorik
habilitation hochbegabt hochbegabung hospitation hospitieren hyperaktiv hyperaktivität immatrikulation inobhutnahme jugendarrest
kindeswohl kolloquium konfessionell konrektor konrektorin lernmittel magister master medienkompetenz mentor mentoring methode
methodik montessori motorik musisch nachqualifizierung numerus partizipativ pflegschaft promotion promovieren propädeutik
prädikat prävention pädagogik qualifizierung referendar referendariat regelschule rhetorik rhetorisch schulaufsicht
schulpsychologe schulträger sekundarstufe semester staatsexamen stipendiat stipendiatin studie suspendieren suspendierung
tagespflege theoretisch theorie trimester tutorin tutorium umgangsrecht volontariat volontär zulassung zusatzqualifikation`
