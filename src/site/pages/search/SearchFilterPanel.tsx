import type { ReactElement } from 'react'
import { CheckGroup } from '../../components/CheckGroup'
import { FilterPanel } from '../../components/FilterPanel'
import { paths } from '../../paths'
import type { SearchModel } from './searchModel'

/** Narrows a search, as a plain form; the words that were asked for stay. */
export function SearchFilterPanel({
  model: { asked, choices },
}: {
  model: SearchModel
}): ReactElement {
  return (
    <FilterPanel
      summary="Treffer eingrenzen"
      action={paths.search}
      submitLabel="Filter anwenden"
      hidden={{ q: asked.text }}
    >
      <CheckGroup legend="Sprache" name="leicht" type="checkbox" options={choices.easy} />
      <CheckGroup legend="Art" name="art" type="radio" options={choices.kinds} />
      <CheckGroup legend="Thema" name="thema" type="radio" options={choices.topics} />
      <CheckGroup legend="Jahr" name="jahr" type="radio" options={choices.years} />
    </FilterPanel>
  )
}
