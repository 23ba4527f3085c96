// 15 municipalities, 600×400, landscape first. Monuments only where certain: Hexenturm and Zitadelle (Jülich), castle on red rock (Nideggen), castle and dam (Heimbach), castle (Nörvenich), Indemann (Inden), glass (Linnich), pottery (Langerwehe), paper (Düren), Sophienhöhe (Niederzier).
import { C, P, shape, line, circ, oval, rect, at, svg, dog } from './figuren.mjs'
import { hill, tree, turbine, house, sun, car } from './kulisse.mjs'
import { write } from './sheet.mjs'
const ort = (name, drawing) => write(name, svg('0 0 600 400', drawing))
const sky = (c) => rect(0, 0, 600, 400, c),
  floor = (y, c) => rect(0, y, 600, 400 - y, c),
  ROCK = '#b8472f',
  ROCK2 = '#983823'
const rows = (y, c, k = 5) =>
  line(
    Array.from(
      { length: k },
      (_, i) => `M-10 ${y + i * 22 + 30}Q300 ${y + i * 22 - 10} 610 ${y + i * 22 + 30}`,
    ).join(''),
    c,
    7,
  )
const river = (d, w = 60) => line(d, C.petrol, w + 14) + line(d, C.lake, w)
const tower = (x, y, w, h, c, roof, o = {}) =>
  rect(x - w / 2, y - h, w, h, c) +
  (o.flat
    ? rect(x - w / 2 - 6, y - h - 4, w + 12, 18, c) +
      [-1, 0, 1].map((i) => rect(x + (i * w) / 2.6 - w / 9, y - h - 20, w / 4.5, 20, c)).join('')
    : shape(
        `M${x - w / 2 - 9} ${y - h}L${x} ${y - h - w * (o.pitch ?? 1.1)}L${x + w / 2 + 9} ${y - h}z`,
        roof,
      )) +
  line(`M${x} ${y - h * 0.72}v${o.slit ?? 14}`, C.ink, 9)
const church = (x, y, s, c, roof) =>
  at(
    x,
    y,
    s,
    rect(0, -70, 96, 70, c) +
      shape('M-4-66L20-104H80L102-66z', roof) +
      rect(-34, -120, 38, 120, c) +
      shape('M-40-118L-15-190L10-118z', roof) +
      line('M-15-92v12M28-34v10M54-34v10M78-34v10', C.petrol, 9),
  )

