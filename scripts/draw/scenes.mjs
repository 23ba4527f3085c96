// Scenes of the demo content that were drawn later: `node scripts/draw/scenes.mjs [name]`. Origin = middle of the picture.
import { writeFileSync } from 'node:fs'
import { C, H, P, circ, line, pen, rect, shape, svg } from './figuren.mjs'
import { ground, hill, house, plant, sun, table, tree, turbine } from './kulisse.mjs'

const only = process.argv[2]
const TARGET = new URL('../../src/demo/pictures/', import.meta.url)

const out = (name, drawing) => writeFileSync(new URL(`${name}.svg`, TARGET), drawing)
const scene = (name, draw, isWide) => {
  if (only && only !== name) return
  out(name, svg('-300 -300 600 600', draw(false)))
  if (isWide)
    out(
      `${name}-breit`,
      svg('-700 -310 1400 700', draw(true)).replace('<svg ', '<svg width="1600" height="800" '),
    )
}
const background = (colour, wide) =>
  wide ? rect(-800, -400, 1600, 800, colour) : rect(-300, -300, 600, 600, colour)

// Five adults at a table, two of them sign.
scene(
  'unterschrift',
  (W) => {
    const Y = W ? 330 : 190
    const k = W ? 1.42 : 0.92
    const ty = Y - 116 * k
    const at5 = (i) => (W ? [-400, -210, 0, 210, 400][i] : [-190, -98, 0, 98, 190][i])
    return (
      background(C.blush, W) +
      circ(0, W ? 60 : 10, W ? 470 : 240, C.butter) +
      plant(W ? -610 : -250, Y - 30, W ? 1.6 : 0.8) +
      ground(Y - 50, C.petrol) +
      P('vera', { x: at5(1), y: Y - 30, s: k * 0.96, top: C.aub, R: 'down', L: 'down' }) +
      P('harpreet', { x: at5(3), y: Y - 30, s: k, vest: C.brick, R: 'down', L: 'down' }) +
      P('amina', { x: at5(0), y: Y - 26, s: k, scarf: C.sun, R: [24, 30, 44, 34], holdR: pen }) +
      P('karl', {
        x: at5(4),
        y: Y - 26,
        s: k,
        flip: true,
        top: C.coral,
        R: [24, 30, 44, 34],
        holdR: pen,
      }) +
      P('hanna', {
        x: at5(2),
        y: Y - 30,
        s: k,
        top: C.leaf,
        R: 'down',
        L: 'down',
        handL: '',
        handR: '',
      }) +
      table(0, ty, W ? 1060 : 500, C.paper, C.aub, 100 * k) +
      rect(at5(0) + 10 * k, ty - 9, 74 * k, 10, C.lake, 3) +
      rect(at5(4) - 84 * k, ty - 9, 74 * k, 10, C.lake, 3)
    )
  },
  true,
)

// Two people pack a big open toolbox: what ten model municipalities have learned.
scene('werkzeugkoffer', () => {
  const box = (x, y) =>
    shape(`M${x - 130} ${y - 96}h260l-24-74h-212z`, C.brick) +
    rect(x - 140, y - 100, 280, 104, C.coral, 12) +
    rect(x - 140, y - 62, 280, 16, C.brick) +
    rect(x - 26, y - 74, 52, 40, C.sun, 8) +
    line(`M${x - 80} ${y - 104}v-44`, C.sun, 16) +
    rect(x - 108, y - 166, 56, 22, C.ink, 6) +
    line(`M${x} ${y - 104}v-60`, C.lake, 14) +
    circ(x, y - 176, 17, C.lake) +
    circ(x, y - 182, 7, C.brick) +
    line(`M${x + 78} ${y - 104}l18-58`, C.leaf, 18)
  return (
    background(C.ice) +
    circ(0, 0, 240, C.lake) +
    ground(160, C.aub) +
    P('olga', {
      x: -176,
      y: 206,
      s: 0.98,
      top: C.leaf,
      R: [30, 12, 62, -14],
      holdR: line('M-6 10L18-30', C.sun, 12),
    }) +
    P('dayo', {
      x: 176,
      y: 200,
      s: 0.94,
      flip: true,
      top: C.sun,
      R: [30, 10, 62, -20],
      holdR: line('M0 12V-30', C.paper, 10),
    }) +
    box(0, 204)
  )
})

// Fields, a wood and a few houses, with somebody walking through.
scene(
  'felder',
  () =>
    background(C.ice) +
    sun(-130, -160, 46) +
    hill(-190, 60, 260, 130, '#7cc894') +
    hill(190, 70, 280, 120, C.leaf) +
    [-220, -168, -112]
      .map((x, i) => tree(x, 20 + i * 8, 0.62 + i * 0.05, i % 2 ? C.petrol : C.pine))
      .join('') +
    house(86, 30, 64, 44, C.cream, C.coral) +
    house(160, 36, 74, 56, C.blush, C.aub) +
    turbine(236, 20, 0.62) +
    shape('M-300 60Q-60 0 300 40V300H-300z', C.sun) +
    line('M-290 96Q-60 40 290 74M-290 132Q-60 76 290 110', '#e0a526', 8) +
    shape('M-300 160Q-60 110 300 140V300H-300z', C.leaf) +
    line('M-290 196Q-60 146 290 176M-290 236Q-60 186 290 216', '#3f9a62', 8) +
    shape('M-40 300C-30 240 40 200 60 126h26c-10 80-40 120-10 174z', C.butter) +
    P('selin', { x: 10, y: 236, s: 0.86, pregnant: 0, walk: true, top: C.coral, legs: C.petrol }),
)

// Old, young and new neighbours put up houses together: a place changes.
scene(
  'wandel',
  () =>
    background(C.lilac) +
    circ(0, 0, 240, C.butter) +
    sun(120, -150, 44) +
    house(-96, 120, 110, 120, C.cream, C.coral, { door: C.petrol }) +
    house(24, 120, 96, 176, C.blush, C.aub, { win: C.sun }) +
    house(142, 120, 110, 96, C.paper, C.petrol, { door: C.coral }) +
    ground(116, C.pine) +
    P('ruth', { x: -178, y: 208, s: 0.86, top: C.petrol }) +
    P('ali', {
      x: -58,
      y: 206,
      s: 0.84,
      top: C.coral,
      armProsthesis: 0,
      R: [24, 34, 40, 30],
      L: 'down',
      holdR: '',
    }) +
    P('zola', { x: 58, y: 208, s: 0.96, flip: true, top: C.sun }) +
    P('jonas', { x: 172, y: 204, s: 0.84, flip: true, R: 'wave', hc: H.red }),
)
