// The scenes: `node scripts/draw/szenen.mjs [name]`. Origin = middle of the picture; everything important stays inside r 240.
import {
  C,
  S,
  H,
  P,
  shape,
  line,
  circ,
  oval,
  rect,
  at,
  sit,
  dog,
  mic,
  sheet,
  book,
  phone,
  cup,
} from './figuren.mjs'
import {
  ground,
  hill,
  tree,
  turbine,
  house,
  table,
  podium,
  bubble,
  tick,
  sun,
  bunting,
  plant,
  lamp,
  envelope,
  suitcase,
  gear,
  RAINBOW,
} from './kulisse.mjs'
import { shapes } from './karte.mjs'
import { arch, background as bg, scene as sc } from './sheet.mjs'
import './szenen-demo.mjs'

const KM = shapes(11),
  map = (x, y, s, c, edge) =>
    at(
      x,
      y,
      s,
      `<path d="${KM.map((m) => m.d).join('')}" fill="${c}" stroke="${edge}" stroke-width="4"/>`,
    )

sc(
  'vielfalt-im-alter',
  (W) => {
    // LSBTIQ* symposium: rainbow, a speaker, couples who grew old
    const R = W ? 640 : 300,
      cy = W ? 240 : 0,
      Y = W ? 330 : 205,
      k = W ? 1.42 : 1
    return (
      bg(C.coral, W) +
      RAINBOW.map((c, i) => circ(0, cy, R * (1 - i * 0.095), c)).join('') +
      circ(0, cy, R * 0.43, C.cream) +
      ground(Y - 6, C.lilac) +
      P('karl', { x: W ? -330 : -142, y: Y, s: k, R: 'down', holdR: '', top: C.aub, look: 0.6 }) +
      P('harpreet', { x: W ? -218 : -60, y: Y, s: k, beard: H.white, look: -0.5, L: 'down' }) +
      P('vera', {
        x: W ? 60 : 54,
        y: Y,
        s: k,
        mouth: 'open',
        top: C.petrol,
        R: 'speak',
        holdR: mic,
      }) +
      (W
        ? P('ines', { x: 340, y: Y, s: k, flip: true, hc: H.white, top: C.leaf, brow: H.grey })
        : P('rosa', { x: 156, y: Y, s: k, look: -0.6 }))
    )
  },
  1,
)
sc(
  'inklusion-auftakt',
  (W) => {
    // kick-off in the county hall: speaker at a low lectern, interpreter in the light
    const Y = W ? 330 : 186,
      k = W ? 1.5 : 1.06
    return (
      bg(C.coral, W) +
      (W ? [-560, -380, 460, 620].map((x) => arch(x, 250, 130, 420, '#ff9478')).join('') : '') +
      arch(0, W ? 340 : 200, W ? 560 : 440, W ? 680 : 420, '#ff9478') +
      circ(W ? 190 : 92, W ? -60 : -50, W ? 210 : 140, C.butter) +
      ground(Y - 14, C.aub) +
      P('marie', { x: W ? -120 : -92, y: Y - 14, s: k * 1.02, mouth: 'open', R: [16, 26, 44, 8] }) +
      podium(W ? -26 : -28, Y - 14, W ? 1 : 0.72, C.sun, C.ink) +
      P('lena', {
        x: W ? 190 : 92,
        y: Y - 14,
        s: k,
        top: C.petrol,
        R: [34, 30, 30, -12],
        L: [30, 34, 34, -2],
        handR: 'open',
        handL: 'open',
      }) +
      (W
        ? P('ines', { x: -500, y: 372, s: k, top: C.petrol, R: 'wave' }) +
          P('tuan', { x: 500, y: Y + 10, s: k, R: 'down', holdR: '', vest: C.petrol, look: -0.6 })
        : '')
    )
  },
  1,
)
sc(
  'in-zukunft-inklusiv',
  (W) => {
    // political participation: a ballot, a council table
    const Y = W ? 330 : 196,
      k = W ? 1.45 : 1
    return (
      bg(C.blush, W) +
      circ(0, W ? 40 : 0, W ? 430 : 240, C.coral) +
      (W
        ? rect(-640, -230, 240, 230, C.paper, 20) +
          line('M-590-170h140M-590-116h140M-590-62h90', C.lilac, 18)
        : '') +
      ground(Y - 66, C.aub) +
      P('amina', { x: W ? 150 : 34, y: Y - 46, s: k, scarf: C.sun, L: 'up' }) +
      P('ali', { x: W ? 330 : 130, y: Y - 46, s: k, armProsthesis: 0, R: 'front', top: C.lilac }) +
      table(W ? 300 : 118, Y - (W ? 168 : 120), W ? 560 : 270, C.cream, C.petrol, W ? 130 : 90) +
      (W ? P('ines', { x: 570, y: Y + 10, s: k, flip: true, R: 'up' }) : '') +
      P('paul', {
        x: W ? -330 : -164,
        y: Y,
        s: k * 1.05,
        R: [26, 20, 52, -2],
        holdR: rect(-18, -48, 38, 50, C.paper, 4) + line('M-8-36l16 16M8-36l-16 16', C.brick, 6),
      }) +
      at(
        W ? -200 : -72,
        Y,
        k,
        rect(-50, -104, 100, 104, C.petrol, 8) +
          rect(-28, -100, 56, 9, C.ink, 4) +
          circ(0, -48, 20, C.sun),
      )
    )
  },
  1,
)
sc(
  'keck-atlas',
  (W) => {
    // map with bars, people read it
    const Y = W ? 340 : 206,
      k = W ? 1.5 : 1.06
    return (
      bg(C.petrol, W) +
      circ(W ? 60 : 30, W ? 20 : -40, W ? 340 : 236, '#15727e') +
      map(W ? -130 : -112, W ? -296 : -236, W ? 0.98 : 0.72, '#bfe3e4', C.petrol) +
      [
        ['Jülich', 64, C.sun],
        ['Langerwehe', 46, C.leaf],
        ['Düren', 110, C.sun],
        ['Vettweiß', 54, C.coral],
        ['Hürtgenwald', 60, C.coral],
      ]
        .map(([t, h, c]) => {
          const m = KM.find((q) => q.name.startsWith(t)),
            q = W ? 0.98 : 0.72
          return [
            Math.round((W ? -130 : -112) + m.label[0] * q),
            Math.round((W ? -296 : -236) + m.label[1] * q),
            h * q * 1.3,
            c,
          ]
        })
        .map(
          ([x, y, h, c]) =>
            rect(x - 14, y - h, 28, h, c, 4) + line(`M${x - 20} ${y}h40`, C.petrol, 7),
        )
        .join('') +
      ground(Y - 8, C.ink) +
      P('dayo', {
        x: W ? -330 : -146,
        y: Y,
        s: k * 0.94,
        top: C.coral,
        legs: C.sun,
        R: [34, -6, 80, -30],
      }) +
      P('ines', {
        x: W ? 400 : 150,
        y: Y,
        s: k,
        flip: true,
        wc: C.cream,
        rim: '#15727e',
        top: C.sun,
        legs: C.lake,
        shoes: C.cream,
        R: [26, 6, 54, -30],
      }) +
      (W ? P('rosa', { x: -540, y: Y, s: k, top: C.leaf, look: 0.8 }) : '')
    )
  },
  1,
)
sc(
  'teilhabe-strategie',
  (W) => {
    // generations at one table
    const Y = W ? 330 : 190,
      k = W ? 1.45 : 1.04,
      ty = Y - 118 * k
    return (
      bg(C.butter, W) +
      circ(0, W ? 60 : 10, W ? 440 : 240, C.sun) +
      ground(Y - 48, C.petrol) +
      P('mika', {
        x: W ? -80 : -56,
        y: Y - 22,
        s: k,
        R: 'up',
        top: C.petrol,
        freckles: 0,
        hood: 0,
      }) +
      P('karl', {
        x: W ? 110 : 62,
        y: Y - 22,
        s: k,
        R: 'down',
        holdR: '',
        top: C.coral,
        aid: 'hoergeraet',
      }) +
      table(0, ty, W ? 760 : 400, C.paper, C.aub, 100 * k) +
      rect(W ? -60 : -44, ty - 12, W ? 120 : 88, 12, C.lake, 4) +
      P('olga', { x: W ? -330 : -164, y: Y, s: k * 0.92, R: [26, 26, 62, 12] }) +
      P('zola', { x: W ? 340 : 172, y: Y + 4, s: k * 1.2, flip: true, top: C.coral, shoes: C.aub })
    )
  },
  1,
)
sc(
  'wachstum-300000',
  (W) => {
    // houses, arrivals, a kindergarten
    const Y = W ? 330 : 190,
      k = W ? 1.4 : 0.98,
      H2 = W ? 1.5 : 1
    return (
      bg(C.ice, W) +
      sun(W ? 520 : 120, W ? -190 : -160, W ? 76 : 52) +
      hill(W ? -380 : -180, Y, W ? 700 : 300, W ? 360 : 200, C.leaf) +
      hill(W ? 480 : 220, Y, W ? 640 : 280, W ? 200 : 120, '#7cc894') +
      at(
        W ? 40 : 10,
        Y - 30,
        W ? 1.7 : 1.16,
        house(-150, 0, 96, 120, C.cream, C.coral, { door: C.petrol }) +
          house(-34, 0, 104, 180, C.blush, C.aub, { win: C.sun }) +
          house(118, 0, 170, 96, C.sun, C.petrol, { flat: true, door: C.coral, win: C.paper }) +
          circ(74, -140, 18, C.coral) +
          rect(102, -154, 30, 32, C.leaf, 4) +
          shape('M144-122l20-34l20 34z', C.brick),
      ) +
      (W
        ? house(-500, Y - 30, 170, 220, C.cream, C.petrol) +
          house(560, Y - 30, 190, 170, C.blush, C.brick)
        : '') +
      ground(Y - 34, C.pine) +
      P('ali', {
        x: W ? -210 : -160,
        y: Y + 18,
        s: k,
        walk: true,
        top: C.sun,
        armProsthesis: 0,
        R: 'down',
        holdR: suitcase(),
      }) +
      P('selin', { x: W ? 10 : -50, y: Y + 18, s: k, top: C.coral, L: 'down' }) +
      P('zola', { x: W ? 180 : 60, y: Y + 18, s: k * 1.1, top: C.petrol })
    )
  },
  1,
)
sc(
  'zukunftskonferenz',
  (W) => {
    // college hall, livestream camera
    const Y = W ? 330 : 176,
      k = W ? 1.4 : 0.98
    return (
      bg(C.lilac, W) +
      (W ? [-640, -400, -160, 160, 400, 640] : [-205, 0, 205])
        .map((x) => arch(x, W ? 120 : 60, W ? 180 : 150, W ? 400 : 290, C.ice))
        .join('') +
      rect(W ? -210 : -130, W ? -290 : -230, W ? 420 : 260, W ? 220 : 140, C.aub, 14) +
      circ(W ? -90 : -56, W ? -180 : -160, W ? 70 : 44, C.leaf) +
      line(
        W ? 'M40-220h110M40-180h110M40-140h60' : 'M20-188h76M20-160h76M20-132h40',
        C.butter,
        W ? 18 : 11,
      ) +
      ground(Y - 6, C.petrol) +
      P('nele', { x: W ? -90 : -104, y: Y, s: k, top: C.coral, legs: C.ink, mouth: 'open' }) +
      P('harpreet', { x: W ? 170 : 40, y: Y, s: k, vest: C.brick, look: -0.6, R: 'talk' }) +
      at(
        W ? 470 : 172,
        Y + 30,
        k,
        line('M0-120L-34 0M0-120L34 0M0-120V-6', C.ink, 9) +
          rect(-44, -180, 80, 58, C.ink, 10) +
          shape('M-44-166l-34-12v48l34-12z', C.ink) +
          circ(20, -164, 8, C.coral),
      ) +
      (W
        ? P('ines', { x: -430, y: Y + 24, s: k, top: C.leaf })
        : [-96, 0, 96]
            .map(
              (x, i) =>
                circ(x, 226, 30, [H.brown, H.white, H.black][i]) +
                shape(`M${x - 44} 320v-20a44 44 0 0 1 88 0v20z`, [C.coral, C.sun, C.leaf][i]),
            )
            .join(''))
    )
  },
  1,
)
sc(
  'treffpunkte',
  (W) => {
    // neighbourhood kitchen table
    const Y = W ? 330 : 190,
      k = W ? 1.45 : 1.02,
      ty = Y - 112 * k
    return (
      bg(C.leaf, W) +
      arch(0, W ? 340 : 200, W ? 1300 : 500, W ? 700 : 440, C.cream) +
      arch(0, W ? 340 : 200, W ? 1180 : 420, W ? 640 : 396, C.butter) +
      (W ? at(0, -240, 1.6, bunting(0, 560, 40)) : bunting(-168, 300, 26)) +
      ground(Y - 46, C.pine) +
      P('rosa', {
        x: W ? -150 : -96,
        y: Y - 20,
        s: k,
        R: [26, 34, 44, 10],
        holdR: line('M-4 0L-20 20', C.ink, 6),
      }) +
      P('tuan', {
        x: W ? 60 : 22,
        y: Y - 20,
        s: k,
        R: 'chin',
        holdR: '',
        vest: C.aub,
        mouth: 'open',
      }) +
      P('amina', { x: W ? 270 : 124, y: Y - 20, s: k, scarf: C.coral, R: 'front', look: -0.8 }) +
      table(0, ty, W ? 740 : 400, C.coral, C.brick, 100 * k) +
      at(
        W ? -40 : -34,
        ty,
        k,
        rect(-40, -44, 80, 44, C.petrol, 8) +
          line('M-52-30h8M44-30h8', C.petrol, 9) +
          oval(0, -44, 42, 9, C.sun),
      ) +
      at(W ? 160 : 78, ty, k, cup) +
      P('zola', { x: W ? -380 : -190, y: Y + 10, s: k * 1.08, top: C.petrol, R: [20, 10, 34, -20] })
    )
  },
  1,
)

