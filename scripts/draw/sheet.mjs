// What every scene needs: its sheet (600 × 600, wide 1600 × 800), its ground and the arch. Origin = middle of the picture.
import { writeFileSync } from 'node:fs'
import { rect, shape, svg } from './figuren.mjs'

const only = process.argv[2]
const TARGET = new URL('../../src/demo/pictures/', import.meta.url)

export const write = (name, drawing) => writeFileSync(new URL(`${name}.svg`, TARGET), drawing)

/** Draws the scene, and once more in wide if it has a wide form; a name on the command line picks one. */
export const scene = (name, draw, isWide) => {
  if (only && only !== name) return
  write(name, svg('-300 -300 600 600', draw(false)))
  if (isWide)
    write(
      `${name}-breit`,
      svg('-700 -310 1400 700', draw(true)).replace('<svg ', '<svg width="1600" height="800" '),
    )
}

export const background = (colour, wide) =>
  wide ? rect(-800, -400, 1600, 800, colour) : rect(-300, -300, 600, 600, colour)

export const arch = (x, y, w, h, c) =>
  shape(`M${x - w / 2} ${y}v${w / 2 - h}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${h - w / 2}z`, c)
