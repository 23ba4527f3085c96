// Scenes of single news and projects; run with szenen.mjs.
import { C, P, at, circ, line, rect, shade, shape, sit } from './figuren.mjs'
import { ground, hill, house, plant, suitcase, sun, tree, turbine } from './kulisse.mjs'
import { background, scene } from './sheet.mjs'

const WOOD = '#7a4a2c'

// Five adults at a table: two sit at its ends and sign, three stand behind it.
scene(
  'unterschrift',
  (W) => {
    const Y = W ? 330 : 196
    const k = W ? 1.5 : 1.12
    const end = W ? 330 : 184
    const apart = W ? 150 : 88
    const top = Math.round(Y - 116 * k)
    const half = end - 54 * k
    const signing = { s: k, y: Y, R: [24, 34, 62, 36] }
    const penAt = (side) => side * (end - 90 * k)
    // Every path below is rounded to whole units: k is no round number.
    const px = (v) => Math.round(v)
    const paper = (side) =>
      shape(
        `M${px(penAt(side) - 30 * k)} ${px(top + 17 * k)}l${px(9 * k)}-${px(15 * k)}h${px(48 * k)}l${px(9 * k)} ${px(15 * k)}z`,
        C.paper,
      )
    const pen = (side) =>
      line(
        `M${px(penAt(side) - side * 3 * k)} ${px(top + 8 * k)}l${px(side * 12 * k)}-${px(30 * k)}`,
        C.ink,
        px(5 * k),
      )
    const leg = (side) => `M${px(side * (half - 40 * k))} ${px(top + 20 * k)}V${Y - 8}`
    return (
      background(C.blush, W) +
      circ(0, W ? 40 : 0, W ? 420 : 240, C.butter) +
      (W ? plant(-590, Y - 40, 1.6) : '') +
      ground(Y - 46 * k, C.petrol) +
      P('vera', {
        x: -apart,
        y: Y - 30 * k,
        s: W ? 1.29 : 0.96,
        top: C.plum,
        dress: false,
        bare: false,
        look: -0.5,
      }) +
      P('hanna', {
        x: 0,
        y: Y - 30 * k,
        s: W ? 1.35 : 1,
        top: C.leaf,
        R: 'front',
        L: 'front',
        handL: '',
        handR: '',
      }) +
      P('harpreet', { x: apart, y: Y - 30 * k, s: W ? 1.35 : 1, vest: C.brick, look: 0.5 }) +
      line(leg(-1) + leg(1), C.aub, px(14 * k)) +
      rect(-half, top, half * 2, 34 * k, C.lake, px(10 * k)) +
      rect(-half, top + 20 * k, half * 2, 14 * k, C.teal, px(7 * k)) +
      paper(-1) +
      paper(1) +
      pen(-1) +
      pen(1) +
      P('ines', { x: -end, ...signing, top: C.coral, legs: C.ink, seat: C.aub, look: 0.8 }) +
      P('karl', { x: end, ...signing, flip: true, as: sit, chair: C.aub, legs: C.ink, look: 0.8 })
    )
  },
  true,
)

const hammer = line('M0 16V-44', C.sun, 10) + rect(-24, -62, 48, 22, C.ink, 6)
const spanner =
  line('M0 26V-24', C.paper, 11) +
  line('M-11-50a15 15 0 1 0 22 0', C.paper, 9) +
  circ(0, 30, 10, C.paper)

// Two people pack tools into a big open toolbox.
scene('werkzeugkoffer', () => {
  const box = (x, y) =>
    rect(x - 92, y - 168, 184, 110, C.brick, 14) +
    rect(x - 76, y - 152, 152, 90, shade(C.brick, 0.8), 8) +
    line(`M${x - 52} ${y - 92}v-34`, C.leaf, 18) +
    rect(x - 18, y - 146, 26, 70, C.butter, 4) +
    line(`M${x - 13} ${y - 132}h8m-8 14h8m-8 14h8`, C.aub, 4) +
    line(`M${x + 46} ${y - 88}l12-44`, C.lilac, 22) +
    rect(x - 104, y - 92, 208, 96, C.coral, 14) +
    rect(x - 104, y - 62, 208, 14, C.brick) +
    rect(x - 22, y - 72, 44, 34, C.sun, 8)
  return (
    background(C.ice) +
    circ(0, 0, 240, C.lake) +
    ground(160, C.aub) +
    box(26, 204) +
    P('olga', { x: -176, y: 204, top: C.leaf, look: 0.8, R: [36, 20, 88, -10], holdR: hammer }) +
    P('dayo', {
      x: 184,
      y: 204,
      s: 0.98,
      flip: true,
      top: C.sun,
      look: 0.8,
      R: [28, 26, 74, 20],
      holdR: spanner,
    })
  )
})

