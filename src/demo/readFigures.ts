import { readFile } from 'node:fs/promises'

import type { CensusBasis, Figures, Municipality } from '../content/documents'
import { locationIn } from './locationIn'
import type { Coordinates } from './locationIn'

type MunicipalityFigures = Pick<
  Municipality,
  | 'name'
  | 'ags'
  | 'type'
  | 'townHallPostcode'
  | 'postcodes'
  | 'website'
  | 'location'
  | 'isCountySeat'
  | 'figures'
>

interface OfficialFigures {
  county: Figures
  municipality: (ags: string) => MunicipalityFigures
}

interface Row {
  ags: string
  name: string
  indicator: string
  date: string
  value: string
}

const COUNTY = '05358'
const COUNTY_SEAT = '05358008'

/** Reads the official figures in long form: key, name, indicator, unit, date, value, source. */
export async function readFigures(csvPath: string): Promise<OfficialFigures> {
  const rows = parseRows(await readFile(csvPath, 'utf8'))
  const byAgs = new Map<string, Row[]>()
  for (const row of rows) byAgs.set(row.ags, [...(byAgs.get(row.ags) ?? []), row])
  const places = [...byAgs].filter(([ags]) => ags !== COUNTY).map(([, own]) => coordinates(own))
  const rowsOf = (ags: string): Row[] => {
    const own = byAgs.get(ags)
    if (own === undefined) throw new Error(`Official figures: there are none for the key ${ags}.`)
    return own
  }
  return {
    county: toFigures(rowsOf(COUNTY)),
    municipality: (ags) => toMunicipality(ags, rowsOf(ags), places),
  }
}

/** Basis of a population figure; figures of two bases must not be joined by one line. */
export function basisOf(date: string): CensusBasis {
  const year = Number(date.slice(0, 4))
  if (year <= 2011) return 'before2011'
  return year <= 2023 ? 'census2011' : 'census2022'
}

function parseRows(csv: string): Row[] {
  return csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [ags = '', name = '', indicator = '', , date = '', value = ''] = line.split(',')
      return { ags, name, indicator, date, value }
    })
}

function toMunicipality(ags: string, rows: Row[], places: Coordinates[]): MunicipalityFigures {
  const type = latest(rows, 'kind').value
  if (type !== 'Stadt' && type !== 'Gemeinde')
    throw new Error(`${ags} is neither Stadt nor Gemeinde.`)
  return {
    name: latest(rows, 'kind').name,
    ags,
    type,
    townHallPostcode: latest(rows, 'postcode_town_hall').value,
    postcodes: latest(rows, 'postcodes').value.split(' '),
    website: `https://www.${latest(rows, 'website_domain').value}`,
    location: locationIn(coordinates(rows), places),
    isCountySeat: ags === COUNTY_SEAT,
    figures: toFigures(rows),
  }
}

function toFigures(rows: Row[]): Figures {
  const area = latest(rows, 'area')
  const population = toPopulation(rows)
  const census = latest(rows, 'census_population')
  const land = latest(rows, 'landuse_total')
  const count = (indicator: string) => Number(latest(rows, indicator).value)
  return {
    population,
    areaKm2: Number(area.value),
    areaDate: area.date,
    census: {
      date: census.date,
      total: Number(census.value),
      from60to66: count('census_age_60_66'),
      from67: count('census_age_67_plus'),
    },
    landUse: {
      date: land.date,
      totalHa: Number(land.value),
      agricultureHa: count('landuse_agriculture'),
      forestHa: count('landuse_forest'),
      settlementHa: count('landuse_settlement'),
      trafficHa: count('landuse_traffic'),
      waterHa: count('landuse_water'),
    },
    source: creditLine(population.at(-1)?.date ?? area.date, census.date, land.date),
  }
}

function toPopulation(rows: Row[]): Figures['population'] {
  const at = (indicator: string, date: string) =>
    rows.find((row) => row.indicator === indicator && row.date === date)?.value
  return rows
    .filter(({ indicator }) => indicator === 'population_total')
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ date, value }) => {
      const female = at('population_female', date)
      const male = at('population_male', date)
      return {
        date,
        total: Number(value),
        ...(female === undefined ? {} : { female: Number(female) }),
        ...(male === undefined ? {} : { male: Number(male) }),
        basis: basisOf(date),
      }
    })
}

function latest(rows: Row[], indicator: string): Row {
  const [row] = rows
    .filter((candidate) => candidate.indicator === indicator)
    .sort((a, b) => b.date.localeCompare(a.date))
  if (row === undefined) throw new Error(`Official figures: "${indicator}" is missing.`)
  return row
}

function coordinates(rows: Row[]): Coordinates {
  return {
    latitude: Number(latest(rows, 'latitude').value),
    longitude: Number(latest(rows, 'longitude').value),
  }
}

/** The publishers allow copies, also of parts, when the source is named (notice in the files of GV-ISys). */
function creditLine(population: string, census: string, land: string): string {
  return [
    `Einwohnerzahlen und Fläche: © Statistische Ämter des Bundes und der Länder / Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV-ISys, ${germanDay(population)}; Werte teilweise berechnet.`,
    `Alter: Zensus 2022, ${germanDay(census)}, © Statistische Ämter des Bundes und der Länder, Datenlizenz Deutschland Namensnennung 2.0.`,
    `Flächennutzung: Regionaldatenbank Deutschland, Tabelle 33111, ${germanDay(land)}, © Statistische Ämter des Bundes und der Länder, Datenlizenz Deutschland Namensnennung 2.0.`,
  ].join(' ')
}

function germanDay(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${day}.${month}.${year}`
}
