import type { ReactElement } from 'react'
import type { Figures } from '../../../content/documents'
import { DataTable } from '../../components/DataTable'
import { LineChart } from '../../components/LineChart'
import { inOrderOfTime } from '../../figures'
import {
  growthSentence,
  jumpSentences,
  populationTable,
  seriesDescription,
  seriesSentences,
} from './populationModel'

/** Population over the years: words, line with gaps, and the same values as a table. */
export function PopulationSeries({
  name,
  heading,
  figures,
}: {
  name: string
  heading: string
  figures: Figures
}): ReactElement | null {
  const table = populationTable(figures)
  if (table.rows.length === 0) return null
  return (
    <section className="wrap section" aria-labelledby="bevoelkerung">
      <h2 id="bevoelkerung">{heading}</h2>
      <p className="space-2 narrow">{seriesSentences(figures).join(' ')}</p>
      <p className="space-1 below-2 narrow">
        {[growthSentence(figures), ...jumpSentences(figures)].filter(Boolean).join(' ')}
      </p>
      <LineChart
        title={`Bevölkerung: ${name}`}
        points={inOrderOfTime(figures.population)}
        unit="Menschen"
        description={seriesDescription(figures)}
      />
      <details className="plain-details space-3" open>
        <summary>Alle Werte als Tabelle</summary>
        <DataTable
          caption={`Bevölkerung: ${name}, jeweils am 31. Dezember`}
          head={table.head}
          rows={table.rows}
          numericFrom={2}
          breaks={table.breaks}
          note={tableNote(table.breaks.length, figures.source)}
        />
      </details>
    </section>
  )
}

function tableNote(breaks: number, source: string): string {
  const line = 'Eine doppelte Linie zeigt: Darüber gilt eine neue Grundlage.'
  return breaks === 0 ? `Quelle: ${source}` : `${line} Quelle: ${source}`
}
