import { de } from '@payloadcms/translations/languages/de'
import { buildConfig } from 'payload'

import { BarrierReports } from './collections/BarrierReports'
import { Claims } from './collections/Claims'
import { Contacts } from './collections/Contacts'
import { ContentChanges } from './collections/ContentChanges'
import { Documents } from './collections/Documents'
import { EasyTexts } from './collections/EasyTexts'
import { Films } from './collections/Films'
import { GateAnswers } from './collections/GateAnswers'
import { GateOverrides } from './collections/GateOverrides'
import { Glossary } from './collections/Glossary'
import { Mails } from './collections/Mails'
import { Media } from './collections/Media'
import { Municipalities } from './collections/Municipalities'
import { News } from './collections/News'
import { PageChecks } from './collections/PageChecks'
import { Pages } from './collections/Pages'
import { Projects } from './collections/Projects'
import { ReaderChecks } from './collections/ReaderChecks'
import { Reviewers } from './collections/Reviewers'
import { Reviews } from './collections/Reviews'
import { RoomKeys } from './collections/RoomKeys'
import { SecondFactors } from './collections/SecondFactors'
import { SectionBases } from './collections/SectionBases'
import { Topics } from './collections/Topics'
import { Users } from './collections/Users'
import { VariantWishes } from './collections/VariantWishes'
import { WorkflowSteps } from './collections/WorkflowSteps'
import { gateEndpoints } from './src/cms/a11yGate/endpoints'
import { closeOwnCollections } from './src/cms/access/ownCollections'
import { claim } from './src/cms/cluster/claims'
import { searchPictograms } from './src/cms/endpoints/searchPictograms'
import { AccessibilityStatement } from './src/cms/globals/accessibilityStatement'
import { CountyFigures } from './src/cms/globals/countyFigures'
import { EasyHome } from './src/cms/globals/easyHome'
import { HomePage } from './src/cms/globals/homePage'
import { Navigation } from './src/cms/globals/navigation'
import { ReviewRules } from './src/cms/globals/reviewRules'
import { SiteSettings } from './src/cms/globals/siteSettings'
import { payloadMail } from './src/cms/mail/transport'
import { newerVersion } from './src/cms/newerVersion/endpoint'
import { bodyEditor } from './src/cms/richText/editor'
import { sendFieldErrors } from './src/cms/sendFieldErrors'
import { gentleSharp } from './src/cms/uploads/gentleSharp'
import { readEnv } from './src/config/env'
import { databaseFor } from './src/database'
import { explainToEditor } from './src/database/explainToEditor'

const env = readEnv()
// Commands start in the project's folder; the bundled server has no other way to know it.
const root = process.cwd()

const built = buildConfig({
  admin: {
    avatar: 'default',
    dateFormat: "d. MMMM yyyy, HH:mm 'Uhr'",
    components: {
      beforeDashboard: ['/src/admin/Dashboard#Dashboard'],
      views: {
        barriers: {
          Component: '/src/admin/a11yGate/BarriersView#BarriersView',
          path: '/barrieren',
        },
        login: { Component: '/src/admin/logIn/LogInView#LogInView' },
        secondFactor: {
          Component: '/src/admin/logIn/SecondFactorView#SecondFactorView',
          path: '/zwei-schritte',
        },
      },
    },
    importMap: { baseDir: root, importMapFile: `${root}/src/app/(payload)/admin/importMap.js` },
    meta: { titleSuffix: ' – Kreis inklusiv' },
    user: Users.slug,
  },
  collections: [
    News,
    Projects,
    Pages,
    Municipalities,
    EasyTexts,
    Glossary,
    Contacts,
    Topics,
    Media,
    Documents,
    Films,
    Reviewers,
    Reviews,
    WorkflowSteps,
    ReaderChecks,
    SectionBases,
    BarrierReports,
    GateOverrides,
    GateAnswers,
    PageChecks,
    VariantWishes,
    Mails,
    RoomKeys,
    SecondFactors,
    Claims,
    ContentChanges,
    Users,
  ],
  db: databaseFor(env.databaseUri),
  defaultDepth: 1,
  editor: bodyEditor,
  email: payloadMail(env.mail),
  globals: [
    HomePage,
    Navigation,
    EasyHome,
    AccessibilityStatement,
    CountyFigures,
    SiteSettings,
    ReviewRules,
  ],
  endpoints: [searchPictograms, newerVersion, ...gateEndpoints],
  graphQL: { disable: true },
  hooks: { afterError: [sendFieldErrors, explainToEditor] },
  i18n: {
    fallbackLanguage: 'de',
    supportedLanguages: { de },
    translations: {
      de: {
        error: { valueMustBeUnique: 'Das gibt es hier schon. Bitte geben Sie etwas anderes ein.' },
      },
    },
  },
  jobs: {
    access: { run: () => false, queue: () => false, cancel: () => false },
    // Of several processes on one database one runs them, or a job could run twice.
    shouldAutoRun: (payload) => claim(payload, 'jobs', 50_000),
    autoRun: [{ cron: '* * * * *', queue: 'default', limit: 20 }],
  },
  maxDepth: 3,
  secret: env.secret,
  serverURL: env.siteUrl,
  sharp: gentleSharp(),
  telemetry: false,
  // `npm run generate` writes them; by itself Payload would begin a second process at each start and in each test.
  typescript: { autoGenerate: false, outputFile: `${root}/src/cms/payload-types.ts` },
  // The front door holds each kind of upload to its own limit (src/site/http/bodyLimit.ts).
  upload: { limits: { fileSize: 100_000_000 }, abortOnLimit: true },
})

export default closeOwnCollections(built)
