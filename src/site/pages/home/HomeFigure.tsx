import type { ReactElement } from 'react'
import { DotPicture } from '../../components/DotPicture'
import { paths } from '../../paths'
import type { HomeModel } from './homeModel'

/** One figure, as a sentence and as dots. */
export function HomeFigure({
  figure: { headline, text, dots },
}: {
  figure: NonNullable<HomeModel['figure']>
}): ReactElement {
  return (
    <section className="band section figure-band space-3" aria-labelledby="zahl">
      <div className="wrap">
        <h2 id="zahl">{headline}</h2>
        <p className="space-2 narrow">
          {text} <a href={paths.figures}>Alle Zahlen</a>
        </p>
        <div className="space-4">
          <DotPicture dots={dots} withStatement={false} />
        </div>
      </div>
    </section>
  )
}
