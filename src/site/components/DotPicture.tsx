import type { ReactElement } from 'react'
import type { TopicLook } from '../../content/documents'
import type { DotsBlock } from '../../content/text'
import { formatNumber } from '../format'
import { classNames } from './classNames'
import { useElementId } from './useElementId'

const SPACING = 10
const ROWS = 10
/** For few dots one row is enough; ten rows would leave gaps. */
const FEW_DOTS = 20
/** From here on the last column is made full: a dot stands only for about so many. */
const MANY_DOTS = 100

/** A share as dots: filled or ring carries the message, not the colour. */
export function DotPicture({
  dots,
  look,
  withStatement = true,
}: {
  dots: DotsBlock
  look?: TopicLook
  /** Without: the statement stands as a heading beside it. */
  withStatement?: boolean
}): ReactElement {
  return (
    <figure className={classNames('dot-picture breakout', look && `topic-${look}`)}>
      <Dots dots={dots} />
      <figcaption>
        {withStatement && <b>{`${dots.statement} `}</b>}
        {`${dotMeaning(dots)} Gefüllt: ${dots.filled}. Offen: ${dots.open}. ${dots.note}`}
      </figcaption>
    </figure>
  )
}

function Dots({ dots }: { dots: DotsBlock }): ReactElement {
  const id = useElementId('dots')
  const exact = Math.max(1, Math.round(dots.whole / dots.perDot))
  const rows = exact <= FEW_DOTS ? 1 : ROWS
  const all = exact < MANY_DOTS ? exact : Math.round(exact / rows) * rows
  const filled = Math.min(all, Math.round(dots.part / dots.perDot))
  const [width, height] = [Math.ceil(all / rows) * SPACING, rows * SPACING]
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${formatNumber(all)} Punkte, ${formatNumber(filled)} davon sind gefüllt.`}
    >
      <defs>
        <DotPattern id={`${id}-filled`} className="dot-filled" radius={3.9} />
        <DotPattern id={`${id}-open`} className="dot-open" radius={3.7} />
      </defs>
      <path fill={`url(#${id}-filled)`} d={columnsPath(0, filled, rows)} />
      <path fill={`url(#${id}-open)`} d={columnsPath(filled, all, rows)} />
    </svg>
  )
}

function DotPattern({
  id,
  className,
  radius,
}: {
  id: string
  className: string
  radius: number
}): ReactElement {
  const middle = SPACING / 2
  return (
    <pattern id={id} width={SPACING} height={SPACING} patternUnits="userSpaceOnUse">
      <circle className={className} cx={middle} cy={middle} r={radius} />
    </pattern>
  )
}

/** Area of the dots from `start` to `end`, counted down the columns; at most two columns are not full. */
function columnsPath(start: number, end: number, rows: number): string {
  const cells: string[] = []
  let at = start
  while (at < end) {
    const [column, row] = [Math.floor(at / rows), at % rows]
    const wholeColumns = row === 0 ? Math.floor((end - at) / rows) : 0
    const [columns, height] =
      wholeColumns > 0 ? [wholeColumns, rows] : [1, Math.min(rows - row, end - at)]
    cells.push(
      `M${column * SPACING} ${row * SPACING}h${columns * SPACING}v${height * SPACING}h${-columns * SPACING}z`,
    )
    at += columns * height
  }
  return cells.join('')
}

function dotMeaning({ perDot }: DotsBlock): string {
  return perDot === 1
    ? 'Ein Punkt steht für einen Menschen.'
    : `Ein Punkt steht für rund ${formatNumber(perDot)} Menschen.`
}