ort(
  'dueren',
  sky(C.butter) +
    sun(470, 96, 50) +
    house(70, 290, 84, 120, C.coral, C.aub) +
    house(156, 290, 78, 160, C.cream, C.brick) +
    church(246, 290, 0.92, C.blush, C.petrol) +
    house(410, 290, 96, 110, C.lake, C.aub) +
    house(512, 290, 100, 150, C.cream, C.coral) +
    floor(286, C.pine) +
    river('M-20 372H620', 58) +
    at(
      430,
      330,
      1,
      rect(-70, -30, 140, 60, C.paper) +
        oval(-70, 0, 15, 30, '#eadfcf') +
        oval(70, 0, 15, 30, C.paper) +
        oval(-70, 0, 5, 10, C.aub) +
        shape('M60 30q40 6 64-20v-8q-24 20-54 10z', C.paper),
    ),
)
ort(
  'juelich',
  sky(C.ice) +
    sun(500, 80, 44) +
    hill(120, 320, 300, 90, '#a8d8b4') +
    hill(520, 320, 260, 80, C.leaf) +
    shape('M330 304L360 246H560L590 304z', '#d98b5c') +
    rect(360, 226, 200, 26, '#e9a577') +
    shape('M440 304v-32a20 20 0 0 1 40 0v32z', C.aub) +
    rect(120, 176, 130, 130, '#e98b6c') +
    shape('M157 306v-62a28 28 0 0 1 56 0v62z', C.aub) +
    tower(110, 306, 72, 160, C.coral, C.aub) +
    tower(260, 306, 72, 160, C.coral, C.aub) +
    line('M74 200h72M224 200h72', C.brick, 6) +
    floor(300, C.pine) +
    river('M-20 366H620', 48),
)
ort(
  'nideggen',
  sky(C.blush) +
    sun(110, 90, 46) +
    hill(80, 360, 260, 150, C.leaf) +
    shape('M170 400L200 300L236 290L250 226L320 206H450L486 236L500 300L540 330L570 400z', ROCK) +
    shape('M320 400L340 320L400 300L420 240L450 206L486 236L500 300L540 330L570 400z', ROCK2) +
    line('M226 330h70M262 266h60M226 364h50', '#d4644a', 7) +
    tower(330, 210, 76, 120, '#d9a27a', C.aub, { flat: 1 }) +
    rect(366, 150, 100, 62, '#e6b58f') +
    line('M392 176v10M420 176v10M446 176v10', C.ink, 9) +
    floor(372, C.pine) +
    tree(60, 380, 0.7, C.pine, C.ink, 'cone') +
    tree(120, 384, 0.9, '#2c7a52', C.ink, 'cone') +
    tree(184, 388, 0.6, C.pine, C.ink, 'cone'),
)
ort(
  'heimbach',
  sky(C.ice) +
    hill(80, 260, 260, 130, C.pine) +
    hill(520, 280, 280, 150, '#2c7a52') +
    shape('M30 400L60 250L110 220H210L250 270L270 400z', '#8a6a58') +
    tower(110, 226, 50, 110, C.cream, C.aub) +
    rect(134, 156, 90, 74, C.cream) +
    shape('M126 160L150 124H206L232 160z', C.aub) +
    tower(226, 240, 38, 76, C.blush, C.brick) +
    line('M160 186v10M190 186v10', C.ink, 9) +
    shape('M300 400V236Q450 200 600 236V400z', '#d9d2c6') +
    line('M350 262v110M420 252v120M490 252v120M560 262v110', '#bdb3a6', 10) +
    shape('M306 224Q330 190 450 184T600 186V224z', C.lake) +
    line('M400 204h60M510 202h50', C.ice, 5) +
    rect(290, 214, 320, 24, C.cream, 8) +
    floor(364, C.petrol) +
    line('M40 384h80M200 380h120M420 386h100', C.lake, 7),
)
ort(
  'kreuzau',
  sky(C.mint) +
    sun(120, 86, 42) +
    hill(470, 290, 300, 150, C.pine) +
    hill(120, 300, 280, 110, C.leaf) +
    church(236, 282, 0.78, C.cream, C.brick) +
    house(130, 282, 74, 62, C.paper, C.coral) +
    house(390, 282, 84, 70, C.butter, C.aub) +
    house(480, 282, 66, 56, C.paper, C.petrol) +
    floor(278, '#7cc894') +
    river('M-20 330Q140 300 300 340T620 330', 60) +
    shape('M276 286h40l56 114H236z', C.butter) +
    line('M272 296L232 392M320 296L376 392', C.brick, 9) +
    tree(60, 290, 0.5, C.pine) +
    tree(560, 292, 0.6, C.petrol, C.ink, 'leaf') +
    at(304, 378, 1, P('mika', { s: 0.3, walk: true, top: C.coral })),
)
ort(
  'huertgenwald',
  sky(C.butter) +
    sun(300, 110, 60) +
    hill(130, 320, 300, 140, '#7cc894') +
    hill(480, 330, 300, 150, C.leaf) +
    floor(310, C.pine) +
    [
      [40, 1, C.pine],
      [110, 1.25, '#2c7a52'],
      [180, 0.9, C.petrol],
      [430, 0.95, C.petrol],
      [500, 1.3, '#2c7a52'],
      [568, 1, C.pine],
    ]
      .map(([x, s, c]) => tree(x, 340, s, c, C.ink, 'cone'))
      .join('') +
    river('M300 300Q250 330 310 352T280 420', 34) +
    house(350, 320, 58, 46, C.cream, C.brick),
)
ort(
  'vettweiss',
  sky(C.ice) +
    sun(470, 90, 48) +
    floor(210, C.sun) +
    church(250, 214, 0.52, C.cream, C.brick) +
    house(180, 214, 54, 40, C.paper, C.coral) +
    house(340, 214, 60, 44, C.paper, C.aub) +
    tree(120, 216, 0.4, C.pine) +
    tree(404, 216, 0.44, C.petrol) +
    rows(220, '#e0a526', 3) +
    shape('M0 300Q300 250 600 300V400H0z', C.leaf) +
    rows(300, '#3f9a66', 5) +
    at(
      470,
      300,
      0.8,
      rect(-46, -62, 62, 40, C.brick, 6) +
        rect(-30, -100, 40, 44, C.ice, 6) +
        line('M-34-98h48', C.brick, 9) +
        rect(12, -50, 38, 28, C.coral, 5) +
        circ(-28, -26, 28, C.ink) +
        circ(36, -18, 19, C.ink) +
        circ(-28, -26, 11, C.sun) +
        circ(36, -18, 7, C.sun),
    ),
)
ort(
  'noervenich',
  sky(C.lilac) +
    sun(110, 84, 42, C.butter) +
    hill(300, 330, 420, 90, '#7cc894') +
    rect(190, 150, 220, 150, C.cream) +
    shape('M180 156L226 96H374L420 156z', C.aub) +
    tower(190, 300, 64, 180, C.blush, C.brick) +
    tower(410, 300, 64, 180, C.blush, C.brick) +
    line('M250 190v14M300 190v14M350 190v14M250 236v14M350 236v14', C.petrol, 14) +
    shape('M276 300v-46a24 24 0 0 1 48 0v46z', C.brick) +
    floor(298, C.leaf) +
    oval(300, 360, 270, 44, C.lake) +
    line('M120 352h80M300 376h90M420 350h70', C.ice, 7) +
    shape('M280 298h40l14 44h-68z', C.butter) +
    tree(60, 306, 0.8, C.pine) +
    tree(546, 306, 0.9, C.petrol, C.ink, 'leaf'),
)
ort(
  'merzenich',
  sky(C.butter) +
    sun(90, 90, 44) +
    hill(440, 300, 320, 90, C.leaf) +
    [
      [410, 0.74, C.pine],
      [462, 0.96, '#2c7a52'],
      [520, 0.8, C.petrol],
      [572, 0.9, C.pine],
    ]
      .map(([x, s, c], i) => tree(x, 262, s, c, C.ink, i % 2 ? 'leaf' : 'round'))
      .join('') +
    church(196, 262, 0.66, C.cream, C.aub) +
    house(90, 262, 76, 60, C.paper, C.coral) +
    house(310, 262, 72, 56, C.blush, C.petrol) +
    floor(258, '#7cc894') +
    rect(0, 318, 600, 14, C.ink) +
    at(
      300,
      316,
      1,
      rect(-190, -62, 330, 56, C.coral, 14) +
        shape('M140-62h20q40 20 50 56h-70z', C.coral) +
        line('M-160-38h50M-86-38h50M-12-38h50M62-38h50', C.ice, 20) +
        line('M-150-2h40M-20-2h40M90-2h40', C.ink, 16),
    ) +
    floor(332, C.pine),
)
ort(
  'niederzier',
  sky(C.ice) +
    sun(120, 80, 42) +
    shape('M180 300L300 150Q340 120 400 130L520 170Q580 190 640 300z', C.leaf) +
    shape('M240 300L330 210Q400 180 470 220L560 300z', C.pine) +
    line('M300 236Q360 210 410 240T500 260', C.butter, 6) +
    turbine(470, 168, 0.5) +
    turbine(372, 136, 0.4, C.cream, 60) +
    church(150, 296, 0.66, C.cream, C.brick) +
    house(70, 296, 70, 58, C.paper, C.coral) +
    house(270, 296, 66, 54, C.blush, C.aub) +
    floor(292, C.sun) +
    rows(300, '#e0a526', 4) +
    tree(556, 300, 0.5, C.petrol),
)
ort(
  'inden',
  sky(C.butter) +
    sun(300, 120, 58) +
    hill(110, 280, 240, 130, C.leaf) +
    hill(520, 270, 240, 80, '#7cc894') +
    at(
      120,
      160,
      1,
      rect(-16, -56, 12, 58, C.aub) +
        rect(6, -56, 12, 58, C.aub) +
        rect(-20, -104, 42, 54, C.aub, 3) +
        rect(-9, -130, 20, 22, C.aub, 3) +
        rect(18, -102, 58, 13, C.aub, 3) +
        rect(-34, -100, 13, 50, C.aub, 3),
    ) +
    turbine(500, 202, 0.5) +
    turbine(556, 208, 0.38, C.cream, 70) +
    rect(0, 250, 600, 150, C.lake) +
    line('M40 290h90M260 276h70M440 300h110M120 360h120M380 366h90', C.ice, 7) +
    at(
      330,
      320,
      0.9,
      shape('M-50 0h110a56 30 0 0 1-110 0z', C.coral) +
        shape('M0-10V-120L70-10z', C.cream) +
        shape('M-8-10V-96L-54-10z', C.sun),
    ) +
    shape('M0 400V352Q110 330 190 400z', C.sun),
)
ort(
  'langerwehe',
  sky(C.blush) +
    circ(300, 190, 170, C.coral) +
    hill(80, 310, 260, 70, C.leaf) +
    hill(540, 310, 240, 80, C.pine) +
    floor(292, C.aub) +
    rect(90, 276, 420, 22, '#b9783c', 8) +
    at(
      196,
      276,
      1,
      shape('M-40 0Q-70-60-30-100V-130H30V-100Q70-60 40 0z', '#8a6f66') +
        line('M30-122q44 6 26 62', '#8a6f66', 13) +
        line('M-44-60H44M-36-40H36', C.lake, 8),
    ) +
    at(
      318,
      276,
      1,
      shape('M-30 0Q-62-50-22-84V-104H22V-84Q62-50 30 0z', C.brick) +
        line('M-34-46q17 14 34 0t34 0', C.butter, 7),
    ) +
    at(
      424,
      276,
      1,
      shape('M-50-56H50Q46 0 22 0H-22Q-46 0-50-56z', C.cream) + line('M-42-36H42', C.petrol, 8),
    ) +
    line('M130 330h70M260 352h90M410 330h70', '#43204d', 8),
)
ort(
  'aldenhoven',
  sky(C.mint) +
    sun(480, 90, 46) +
    hill(150, 290, 300, 70, '#7cc894') +
    church(180, 268, 0.74, C.cream, C.aub) +
    house(90, 268, 76, 62, C.paper, C.coral) +
    house(310, 268, 80, 66, C.butter, C.brick) +
    house(400, 268, 62, 50, C.paper, C.petrol) +
    [470, 506, 542, 578].map((x) => oval(x, 220, 14, 52, C.pine)).join('') +
    floor(264, C.leaf) +
    shape('M0 300Q300 270 600 300V400H0z', C.sun) +
    rows(310, '#e0a526', 4) +
    line('M-20 376Q200 300 620 300', C.aub, 26) +
    line('M-20 376Q200 300 620 300', C.cream, 3, ' stroke-dasharray="18 16"') +
    car(360, 320, 0.6, C.coral),
)
ort(
  'linnich',
  sky(C.petrol) +
    hill(300, 420, 420, 110, '#0a4b54') +
    (() => {
      const cols = [C.coral, C.sun, C.leaf, C.lake, C.lilac, C.blush, '#a86cb8', C.butter]
      let s = shape('M190 380V170a110 110 0 0 1 220 0v210z', C.ink)
      for (let r = 0; r < 4; r++)
        for (let c = 0; c < 3; c++)
          s += rect(206 + c * 64, 176 + r * 50, 58, 44, cols[(r * 3 + c * 2) % 8], 3)
      return (
        s +
        shape('M206 170a94 94 0 0 1 58-87v87z', C.coral) +
        shape('M270 80a94 94 0 0 1 58 0v90h-58z', C.sun) +
        shape('M334 83a94 94 0 0 1 58 87h-58z', C.lake) +
        circ(299, 148, 26, C.brick)
      )
    })() +
    house(80, 380, 96, 90, C.cream, C.coral) +
    house(516, 380, 104, 110, C.butter, C.aub) +
    floor(374, C.pine),
)
ort(
  'titz',
  sky(C.ice) +
    sun(110, 96, 50) +
    hill(300, 330, 460, 90, C.leaf) +
    turbine(210, 270, 1) +
    turbine(360, 262, 0.78, C.cream, 50) +
    turbine(470, 268, 1.06, C.cream, 5) +
    turbine(560, 280, 0.6, C.cream, 80) +
    church(70, 280, 0.5, C.cream, C.brick) +
    house(150, 280, 50, 38, C.paper, C.coral) +
    shape('M0 290Q300 240 600 290V400H0z', C.sun) +
    rows(288, '#e0a526', 3) +
    shape('M0 350Q300 320 600 350V400H0z', C.pine),
)