// Pedals at the feet of a sitting person, wheels on the road.
const BIKE =
  line('M-50-12L2-64H92L48-12zM2-64L48-12', C.brick, 8) +
  line('M86-92L112-12M86-92h-16', C.ink, 8) +
  line('M-14-66h26', C.ink, 13) +
  [-50, 112]
    .map((x) => `<circle cx="${x}" cy="-12" r="36" stroke="${C.ink}" stroke-width="8"/>`)
    .join('') +
  line('M40 3h30', C.ink, 7)

// Fields, a wood, a few houses, and a woman on a bicycle.
scene('felder', () => {
  const wood = [
    [-268, 0.62, C.petrol, 'cone'],
    [-222, 0.74, C.pine, 'round'],
    [-176, 0.8, C.petrol, 'cone'],
    [-132, 0.66, '#2c7a52', 'round'],
    [-92, 0.66, C.pine, 'cone'],
    [-248, 0.5, '#2c7a52', 'round'],
    [-156, 0.54, C.pine, 'round'],
    [-66, 0.42, '#2c7a52', 'round'],
  ]
  return (
    background(C.ice) +
    sun(40, -170, 50) +
    hill(-190, 60, 300, 130, '#7cc894') +
    turbine(250, -6, 0.66) +
    hill(210, 70, 300, 110, C.leaf) +
    wood.map(([x, s, c, kind]) => tree(x, 40, s, c, C.ink, kind)).join('') +
    house(60, 27, 66, 46, C.cream, C.coral) +
    house(134, 29, 58, 64, C.blush, C.aub) +
    house(208, 36, 70, 50, C.butter, C.brick) +
    shape('M-300 44Q-60 0 300 40V300H-300z', C.sun) +
    line('M-290 82Q-60 36 290 74M-290 118Q-60 72 290 108', '#e0a526', 8) +
    shape('M-300 140Q-60 100 300 130V300H-300z', C.leaf) +
    line('M-290 172Q-60 134 290 162', '#3f9a62', 8) +
    shape('M-300 204Q0 190 300 204V262Q0 248-300 262z', C.butter) +
    shape('M-300 262Q0 248 300 262V300H-300z', C.pine) +
    P('nele', {
      as: sit,
      x: -30,
      y: 216,
      s: 0.94,
      top: C.coral,
      look: 0.8,
      back: BIKE,
      R: [28, 34, 48, 58],
      L: [-6, 42, -72, 54],
    })
  )
})

// A house on a stake, as a sign; o = foot of the stake.
const sign = (x, y, s, wall, roof, height) =>
  at(
    x,
    y,
    s,
    line(`M0 0V${-height}`, WOOD, 10) + house(0, 30 - height, 92, 70, wall, roof, { win: C.sun }),
  )

// An old, a young and a new neighbour put up houses together with those who live there: a place changes.
scene(
  'wandel',
  () =>
    background(C.lilac) +
    circ(0, 0, 240, C.butter) +
    hill(0, 170, 420, 96, C.leaf) +
    sign(-152, 132, 0.8, C.cream, C.coral, 250) +
    ground(150, C.pine) +
    P('ruth', { x: -206, y: 206, s: 0.98, top: C.aub, look: 0.8 }) +
    sign(0, 206, 1, C.blush, C.aub, 290) +
    P('ali', {
      x: -84,
      y: 206,
      s: 0.94,
      top: C.coral,
      armProsthesis: 1,
      look: 0.8,
      R: [28, 22, 60, 6],
    }) +
    P('zola', { x: 58, y: 208, s: 1.12, flip: true, top: C.sun, look: 0.8, R: [30, 14, 54, 0] }) +
    P('harpreet', {
      x: 182,
      y: 206,
      s: 0.94,
      flip: true,
      walk: true,
      vest: C.petrol,
      look: 0.8,
      R: [20, 30, 34, -6],
      holdR: sign(0, 44, 0.62, C.cream, C.brick, 130),
      L: 'down',
      holdL: suitcase(),
    }),
)
