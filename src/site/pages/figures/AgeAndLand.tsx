import type { ReactElement } from 'react'
import type { Figures } from '../../../content/documents'
import { DataTable } from '../../components/DataTable'
import { ageTable, landUseTable } from './keyFigures'

/** Age groups of the census and use of the ground; what is not known is left out. */
export function AgeAndLand({
  name,
  figures,
  county,
}: {
  name: string
  figures: Figures
  /** Shown beside the own shares. */
  county?: { name: string; figures: Figures }
}): ReactElement | null {
  const age = ageTable(name, figures, county)
  const land = landUseTable(name, figures)
  if (!age && !land) return null
  const note = `Anteile von uns berechnet. Quelle: ${figures.source}`
  return (
    <div className="wrap section columns">
      {age && (
        <section aria-labelledby="alter">
          <h2 id="alter">Wie alt sind die Menschen?</h2>
          <DataTable {...age} numericFrom={1} note={note} />
        </section>
      )}
      {land && (
        <section aria-labelledby="flaeche">
          <h2 id="flaeche">Wie wird die Fläche genutzt?</h2>
          <DataTable {...land} numericFrom={1} note={note} />
        </section>
      )}
    </div>
  )
}
