import { resolve } from 'node:path'

import { z } from 'zod'

/** All settings of the process. This is the only file that reads `process.env`. */
export interface Env {
  /** `NODE_ENV` is `production`: secrets are demanded, errors are not shown. */
  isProduction: boolean
  /** Port of the web server. */
  port: number
  /** Address that the web server listens on. */
  host: string
  /** Folder of the database file, and of uploads where it is set. */
  dataDir: string
  /** Folder of uploaded pictures and documents. */
  mediaDir: string
  /** `file:…` for SQLite, `mongodb://…` for MongoDB. */
  databaseUri: string
  /** MongoDB may be used without a replica set, and so without transactions: for tests. */
  allowsNoTransactions: boolean
  /** Signs log-ins and preview links. */
  secret: string
  /** Public origin, without a slash at the end. */
  siteUrl: string
  /** Every page says that it is a demonstration, and search engines are asked to stay away. */
  isDemo: boolean
  /** Administration and editors must set up a second step of their log-in before they get in. */
  requiresSecondFactor: boolean
  /** Number of proxies in front that may set `X-Forwarded-For`. */
  trustedProxies: number
  /** Maintenance: every page answers 503 with a sentence, `/admin` stays. */
  isMaintenance: boolean
  /** Mail server and sender; without a server mails wait in the outbox. */
  mail: { smtpUrl?: string; from: string }
  /** Chromium of this server, for axe on each published page; absent: that check is left to CI. */
  chromiumPath?: string
  /** Backups: where, how often (0: never by itself), and how many stay. */
  backup: {
    dir: string
    everyMinutes: number
    keep: { hours: number; days: number; months: number }
  }
  /** Rendered pages that are kept in memory; 0: every page is rendered again, to measure. */
  cachedPages: number
}

/** A setting is missing or wrong; the message says which one and what to do. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

const DEVELOPMENT_SECRET = 'nur-fuer-die-entwicklung-kein-geheimnis'

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('0')
  .transform((value) => value === '1' || value === 'true')

const count = (name: string, standard: number) =>
  z.coerce
    .number({ error: `${name} muss eine Zahl sein, zum Beispiel ${standard}.` })
    .int(`${name} muss eine ganze Zahl sein.`)
    .min(0, `${name} darf nicht kleiner als 0 sein.`)
    .default(standard)

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce
    .number({ error: 'PORT muss eine Zahl sein, zum Beispiel 3000.' })
    .int('PORT muss eine ganze Zahl sein, zum Beispiel 3000.')
    .min(1, 'PORT muss zwischen 1 und 65535 liegen.')
    .max(65535, 'PORT muss zwischen 1 und 65535 liegen.')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().optional(),
  DATABASE_URI: z
    .string()
    .regex(
      /^(file:|mongodb(\+srv)?:\/\/)/,
      'DATABASE_URI muss mit file: (SQLite) oder mongodb:// beginnen.',
    )
    .optional(),
  PAYLOAD_SECRET: z.string().optional(),
  SITE_URL: z
    .url('SITE_URL muss eine vollständige Adresse sein, zum Beispiel https://inklusiv.kreis.de.')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\//,
      'SMTP_URL muss mit smtp:// oder smtps:// beginnen, zum Beispiel smtp://nutzer:passwort@mail.kreis.de:587.',
    )
    .optional()
    .or(z.literal('')),
  MAIL_FROM: z.string().optional(),
  DEMO: flag,
  MONGODB_WITHOUT_TRANSACTIONS: flag,
  REQUIRE_TOTP: z
    .enum(['0', '1', 'true', 'false', ''])
    .optional()
    .transform((value) => (value ? value === '1' || value === 'true' : undefined)),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  MAINTENANCE: flag,
  CHROMIUM_PATH: z.string().optional(),
  BACKUP_DIR: z.string().optional(),
  BACKUP_EVERY_MINUTES: count('BACKUP_EVERY_MINUTES', 15),
  BACKUP_KEEP_HOURS: count('BACKUP_KEEP_HOURS', 24),
  BACKUP_KEEP_DAYS: count('BACKUP_KEEP_DAYS', 30),
  BACKUP_KEEP_MONTHS: count('BACKUP_KEEP_MONTHS', 12),
  CACHED_PAGES: z.coerce
    .number({ error: 'CACHED_PAGES muss eine Zahl sein, zum Beispiel 2000.' })
    .int()
    .min(0)
    .default(2000),
})

/**
 * Reads and checks the settings.
 * @throws SettingsError with one sentence for each setting that is missing or wrong.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => issue.message).join('\n'))
  }
  const raw = parsed.data
  const isProduction = raw.NODE_ENV === 'production'
  const dataDir = resolve(raw.DATA_DIR ?? 'data')
  return {
    isProduction,
    port: raw.PORT,
    host: raw.HOST,
    dataDir,
    mediaDir: raw.DATA_DIR === undefined ? resolve('media') : resolve(dataDir, 'media'),
    databaseUri: raw.DATABASE_URI ?? `file:${resolve(dataDir, 'kreis.sqlite')}`,
    allowsNoTransactions: raw.MONGODB_WITHOUT_TRANSACTIONS,
    secret: readSecret(raw.PAYLOAD_SECRET, isProduction),
    siteUrl: (raw.SITE_URL ?? `http://localhost:${raw.PORT}`).replace(/\/+$/, ''),
    isDemo: raw.DEMO,
    // Demanded where real texts are at stake; a demonstration is for looking around.
    requiresSecondFactor: raw.REQUIRE_TOTP ?? (isProduction && !raw.DEMO),
    mail: readMail(raw.SMTP_URL, raw.MAIL_FROM),
    trustedProxies: raw.TRUSTED_PROXIES,
    isMaintenance: raw.MAINTENANCE,
    cachedPages: raw.CACHED_PAGES,
    ...(raw.CHROMIUM_PATH ? { chromiumPath: raw.CHROMIUM_PATH } : {}),
    backup: {
      dir: resolve(raw.BACKUP_DIR || resolve(dataDir, 'sicherungen')),
      everyMinutes: raw.BACKUP_EVERY_MINUTES,
      keep: {
        hours: raw.BACKUP_KEEP_HOURS,
        days: raw.BACKUP_KEEP_DAYS,
        months: raw.BACKUP_KEEP_MONTHS,
      },
    },
  }
}

function readMail(smtpUrl: string | undefined, from: string | undefined): Env['mail'] {
  if (!smtpUrl) return { from: from ?? '' }
  if (!from) {
    throw new SettingsError(
      'MAIL_FROM fehlt. Nennen Sie den Absender, zum Beispiel: Kreis Düren <inklusion@kreis.de>',
    )
  }
  return { smtpUrl, from }
}

function readSecret(secret: string | undefined, isProduction: boolean): string {
  if (secret === undefined || secret === '') {
    if (isProduction && process.env.NEXT_PHASE !== 'phase-production-build') {
      throw new SettingsError(
        'PAYLOAD_SECRET fehlt. Setzen Sie es auf eine zufällige Zeichenfolge mit mindestens 32 Zeichen, zum Beispiel aus: openssl rand -hex 32',
      )
    }
    return DEVELOPMENT_SECRET
  }
  if (isProduction && secret.length < 32) {
    throw new SettingsError(
      `PAYLOAD_SECRET ist zu kurz (${secret.length} Zeichen). Es braucht mindestens 32 Zeichen, zum Beispiel aus: openssl rand -hex 32`,
    )
  }
  return secret
}
