/** Easy words: people and belief, in lower case and base form. */
export const EASY_PEOPLE = `
abend abschied adel alleinerziehend alte angehöriger ausbilden ausland babysitter bande beerdigen beerdigung begleiten begleiter
begleiterin begleitung bekannte bekannter besuchen besucher besucherin bibel bischof braut bruder bräutigam buddhist christ
christin cousin cousine dame deutschkurs ehefrau ehemann ehepaar ehrenamtlich ehrenamtliche einsamkeit einzelkind elternteil
enkel enkelin enkelkind erwachsene erwachsener erziehen erzieher erzieherin erziehung familie familienstand feiern flüchtling
frau freiwillig freiwillige freiwilliger fremde freund freundin freundschaft friedhof gastgeber gebet gebärde gebärdensprache
gemeinschaft geschieden geschwister gesellschaft gestorben glaube glauben gott grab großeltern großmutter großvater halbbruder
hausfrau heimat helfen helfend herr hochzeit jude jugend jugendliche jugendlicher junge jungs jüdin kerl kind kindergarten
kindheit kirche kita krippe kumpel kuss könig königin leiche leichte leute liebe lieben mama mensch mitbewohner mitmensch
moschee muslim muslimin mutter muttersprache mädchen männer mönch neffe nichte nonne onkel paar papa partner partnerin pate
patenkind patin pfarrer pfarrerin pflegeeltern pflegekind priester prinz prinzessin rollstuhlfahrer rollstuhlfahrerin ruhestand
scheidung schwager schwester schwiegereltern schwiegermutter schwiegervater schwägerin senior senioren seniorin single sohn
sprache sprachkurs sterben stiefmutter stiefvater streiten student studentin säugling tagesmutter tante taufe taufen testament
tochter trauern trauung trennen urenkel vater verheiraten verlieben verliebt verlobt verlobung verstehen verwandte verwandter
verwandtschaft volk vorbild waise weinen witwe witwer zeichensprache zuhause zusammenleben zwilling zwillinge ältere übersetzen
übersetzer übersetzerin übersetzung`
