import { words } from '../../words'

/** Long words that everybody uses, in lower case and base form; a separator would make them harder. */
export const BASIC = words(`
behinderung barrierefrei information mitarbeiter mitarbeiterin familie ferien italien spanien deutschland nordrhein-westfalen
interessieren telefonieren passieren probieren studieren reparieren fotografieren informieren funktionieren
verschieden gemeinsam natürlich eigentlich normalerweise wahrscheinlich selbstverständlich
jugendliche jugendlicher mitbestimmen verheiraten verheiratet vorbereiten vorbereitet bearbeiten bedeuten erklären entscheiden arbeiten beantworten unterschreiben unterstützen übernachten überlegen verstehen vereinbaren
ausprobieren mitentscheiden mitarbeiten zusammenarbeiten teilnehmen aufschreiben weitermachen kennenlernen
februar januar dezember september oktober november silvester
schokolade kartoffel tomate banane marmelade
freiwillig ehrenamtlich arbeitslos möglichkeit interessant wunderbar regelmäßig vorsichtig gleichzeitig
amerika europa australien afrika person polizei musiker melodie apotheke batterie kamera zigarette operation
gehören dazugehören`)