sc(
  'foerderaufruf',
  () =>
    bg(C.sun) +
    circ(0, 0, 240, C.butter) +
    ground(190, C.petrol) +
    at(
      -6,
      -186,
      1,
      rect(-20, 0, 170, 150, C.paper, 14) +
        shape('M-20 40V14a14 14 0 0 1 14-14h142a14 14 0 0 1 14 14v26z', C.brick) +
        line('M16-8v22M114-8v22', C.ink, 9) +
        line('M18 66h.1M52 66h.1M86 66h.1M18 96h.1M52 96h.1', C.lake, 18) +
        circ(98, 104, 26, C.coral) +
        line('M86 104l9 10l16-20', C.paper, 8),
    ) +
    P('selin', {
      x: -112,
      y: 196,
      s: 1.06,
      pregnant: 0,
      W: 34,
      top: C.petrol,
      legs: C.aub,
      R: [30, 20, 66, 8],
      holdR: at(22, -14, 0.62, envelope(0, 0)),
    }) +
    at(
      70,
      196,
      1,
      rect(-12, -70, 24, 70, C.ink, 4) +
        rect(-66, -156, 132, 96, C.coral, 18) +
        rect(-44, -138, 88, 12, C.ink, 6) +
        circ(0, -96, 16, C.sun),
    ) +
    P('emil', { x: 168, y: 200, s: 1 }),
)
sc(
  'auswahl',
  () =>
    bg(C.lilac) +
    circ(0, 0, 240, '#ecd9f1') +
    [
      [-120, -190, 3],
      [0, -206, 2],
      [120, -190, 1],
    ]
      .map(
        ([x, y, q]) =>
          rect(x - 44, y, 88, 74, C.paper, 8) +
          line(`M${x - 26} ${y + 22}h52`, C.lake, 8) +
          line(
            `M${x - 24} ${y + 50}h.1` +
              (q > 1 ? `M${x} ${y + 50}h.1` : '') +
              (q > 2 ? `M${x + 24} ${y + 50}h.1` : ''),
            C.leaf,
            18,
          ),
      )
      .join('') +
    ground(136, C.aub) +
    P('paul', { x: -118, y: 176, s: 1.1, R: 'chin' }) +
    P('hanna', {
      x: 0,
      y: 168,
      s: 1,
      L: 'down',
      R: 'up',
      handL: '',
      handR: 'index',
      top: C.petrol,
    }) +
    P('jonas', { x: 122, y: 170, s: 1, R: 'front' }) +
    table(0, 66, 420, C.cream, C.petrol, 110) +
    line('M-140 63h44M-22 63h44M100 63h44', C.lake, 7),
)
sc(
  'consozial',
  () =>
    bg(C.petrol) +
    circ(0, 0, 240, '#15727e') +
    shape('M-130-300L-220 190H-30zM0-300L-96 190H96zM130-300L30 190H220z', '#1d8390') +
    house(-130, -118, 70, 46, C.cream, C.coral, { win: 0 }) +
    house(0, -128, 78, 56, C.butter, C.leaf, { win: 0 }) +
    house(130, -118, 70, 46, C.blush, C.sun, { win: 0 }) +
    ground(182, C.ink) +
    rect(-240, 176, 480, 22, C.coral, 8) +
    P('amina', { x: -128, y: 178, s: 1, top: C.sun, R: 'speak', holdR: mic, mouth: 'open' }) +
    P('marie', { x: 0, y: 178, s: 1.12, R: 'wave' }) +
    P('karl', { x: 126, y: 178, s: 1, top: C.coral, R: 'speak', holdR: mic, look: -0.6 }),
)
sc('dwk-werkstatt', () => {
  let towns = ''
  for (let i = 0; i < 10; i++) {
    const a = -3.7 + i * 0.472,
      x = Math.round(Math.cos(a) * 204),
      y = Math.round(Math.sin(a) * 204)
    towns += at(
      x,
      y,
      1,
      shape('M-22 20V-6L0-26L22-6V20z', [C.coral, C.petrol, C.aub, C.pine, C.brick][i % 5]) +
        rect(-6, 2, 12, 18, C.butter),
    )
  }
  return (
    bg(C.sun) +
    circ(0, 0, 244, C.butter) +
    `<circle r="204" stroke="${C.sun}" stroke-width="8"/>` +
    towns +
    ground(160, C.coral) +
    gear(-58, -42, 78, 10, C.petrol, C.butter) +
    gear(62, 36, 56, 8, C.coral, C.butter) +
    P('ali', { x: -96, y: 172, s: 0.82, R: [26, 2, 44, -34], top: C.lilac, armProsthesis: 0 }) +
    P('nele', { x: 66, y: 172, s: 0.84, flip: true, R: [22, 0, 20, -30], holdR: '', top: C.aub })
  )
})
sc(
  'zahlen',
  () =>
    bg(C.lake) +
    circ(0, 0, 240, C.ice) +
    [
      [-160, 60, C.sun],
      [-80, 96, C.coral],
      [0, 140, C.leaf],
      [80, 190, C.petrol],
    ]
      .map(([x, h, c]) => rect(x, 190 - h, 70, h + 20, c, 8))
      .join('') +
    line('M-190-20Q-80-60 0-110T176-190', C.aub, 10, ' stroke-dasharray="2 22"') +
    ground(190, C.ink) +
    P('emil', { x: -125, y: 130, s: 0.9 }) +
    P('mika', { x: -45, y: 94, s: 0.72, top: C.petrol, shoes: C.ink, R: 'down' }) +
    P('amina', { x: 36, y: 50, s: 0.66, scarf: C.sun }) +
    P('ruth', { x: 112, y: 0, s: 0.62, top: C.coral }),
)
sc(
  'jugend',
  () =>
    bg(C.coral) +
    circ(0, 0, 240, '#ff9478') +
    shape('M-300 190Q-160 190-110 130T60 90H300V300H-300z', C.aub) +
    P('mika', {
      x: -128,
      y: 176,
      s: 1.05,
      R: [30, 4, 44, -24],
      mouth: 'open',
      holdR: at(6, -10, 1, shape('M0-6L54-34V30L0 12z', C.cream) + rect(-12, -8, 14, 22, C.ink, 4)),
    }) +
    P('hanna', {
      x: 24,
      y: 96,
      s: 0.92,
      top: C.sun,
      L: 'up',
      R: 'up',
      handL: 'open',
      handR: 'open',
    }) +
    P('ines', {
      x: 140,
      y: 92,
      s: 0.86,
      hair: 'pony',
      hc: H.black,
      skin: S[3],
      top: C.leaf,
      legs: C.petrol,
      R: 'wave',
    }) +
    rect(-110, 186, 120, 12, C.leaf, 6) +
    circ(-88, 202, 9, C.cream) +
    circ(-14, 202, 9, C.cream) +
    P('zola', { x: -50, y: 188, s: 1, top: C.petrol }),
)
sc(
  'ehrenamt',
  () =>
    bg(C.mint) +
    circ(0, 0, 240, C.leaf) +
    sun(110, -150, 44) +
    hill(-160, 220, 260, 120, '#7cc894') +
    ground(186, C.pine) +
    P('jonas', {
      x: -130,
      y: 196,
      s: 1,
      walk: true,
      R: [18, 36, 30, 30],
      L: [18, 36, -30, 40],
      front: '',
      over: at(
        30,
        -130,
        1,
        rect(-30, -10, 84, 52, '#b9783c', 6) +
          line('M-24 6h72M-24 24h72', '#8f5a2a', 4) +
          circ(-10, -18, 15, C.coral) +
          circ(16, -22, 16, C.leaf) +
          circ(40, -16, 14, C.sun),
      ),
    }) +
    at(
      42,
      196,
      1,
      line('M0 0V-110', '#7a4a2c', 9) +
        shape(
          'M0-100c-34-16-36-60 0-86c36 26 34 70 0 86zM0-50c24-2 38-20 38-34c-20 0-34 12-38 34z',
          C.mint,
        ),
    ) +
    P('selin', {
      x: 140,
      y: 196,
      s: 0.98,
      pregnant: 0,
      flip: true,
      top: C.aub,
      legs: C.ink,
      R: [20, 36, 44, 58],
      holdR: line('M0-50V56', '#7a4a2c', 7) + shape('M-13 50h26v22a13 13 0 0 1-26 0z', C.grey),
    }),
)
sc(
  'pflege-zuhause',
  () =>
    bg(C.blush) +
    circ(0, 0, 240, C.butter) +
    rect(-190, -176, 150, 150, C.ice, 12) +
    line('M-115-176v150M-190-100h150', C.paper, 9) +
    lamp(130, -110, 200, C.coral) +
    ground(186, C.aub) +
    rect(-160, -4, 34, 140, C.petrol, 17) +
    rect(-160, 96, 170, 84, C.petrol, 20) +
    P('ruth', {
      as: sit,
      x: -84,
      y: 186,
      s: 1.06,
      over: '',
      lean: 5,
      R: [22, 34, 46, 14],
      holdR: cup,
      top: C.coral,
      legs: C.ink,
    }) +
    rect(-120, 70, 118, 28, '#0a4b54', 14) +
    P('dayo', {
      x: 122,
      y: 194,
      s: 0.96,
      flip: true,
      prosthesis: 0,
      shorts: 0,
      bare: 0,
      legs: C.ink,
      top: C.leaf,
      R: [22, 26, 52, 14],
      holdR: at(0, -8, 1, rect(-20, -26, 44, 42, C.paper, 10) + line('M24-14l16-12', C.paper, 9)),
    }) +
    plant(202, 190, 0.7),
)
sc(
  'strukturwandel',
  () =>
    bg(C.butter) +
    sun(0, -150, 50) +
    shape('M-300-10L-120 30L-90 90L-40 110L0 190V300H-300z', '#8a5a3c') +
    shape('M-300 70L-140 90L-100 150L0 190V300H-300z', '#6a4230') +
    shape('M300-10L120 20L40 60L20 120L0 190V300H300z', C.leaf) +
    shape('M-60 300C-30 200 20 140 80 120S240 96 300 96V300z', C.lake) +
    line('M110 160h90M60 210h70M160 240h90', C.ice, 7) +
    at(
      -150,
      44,
      0.9,
      line('M-20-40L96-104M-20-40L-84-92L-10-118L96-104M-10-118V-40', C.coral, 9) +
        rect(-62, -44, 84, 34, C.sun, 6) +
        line('M-66 2h90', C.ink, 20) +
        `<circle cx="106" cy="-96" r="28" stroke="${C.brick}" stroke-width="16" stroke-dasharray="14 8"/>` +
        circ(106, -96, 12, C.ink),
    ) +
    turbine(150, 20, 0.78) +
    turbine(214, 10, 0.54, C.cream, 60) +
    tree(90, 62, 0.4, C.pine) +
    at(
      150,
      176,
      0.8,
      shape('M-44 0h96a50 26 0 0 1-96 0z', C.coral) + shape('M2-8V-100L60-8z', C.cream),
    ),
)
sc(
  'seen',
  () =>
    bg(C.ice) +
    sun(-120, -150, 50) +
    hill(-180, 0, 240, 70, C.leaf) +
    hill(180, 0, 280, 96, '#7cc894') +
    turbine(150, -70, 0.5) +
    rect(-300, -10, 600, 320, C.lake) +
    line('M-170 40h90M30 30h110M-40 76h80M110 84h60', C.ice, 7) +
    at(
      96,
      50,
      0.9,
      shape('M-50 0h110a56 30 0 0 1-110 0z', C.coral) +
        shape('M0-10V-130L74-10z', C.cream) +
        shape('M-8-10V-104L-58-10z', C.sun),
    ) +
    circ(-120, 80, 20, S[3]) +
    shape('M-141 78a21 21 0 0 1 42 0c-12-8-30-8-42 0z', C.coral) +
    line('M-154 104q34-18 68 0', C.ice, 7) +
    shape('M-300 150Q-100 110 60 170T300 190V300H-300z', C.butter) +
    shape('M-190 212L-110 96H-62L-96 230z', '#c98f4e') +
    line('M-150 176h52M-130 144h54M-112 114h46', '#a9733a', 5) +
    P('olga', { x: 6, y: 220, s: 0.74, flip: true, top: C.coral }) +
    P('karl', { x: 104, y: 232, s: 0.78, R: 'down', holdR: '', flip: true }) +
    dog({ x: 176, y: 238, s: 0.55, c: C.ink, e: C.coral, flip: true }),
)
sc(
  'barriere-melden',
  () =>
    bg(C.coral) +
    circ(0, 0, 240, '#ff9478') +
    arch(158, 70, 116, 190, C.aub) +
    arch(158, 70, 88, 176, C.sun) +
    shape('M20 190V150H58V110H96V70H300V190z', C.cream) +
    shape('M20 190V150H58V190zM58 190V110H96V190z', C.blush) +
    ground(188, C.aub) +
    P('ines', {
      x: -106,
      y: 198,
      s: 1.12,
      top: C.petrol,
      legs: C.ink,
      mouth: 'open',
      R: [26, 26, 14, -22],
      holdR: phone,
    }) +
    bubble(
      -76,
      -160,
      1.16,
      C.paper,
      shape('M-40 22L38-14V22z', C.leaf) + line('M-34 2L30-30', C.ink, 6),
    ),
)
sc(
  'pruefgruppe',
  () =>
    bg(C.butter) +
    circ(0, 0, 240, C.sun) +
    bubble(-110, -170, 0.7, C.paper, tick(C.pine)) +
    bubble(
      110,
      -176,
      0.7,
      C.paper,
      line('M-14-12q0-18 15-18t15 16q0 10-15 16v6M1 30h.1', C.brick, 11),
      true,
    ) +
    ground(136, C.petrol) +
    P('nele', { x: 8, y: 174, s: 1.02, top: C.aub, legs: C.ink }) +
    P('paul', {
      x: -112,
      y: 176,
      s: 1.12,
      R: [20, 34, 0, 24],
      holdR: at(0, 0, 0.8, sheet),
      look: 0.2,
    }) +
    P('tuan', { x: 122, y: 172, s: 1, glasses: C.ink, vest: C.brick, R: 'up', holdR: '' }) +
    table(0, 70, 420, C.cream, C.aub, 104) +
    rect(-40, 58, 90, 12, C.paper, 3) +
    rect(-56, 48, 90, 12, C.ice, 3),
)
sc(
  'gebaerdenfilm',
  () =>
    bg(C.lilac) +
    circ(0, 0, 240, '#c9a3d8') +
    rect(-30, -180, 220, 330, C.paper, 24) +
    ground(186, C.aub) +
    rect(-46, 144, 252, 44, '#e9dcf0', 8) +
    P('hanna', { x: 82, y: 176, s: 1.1, top: C.petrol, legs: C.ink, handL: 'index' }) +
    at(
      -116,
      190,
      1.06,
      line('M34-120L6 0M34-120L62 0M34-120V-4', C.ink, 8) +
        rect(-4, -172, 76, 54, C.ink, 10) +
        shape('M72-158l28-12v46l-28-12z', C.ink) +
        circ(10, -160, 6, C.coral),
    ) +
    P('ali', { x: -170, y: 196, s: 1, R: [26, 10, 52, -6], look: 0.9, armProsthesis: -1 }) +
    lamp(-120, -130, 170, C.sun),
)
sc(
  'glossar',
  () =>
    bg(C.lake) +
    circ(0, 0, 240, C.ice) +
    shape(
      'M-220 100C-140 70-60 80 0 112C60 80 140 70 220 100V206C140 176 60 186 0 218C-60 186-140 176-220 206z',
      C.brick,
    ) +
    shape('M-206 84C-130 56-60 66 0 98V200C-60 168-130 158-206 186z', C.paper) +
    shape('M206 84C130 56 60 66 0 98V200C60 168 130 158 206 186z', C.cream) +
    line(
      'M-170 118q60-22 130 4M-170 148q60-22 130 4M170 118q-60-22-130 4M170 148q-60-22-80-8',
      C.lake,
      9,
    ) +
    P('amina', {
      as: sit,
      x: -96,
      y: 116,
      s: 0.86,
      dress: 0,
      bare: 0,
      legs: C.ink,
      R: 'read',
      holdR: book(C.coral),
      look: 0.2,
    }) +
    P('mika', { x: 44, y: 88, s: 0.8, R: 'up', look: -0.2 }) +
    bubble(128, -150, 0.74, C.sun, line('M-20-10h40M-20 12h24', C.ink, 9), true) +
    P('marie', { x: 130, y: 96, s: 0.86, R: 'point', flip: true }),
)
sc(
  'newsletter',
  () =>
    bg(C.ice) +
    circ(0, 0, 240, C.lake) +
    line('M-210-130q30-60 90-50M30-190q30-10 60 20', C.paper, 6, ' stroke-dasharray="2 14"') +
    envelope(-40, -192, 0.8, -10) +
    envelope(110, -130, 0.66, 12, C.sun) +
    ground(186, C.petrol) +
    rect(104, 40, 18, 156, C.ink, 4) +
    shape('M54 66V10a44 44 0 0 1 44-44h62a44 44 0 0 1 44 44v56z', C.coral) +
    shape('M54 66V10a40 40 0 0 1 80 0v56z', C.brick) +
    line('M190-10V-60h26', C.sun, 10) +
    P('harpreet', {
      x: -92,
      y: 196,
      s: 1.04,
      vest: C.aub,
      R: [30, 8, 66, -16],
      holdR: at(16, -10, 0.5, envelope(0, 0, 1, 0, C.sun)),
    }) +
    dog({ x: 20, y: 198, s: 0.62, c: C.cream, e: C.aub, flip: true }),
)
sc(
  'kontakt',
  () =>
    bg(C.sun) +
    circ(0, 0, 240, C.butter) +
    circ(-46, -150, 42, C.petrol) +
    circ(-46, -150, 33, C.paper) +
    line('M-46-170v20l14 10', C.ink, 6) +
    plant(190, 84, 0.8) +
    P('lena', { x: 70, y: 216, s: 1.26, top: C.brick, badge: C.sun, R: 'wave' }) +
    rect(-60, 84, 320, 28, C.coral, 14) +
    rect(-40, 108, 280, 110, C.petrol) +
    at(
      176,
      84,
      0.8,
      rect(-44, -12, 88, 12, C.aub, 5) +
        rect(-36, -72, 72, 52, C.aub, 8) +
        rect(-6, -24, 12, 16, C.aub),
    ) +
    ground(196, C.aub) +
    P('tuan', { x: -128, y: 208, s: 1.08, look: 0.4, vest: C.aub, R: 'out' }),
)
sc(
  'seite-fehlt',
  () =>
    bg(C.ice) +
    sun(-130, -150, 46) +
    hill(-180, 130, 300, 110, '#7cc894') +
    hill(200, 140, 300, 130, C.leaf) +
    ground(130, C.pine) +
    shape(
      'M-60 300C-120 220 60 190 20 150C10 140 30 132 44 128h30c-10 10 10 24 20 40c30 50 0 70 20 132z',
      C.butter,
    ) +
    line('M20 290C-20 220 100 190 56 138', C.cream, 5, ' stroke-dasharray="18 16"') +
    rect(86, -150, 16, 340, '#7a4a2c', 6) +
    shape('M60-140h120l28 25l-28 25H60z', C.coral) +
    shape('M136-76H10l-28 25l28 25h126z', C.sun) +
    shape('M60-12h100l28 25l-28 25H60z', C.paper) +
    P('jonas', {
      x: -108,
      y: 206,
      s: 1.04,
      mouth: 'flat',
      look: 0.9,
      R: [36, 4, 10, -46],
      L: 'hip',
    }) +
    dog({ x: 24, y: 220, s: 0.7, c: C.ink, e: C.brick, flip: true }),
)
sc(
  'leere-suche',
  () =>
    bg(C.butter) +
    sun(130, -160, 44, C.coral) +
    shape('M-300 0Q-100-60 60-20T300-30V300H-300z', C.leaf) +
    shape('M-300 60Q-60 0 300 40V300H-300z', C.sun) +
    line('M-290 110Q-60 50 290 84M-290 150Q-60 90 290 124', '#e0a526', 8) +
    shape('M-300 190Q-60 130 300 160V300H-300z', C.pine) +
    line('M-290 236Q-60 176 290 206M-290 276Q-60 216 290 246', '#2c7a52', 8) +
    tree(190, 6, 0.5, C.petrol) +
    tree(-170, 0, 0.4, C.pine) +
    `<circle cx="60" cy="0" r="96" fill="#fff" fill-opacity=".55" stroke="${C.aub}" stroke-width="20"/>` +
    line('M-6 70L-66 132', C.brick, 24) +
    P('mika', {
      x: -110,
      y: 226,
      s: 1.06,
      top: C.coral,
      shoes: C.aub,
      R: [22, 20, 42, -16],
      look: 0.9,
    }),
)
