// Pictograms (names and search words: src/shared/pictograms.json): 96 grid, at most five shapes, no outlines. Free-standing masses use mid tones (plum, teal, brick: legible on light and on dark tiles); ink only inside light shapes.
import { writeFileSync } from 'node:fs'
import {
  C,
  S,
  H,
  BACK,
  TOP,
  shape as p,
  line as l,
  circ as c,
  rect as r,
  oval as o,
  at,
  svg,
} from './figuren.mjs'
import { shapes } from './karte.mjs'
const {
    teal: T,
    brick: B,
    coral: K,
    sun: Y,
    leaf: G,
    paper: W,
    lake: L,
    ink: I,
    butter: U,
    cream: E,
  } = C,
  PINE = '#23794f',
  V = '#9450a6'
// bust: head centre at x, y; face is one path
const FACE = {
  ja: 'M-9-1h.1M9-1h.1M-8 10q8 8 16 0',
  nein: 'M-9-1h.1M9-1h.1M-7 15q7-7 14 0',
  auf: 'M-9-2h.1M9-2h.1M-5 11q5 10 10 0z',
  zu: 'M-13 0q4-4 8 0M5 0q4-4 8 0M-8 11q8 7 16 0',
  '': '',
}
const bust = (
  x,
  y,
  s,
  {
    skin = S[1],
    hair = 'short',
    hc = H.dark,
    top = T,
    face = 'ja',
    h = 74,
    w = 44,
    scarf,
    flat,
    more = '',
  } = {},
) =>
  at(
    x,
    y,
    s,
    (hair === 'hijab'
      ? p(
          `M-${w} ${h}V54a30 30 0 0 1 30-30h${2 * w - 60}a30 30 0 0 1 30 30V${h}${flat ? 'z' : `a8 8 0 0 1-8 8H${8 - w}a8 8 0 0 1-8-8z`}`,
          top,
        ) +
        p('M-36-2a36 36 0 0 1 72 0c0 20 4 34 12 50c-26 16-70 16-96 0c8-16 12-30 12-50z', scarf) +
        o(2, 2, 21, 24, skin)
      : (BACK[hair] ? p(BACK[hair], hc) : '') +
        p(
          `M-${w} ${h}V54a30 30 0 0 1 30-30h${2 * w - 60}a30 30 0 0 1 30 30V${h}${flat ? 'z' : `a8 8 0 0 1-8 8H${8 - w}a8 8 0 0 1-8-8z`}`,
          top,
        ) +
        c(0, 0, 27, skin) +
        (TOP[hair] ? p(TOP[hair], hc) : '')) +
      (face ? l(FACE[face], I, 5) : '') +
      more,
  )
// stick: whole body, feet at x, y, about 100 units tall
const stick = (
  x,
  y,
  s,
  {
    skin = S[1],
    top = T,
    legs = V,
    arms = 'M-14-62L-20-34M14-62L20-34',
    hc = H.brown,
    leg = 'M-7-36V-4M7-36V-4',
    dress,
    face = 1,
  } = {},
) =>
  at(
    x,
    y,
    s,
    l(leg, legs, 12) +
      l(arms, top, 10) +
      p(
        dress ? 'M-15-34v-22a14 14 0 0 1 30 0v22l9 18h-48z' : 'M-16-30v-26a15 15 0 0 1 32 0v26z',
        top,
      ) +
      c(0, -84, 14, skin) +
      p('M-15-83a15 15 0 0 1 30 0q-15-10-30 0z', hc) +
      (face ? l('M-4-82h.1M5-82h.1M-3-76q3 3 6 0', I, 2.6) : ''),
  )
const bub = (x, y, w, h, col, tail = -1) =>
  p(
    `M${x + 12} ${y}h${w - 24}a12 12 0 0 1 12 12v${h - 24}a12 12 0 0 1-12 12h${tail > 0 ? `-6l4 14-20-14h${-(w - 46)}` : `${-(w - 46)}l-20 14 4-14h-6`}a12 12 0 0 1-12-12v-${h - 24}a12 12 0 0 1 12-12z`,
    col,
  )
const Q = (x, y, s = 1, col = B) =>
    at(x, y, s, l('M-9-10q0-11 9-11t9 10q0 7-9 11v5M0 18h.1', col, 8)),
  TICK = (x, y, s, col) => at(x, y, s, l('M-14 1L-4 12L15-12', col, 9)),
  X = (x, y, s, col) => at(x, y, s, l('M-12-12L12 12M12-12L-12 12', col, 9))
const page = (x, y, w, h, col = W) => r(x, y, w, h, col, 6),
  pencil = (x, y, s = 1, rot = 0, col = V) =>
    at(
      x,
      y,
      s,
      p('M0 0L-7-16H7z', U) + r(-7, -56, 14, 41, col) + p('M-7-54v-6a7 7 0 0 1 14 0v6z', K),
      false,
      rot,
    )
const thumb = (skin, cuff) =>
  p('M34 44L48 12c9-3 16 4 13 13l-4 15h20a10 10 0 0 1 10 12l-6 28a10 10 0 0 1-10 8H34z', skin) +
  r(8, 42, 24, 48, cuff, 7) +
  l('M60 56h24M59 71h22', '#9c6440', 4)
const hand = (x, y, s, skin, rot = 0, cuff) =>
  at(
    x,
    y,
    s,
    (cuff ? l('M0 14V30', cuff, 24) : '') +
      l('M-12-6V-28M-4-8V-36M5-8V-35M13-6V-27M-12 6L-25-6', skin, 8) +
      r(-17, -12, 34, 34, skin, 14),
    false,
    rot,
  )
const wheelc = (
  x,
  y,
  s,
  { face = 1, back = 1, skin = S[2], hc = H.dark, top = T, legs = V, wc = V } = {},
) =>
  at(
    x,
    y,
    s,
    c(8, -88, 15, skin) +
      p('M-7-88a15 15 0 0 1 30-2q-10 0-16-9q-4 8-14 11z', hc) +
      l('M6-62L14-38H40L50-8', legs, 14) +
      l('M4-60V-42L30-48', top, 17) +
      (back ? l('M-22-68h8L-10-34', wc, 6) : '') +
      (face ? l('M7-87h.1M15-87h.1M8-81q4 3 7 0', I, 2.6) : '') +
      `<circle cx="6" cy="-24" r="22" stroke="${wc}" stroke-width="7"/>`,
  )
const book = (x, y, s, a = K, b = T) =>
  at(
    x,
    y,
    s,
    p('M-42-26c15-5 30-3 42 6v52c-12-9-27-11-42-6z', a) +
      p('M42-26c-15-5-30-3-42 6v52c12-9 27-11 42-6z', b) +
      l('M-32-10q12-3 21 3M-32 5q12-3 21 3M32-10q-12-3-21 3M32 5q-12-3-21 3', W, 5),
  )
const cal = (mark) =>
  page(10, 14, 76, 76) +
  p('M10 36V24a10 10 0 0 1 10-10h56a10 10 0 0 1 10 10v12z', B) +
  l('M30 8v14M66 8v14', V, 8) +
  mark
const house = (x, y, w, h, wall, roof) =>
  r(x, y, w, h, wall, 4) +
  p(`M${x - 8} ${y + 2}L${x + w / 2} ${y - w * 0.5}L${x + w + 8} ${y + 2}z`, roof)
const lens = (x, y, s, fill = W) =>
  at(
    x,
    y,
    s,
    `<circle cx="0" cy="0" r="26" fill="${fill}" stroke="${T}" stroke-width="9"/>` +
      l('M21 21L44 44', B, 13),
  )
const tree = (x, y, s, col, t = '#7a4a2c') =>
    at(x, y, s, r(-5, -26, 10, 28, t, 3) + c(0, -46, 26, col)),
  cone = (x, y, s, col, t = '#7a4a2c') =>
    at(x, y, s, r(-5, -16, 10, 18, t, 3) + p('M0-84L26-16a5 5 0 0 1-4 6h-44a5 5 0 0 1-4-6z', col))
const coin = (x, y, q) =>
  c(x, y, q, '#e09a1a') +
  c(x, y, q * 0.74, Y) +
  at(x, y, q / 24, l('M8-9a11 11 0 1 0 0 18M-12-4H3M-12 4H3', '#8a5a08', 4.5))
const phone =
  'M24 12c6-4 12-2 15 4l8 14c3 6 2 10-2 14l-6 6c4 8 10 14 18 18l6-6c4-4 8-5 14-2l13 8c6 3 8 9 4 15c-6 9-16 12-27 8C38 84 16 62 10 36c-2-10 4-19 14-24z'
const screen = (x, y, w, h, inner = W) =>
  r(x, y, w, h, V, 8) + r(x + 6, y + 6, w - 12, h - 12, inner, 3)
const OLD = { skin: S[0], hair: 'bun', hc: H.white, top: V },
  BALD = { skin: S[0], hair: '', top: T, face: '', flat: 1 },
  OLDM = { skin: S[0], hair: 'thin', hc: H.white, top: T },
  LENA = { skin: S[3], hair: 'afro', hc: H.black, top: B },
  DAYO = { skin: S[4], hair: 'short', hc: H.black, top: T },
  VERA = { skin: S[0], hair: 'long', hc: H.gold, top: V },
  AMINA = { skin: S[2], hair: 'hijab', scarf: T, top: V },
  TUAN = { skin: S[1], hair: 'side', hc: H.black, top: B },
  KID = { skin: S[3], hair: 'puffs', hc: H.black, top: K }
const D = {
  // file: [name, search words, alt, tile, drawing]
  mensch: [
    'Mensch',
    'Person;jemand;Leute',
    'Ein Mensch steht aufrecht und lächelt',
    'sonne',
    stick(48, 92, 0.92, { arms: 'M-14-60L-26-34M14-60L26-34' }),
  ],
  frau: [
    'Frau',
    'Bürgerin;Dame;weiblich',
    'Eine Frau mit langen Haaren',
    'sonne',
    bust(48, 40, 0.82, VERA),
  ],
  mann: [
    'Mann',
    'Bürger;Herr;männlich',
    'Ein Mann mit Bart',
    'flieder',
    bust(48, 42, 0.84, {
      skin: S[2],
      hair: 'short',
      hc: H.dark,
      top: T,
      face: '',
      more:
        p('M-27 2c1 20 12 29 27 29s26-9 27-29c-5 8-14 9-27 9s-22-1-27-9z', H.dark) +
        l('M-9-2h.1M9-2h.1M-7 15q7 5 14 0', W, 4),
    }),
  ],
  kind: [
    'Kind',
    'Mädchen;Junge;klein;Kinder',
    'Ein Kind winkt',
    'blatt',
    bust(44, 46, 0.78, { ...KID, w: 34 }) + l('M66 84L82 60', K, 13) + c(84, 54, 8, S[3]),
  ],
  familie: [
    'Familie',
    'Eltern;Mutter;Vater;Kinder;Angehörige',
    'Zwei Erwachsene mit einem Kind in der Mitte',
    'sonne',
    bust(27, 34, 0.52, {
      skin: S[0],
      hair: 'side',
      hc: H.gold,
      top: V,
      face: '',
      flat: 1,
      h: 100,
    }) +
      bust(69, 30, 0.52, { ...DAYO, face: '', flat: 1, h: 108 }) +
      bust(48, 62, 0.42, { skin: S[2], hc: H.dark, top: K, face: '', flat: 1, h: 72, w: 38 }) +
      l(
        'M22 34h.1M32 34h.1M23 40q4 4 8 0M64 30h.1M74 30h.1M65 36q4 4 8 0M44 62h.1M52 62h.1M45 67q3 3 6 0',
        I,
        2.6,
      ),
  ],
  gruppe: [
    'Gruppe',
    'viele Menschen;Verein;Leute;gemeinsam',
    'Drei Menschen stehen zusammen',
    'blatt',
    bust(20, 34, 0.46, { ...BALD, h: 110 }) +
      bust(76, 34, 0.46, { ...TUAN, face: '', flat: 1, h: 110 }) +
      bust(48, 48, 0.52, { ...LENA, top: V, face: '', flat: 1, h: 80 }) +
      l(
        'M16 34h.1M24 34h.1M16 40q4 3 7 0M73 36h.1M81 36h.1M73 41q4 3 7 0M43 48h.1M53 48h.1M44 54q4 4 8 0',
        I,
        2.6,
      ),
  ],
  'alte-menschen': [
    'Alte Menschen',
    'Senioren;Seniorinnen;Rentner;Alter;älter',
    'Eine alte Frau und ein alter Mann',
    'blatt',
    bust(30, 42, 0.56, { ...OLD, face: 'zu', h: 96 }) +
      bust(68, 38, 0.56, {
        ...OLDM,
        face: '',
        h: 104,
        more:
          p('M-27 2c1 20 12 29 27 29s26-9 27-29c-5 8-14 9-27 9s-22-1-27-9z', H.white) +
          l('M-9-2h.1M9-2h.1', I, 6),
      }),
  ],
  'junge-menschen': [
    'Junge Menschen',
    'Jugendliche;Jugend;Teenager;jung',
    'Zwei Jugendliche, einer mit Kopfhörern',
    'flieder',
    bust(28, 44, 0.54, { skin: S[0], hair: 'quiff', hc: H.red, top: T, h: 98 }) +
      bust(68, 42, 0.54, {
        ...DAYO,
        top: B,
        h: 100,
        more: l('M-28 2a28 30 0 0 1 56 0', W, 6) + l('M-29 2v10M29 2v10', K, 10),
      }),
  ],
  'menschen-mit-behinderung': [
    'Menschen mit Behinderung',
    'Behinderung;Inklusion;Schwerbehinderung',
    'Eine Person im Rollstuhl und eine Person mit weißem Stock',
    'sonne',
    wheelc(26, 90, 0.8, { face: 0, back: 0 }) +
      stick(66, 92, 0.86, { skin: S[3], top: B, hc: I, face: 0 }) +
      l('M83 62L92 90', W, 5) +
      l('M32 20h0M39 20h0M33 25q3 2 5 0M62 21h0M71 21h0M63 26q3 3 6 0', I, 2.4),
  ],
  rollstuhl: [
    'Rollstuhl',
    'Rolli;Gehbehinderung;fahren',
    'Eine Person fährt im Rollstuhl',
    'koralle',
    wheelc(40, 92, 0.86, { top: T }),
  ],
  gehoerlos: [
    'Gehörlos',
    'taub;hört nicht;Gehörlosigkeit;schwerhörig',
    'Ein durchgestrichenes Ohr',
    'sonne',
    p('M30 62c-16-18-12-54 20-54c32 0 36 34 20 50c-8 8-9 12-12 20c-6 14-26 12-28-2z', S[1]) +
      l('M38 40c-4-24 28-24 26-4c-1 11-12 10-13 22', '#9c6440', 6) +
      l('M14 12L84 86', B, 10),
  ],
  blind: [
    'Blind',
    'sieht nicht;sehbehindert;Langstock;Sehen',
    'Eine Person mit dunkler Brille und weißem Stock',
    'see',
    bust(40, 40, 0.74, {
      ...TUAN,
      top: V,
      face: '',
      more:
        p('M-22-7h44v6a9 9 0 0 1-18 4l-2-5h-4l-2 5a9 9 0 0 1-18-4z', I) +
        l('M-8 13q8 7 16 0', I, 5),
    }) + l('M70 46L84 90', W, 6),
  ],
  'gebaerden-sprache': [
    'Gebärden-Sprache',
    'Gebärden;DGS;Dolmetscherin;Hände',
    'Zwei Hände gebärden',
    'flieder',
    hand(30, 54, 1, S[3], -12, T) + hand(68, 42, 1, S[0], 14, B),
  ],
  'leichte-sprache': [
    'Leichte Sprache',
    'einfach;verständlich;Leicht lesen',
    'Ein Blatt mit wenigen großen Zeilen und einem grünen Haken',
    'koralle',
    page(12, 8, 58, 80) +
      l('M24 26h34M24 44h26M24 62h18', V, 8) +
      c(68, 66, 22, PINE) +
      TICK(68, 66, 0.8, W),
  ],
  'lern-schwierigkeiten': [
    'Lern-Schwierigkeiten',
    'Lernen;lernt langsam;geistige Behinderung',
    'Eine Person lernt mit einem Buch. Sie hat viel Zeit.',
    'flieder',
    bust(36, 34, 0.58, { skin: S[0], hair: 'fringe', hc: H.brown, top: T, h: 90 }) +
      book(36, 74, 0.62, B, V) +
      c(76, 28, 17, W) +
      l('M76 18V28l8 5', I, 5),
  ],
  hilfe: [
    'Hilfe',
    'helfen;unterstützen;Unterstützung;Hand reichen',
    'Ein Mensch zieht einen anderen Menschen eine Stufe hoch',
    'sonne',
    r(46, 64, 50, 32, B) +
      stick(70, 66, 0.62, { arms: 'M-12-60L-42-36M14-62L20-34' }) +
      stick(24, 94, 0.62, {
        skin: S[3],
        top: V,
        legs: T,
        hc: I,
        arms: 'M12-60L30-80M-14-62L-20-34',
      }),
  ],
  assistenz: [
    'Assistenz',
    'Begleitung;Assistentin;begleiten;Unterstützung',
    'Eine Person im Rollstuhl und ihre Assistentin mit Tasche',
    'blatt',
    stick(24, 92, 0.86, { skin: S[0], top: B, arms: 'M-14-62L-18-36M14-62L31-56' }) +
      wheelc(54, 92, 0.68, { skin: S[3], back: 0 }),
  ],
  beratung: [
    'Beratung',
    'beraten;Gespräch;Auskunft;Hilfe',
    'Zwei Menschen sprechen an einem Tisch',
    'koralle',
    bust(22, 44, 0.44, { ...AMINA, flat: 1, h: 74 }) +
      bust(74, 44, 0.44, { ...BALD, face: 'ja', h: 74 }) +
      r(4, 74, 88, 12, W, 6) +
      bub(34, 4, 30, 26, U, 1),
  ],
  fragen: [
    'Fragen',
    'Frage;wissen wollen;nachfragen',
    'Eine Person fragt. Neben ihr ist ein Frage-Zeichen.',
    'blatt',
    bust(34, 52, 0.62, { ...LENA, face: 'auf', h: 74, top: V }) +
      bub(50, 4, 44, 44, W) +
      Q(72, 25, 0.8),
  ],
  antworten: [
    'Antworten',
    'Antwort;Lösung;erklären',
    'Auf eine Frage kommt eine Antwort',
    'flieder',
    bub(4, 6, 46, 40, W) + Q(27, 25, 0.72) + bub(30, 44, 62, 40, PINE, 1) + TICK(61, 64, 0.8, W),
  ],
  sprechen: [
    'Sprechen',
    'reden;sagen;erzählen;Wort',
    'Eine Person spricht. Aus dem Mund kommt eine Sprech-Blase.',
    'sonne',
    bust(34, 52, 0.62, { ...DAYO, face: 'auf', top: V }) +
      bub(48, 6, 46, 38, T) +
      l('M60 25h.1M71 25h.1M82 25h.1', W, 8),
  ],
  zuhoeren: [
    'Zuhören',
    'hören;Ohr;lauschen',
    'Ein Ohr, davor Schall-Wellen',
    'see',
    p('M46 62c-16-18-12-54 18-54c30 0 32 34 18 50c-7 8-8 12-11 20c-5 14-23 12-25-2z', S[1]) +
      l('M52 40c-4-24 26-24 24-4c-1 11-11 10-12 22', '#9c6440', 6) +
      l('M28 26q-10 18 0 38M14 18q-14 28 0 56', V, 7),
  ],
  lesen: [
    'Lesen',
    'Buch;Leserin;Text',
    'Eine Person liest in einem Buch',
    'koralle',
    bust(48, 32, 0.62, { ...AMINA, top: V, h: 90, scarf: T, face: 'zu' }) +
      book(48, 72, 0.74, W, Y).replace(new RegExp(`stroke="${W}"`), `stroke="${V}"`),
  ],
  schreiben: [
    'Schreiben',
    'Stift;Text;aufschreiben;notieren',
    'Ein Stift schreibt auf ein Blatt',
    'blatt',
    page(10, 14, 60, 76) +
      l('M22 34h30M22 50h22', L, 6) +
      l('M22 74q6-10 12 0t12-4', V, 5) +
      pencil(46, 70, 1, 38, B),
  ],
  verstehen: [
    'Verstehen',
    'verstanden;klar;begreifen',
    'Eine Person lächelt. Über ihr leuchtet eine Lampe.',
    'flieder',
    bust(36, 58, 0.6, { ...TUAN, top: T, h: 66 }) +
      p('M74 4a19 19 0 0 1 11 34v8H63v-8A19 19 0 0 1 74 4z', Y) +
      r(65, 49, 18, 7, B, 3),
  ],
  'nicht-verstehen': [
    'Nicht verstehen',
    'unverständlich;schwer;unklar;verwirrt',
    'Eine Person schaut ratlos. Um sie sind drei Frage-Zeichen.',
    'sonne',
    bust(48, 62, 0.56, { ...TUAN, top: T, face: 'nein' }) +
      Q(16, 32, 0.66) +
      Q(48, 17, 0.66) +
      Q(80, 32, 0.66),
  ],
  gut: ['Gut', 'richtig;Daumen hoch;toll;super', 'Daumen nach oben', 'sonne', thumb(S[2], T)],
  schlecht: [
    'Schlecht',
    'Daumen runter;nicht gut;falsch',
    'Daumen nach unten',
    'flieder',
    `<g transform="matrix(1 0 0 -1 0 98)">${thumb(S[1], B)}</g>`,
  ],
  ja: [
    'Ja',
    'Haken;stimmt;richtig;einverstanden',
    'Ein grüner Kreis mit Haken',
    'koralle',
    c(48, 48, 40, PINE) + TICK(48, 49, 1.5, W),
  ],
  nein: [
    'Nein',
    'Kreuz;falsch;stimmt nicht;ablehnen',
    'Ein roter Kreis mit Kreuz',
    'sonne',
    c(48, 48, 40, B) + X(48, 48, 1.4, W),
  ],
  achtung: [
    'Achtung',
    'Warnung;Vorsicht;Gefahr;wichtig',
    'Ein Warn-Dreieck mit Ausrufe-Zeichen',
    'see',
    p('M40 13a9 9 0 0 1 16 0l34 62a9 9 0 0 1-8 13H14a9 9 0 0 1-8-13z', B) +
      l('M48 36v22M48 73h.1', W, 10),
  ],
  verboten: [
    'Verboten',
    'nicht erlaubt;Verbot;Stopp',
    'Ein rundes rotes Verbots-Schild',
    'sonne',
    r(44, 70, 8, 26, V) + c(48, 40, 36, B) + c(48, 40, 25, W) + l('M31 23L65 57', B, 10),
  ],
  erlaubt: [
    'Erlaubt',
    'darf;dürfen;Erlaubnis;frei',
    'Ein rundes grünes Schild mit Haken',
    'flieder',
    r(44, 70, 8, 26, V) + c(48, 40, 36, PINE) + c(48, 40, 25, W) + TICK(48, 40, 1.05, PINE),
  ],
  treffen: [
    'Treffen',
    'sich treffen;Besprechung;Runde;Sitzung',
    'Vier Menschen sitzen um einen runden Tisch',
    'koralle',
    bust(48, 24, 0.42, { skin: S[0], hair: 'side', hc: H.gold, face: '', flat: 1, top: V }) +
      bust(19, 38, 0.42, { ...DAYO, face: '', flat: 1, h: 84 }) +
      bust(77, 38, 0.42, { ...BALD, top: PINE, h: 84 }) +
      l(
        'M44 25h.1M52 25h.1M44 30q4 3 8 0M15 38h.1M23 38h.1M15 43q4 3 8 0M73 38h.1M81 38h.1M73 43q4 3 8 0',
        I,
        2.6,
      ) +
      o(48, 74, 45, 17, W),
  ],
  veranstaltung: [
    'Veranstaltung',
    'Publikum;Bühne;Fachtag;Vortrag',
    'Eine Person steht auf einer Bühne. Davor sitzen Menschen.',
    'flieder',
    p('M8 64V10h80v54z', T) +
      stick(48, 62, 0.46, { top: Y, legs: U }) +
      r(2, 62, 92, 8, B) +
      [20, 48, 76].map((x, i) => c(x, 78, 9, [H.brown, H.gold, H.dark][i])).join('') +
      l('M12 96a8 8 0 0 1 16 0M40 96a8 8 0 0 1 16 0M68 96a8 8 0 0 1 16 0', V, 7),
  ],
  fest: [
    'Fest',
    'Feier;Party;feiern;Geburtstag',
    'Luft-Ballons und eine Wimpel-Kette',
    'see',
    l('M4 14Q48 40 92 14', V, 4) +
      p('M14 20l16 7l-10 14zM40 29h16l-8 16zM66 27l16-7l-6 21z', B) +
      l('M34 74L48 92L62 72', V, 3) +
      o(32, 60, 15, 18, K) +
      o(64, 58, 15, 18, Y),
  ],
  vortrag: [
    'Vortrag',
    'Rede;Rednerin;Präsentation;erklären',
    'Eine Person zeigt auf eine Tafel',
    'koralle',
    r(36, 10, 56, 52, W, 5) +
      l('M48 28h32M48 42h20', L, 7) +
      stick(24, 92, 0.8, {
        skin: S[3],
        top: V,
        legs: T,
        hc: H.black,
        arms: 'M14-60L40-66M-14-62L-20-34',
      }),
  ],
  film: [
    'Film',
    'Video;Kamera;drehen;Kino',
    'Eine Film-Klappe',
    'flieder',
    r(8, 38, 80, 50, V, 6) +
      p('M8 36L6 26L80 8l5 13z', V) +
      p('M18 33l2-10l14-3l-2 10zM46 27l2-10l14-3l-2 10z', W) +
      p('M40 50l22 13l-22 13z', Y),
  ],
  musik: [
    'Musik',
    'Lied;singen;Konzert;Ton',
    'Zwei Musik-Noten',
    'sonne',
    p('M34 14L82 6v16L34 30z', V) +
      l('M38 24v50M78 16v50', V, 8) +
      o(28, 76, 15, 12, V) +
      o(68, 68, 15, 12, V),
  ],
  kalender: [
    'Kalender',
    'Datum;Monat;Tag;Woche',
    'Ein Kalender-Blatt',
    'flieder',
    cal(l('M28 52h.1M48 52h.1M68 52h.1M28 72h.1M48 72h.1M68 72h.1', T, 13)),
  ],
  uhr: [
    'Uhr',
    'Uhrzeit;Zeit;Stunde;wann',
    'Eine runde Uhr',
    'koralle',
    c(48, 48, 40, V) + c(48, 48, 31, W) + l('M48 28V48L62 57', I, 7),
  ],
  heute: [
    'Heute',
    'jetzt;Tag;aktuell',
    'Ein Kalender-Blatt mit einem Pfeil auf den Tag von heute',
    'sonne',
    cal(l('M28 52h.1M68 52h.1M28 73h.1M68 73h.1', L, 11) + c(48, 62, 17, T) + TICK(48, 62, 0.6, W)),
  ],
  termin: [
    'Termin',
    'Verabredung;Datum;Uhrzeit;wann',
    'Ein Kalender-Blatt mit einer Uhr',
    'see',
    cal(l('M26 52h.1M44 52h.1M26 70h.1', L, 12)) +
      c(68, 68, 23, V) +
      c(68, 68, 16, W) +
      l('M68 59v9l7 4', I, 5),
  ],
  ort: [
    'Ort',
    'Platz;Stelle;wo;Adresse',
    'Eine Orts-Nadel',
    'blatt',
    p('M48 92C20 64 12 50 12 38a36 36 0 0 1 72 0c0 12-8 26-36 54z', B) + c(48, 38, 15, W),
  ],
  karte: [
    'Karte',
    'Landkarte;Stadtplan;Plan;wo',
    'Eine gefaltete Land-Karte mit einer Orts-Nadel',
    'koralle',
    p('M6 28l28-10v62L6 90z', U) +
      p('M34 18l28 10v62L34 80z', W) +
      p('M62 28l28-10v62L62 90z', U) +
      l('M14 70Q36 48 48 64T82 56', L, 7) +
      p('M62 54C50 40 46 34 46 26a16 16 0 0 1 32 0c0 8-4 14-16 28z', B),
  ],
  weg: [
    'Weg',
    'Straße;gehen;Richtung;Anfahrt',
    'Ein Weg führt in Kurven zu einem Ziel',
    'blatt',
    p('M20 94C-4 60 76 62 58 40C50 30 44 30 46 22h10c0 8 34 14 26 36C76 76 52 74 56 94z', V) +
      l('M36 86C26 66 80 66 66 44', W, 4, ' stroke-dasharray="7 9"') +
      l('M51 24V4', W, 5) +
      p('M53 4l26 8l-26 9z', B),
  ],
  bus: [
    'Bus',
    'Linienbus;Haltestelle;fahren;Nahverkehr',
    'Ein Bus von der Seite',
    'sonne',
    r(4, 20, 88, 56, B, 10) +
      p('M12 30h16v20H12zM34 30h16v20H34z', W) +
      p('M58 30h26v38H58z', U) +
      c(26, 76, 11, I) +
      c(70, 76, 11, I),
  ],
  zug: [
    'Zug',
    'Bahn;Bahnhof;Eisenbahn;Schiene',
    'Ein Zug von vorn auf Schienen',
    'flieder',
    l('M30 78L16 94M66 78L80 94', V, 7) +
      p(
        'M18 22a16 16 0 0 1 16-16h28a16 16 0 0 1 16 16v46a12 12 0 0 1-12 12H30a12 12 0 0 1-12-12z',
        T,
      ) +
      r(26, 20, 44, 24, W, 6) +
      l('M32 62h.1M64 62h.1', Y, 12),
  ],
  auto: [
    'Auto',
    'fahren;PKW;Wagen',
    'Ein Auto von der Seite',
    'blatt',
    p(
      'M4 70V56a10 10 0 0 1 8-10l10-2l12-20a8 8 0 0 1 7-4h24a8 8 0 0 1 7 4l12 20a12 12 0 0 1 8 10v16z',
      B,
    ) +
      p('M32 44l9-14h8v14zM55 44V30h8l8 14z', W) +
      c(26, 70, 12, I) +
      c(70, 70, 12, I),
  ],
  fahrrad: [
    'Fahrrad',
    'Rad;Radweg;fahren',
    'Ein Fahrrad',
    'sonne',
    `<circle cx="22" cy="64" r="17" stroke="${V}" stroke-width="7"/><circle cx="74" cy="64" r="17" stroke="${V}" stroke-width="7"/>` +
      l('M22 64L38 36H64L46 64zM74 64L60 24h10M38 36l-4-10M28 26h12', B, 6),
  ],
  parkplatz: [
    'Parkplatz',
    'parken;Auto;Stellplatz;Parken',
    'Ein blaues Park-Schild über einem Auto',
    'sonne',
    r(24, 4, 48, 48, T, 8) +
      l('M42 42V14h8a8 8 0 0 1 0 16h-8', W, 7) +
      p('M14 88V78a8 8 0 0 1 6-8l6-10a6 6 0 0 1 5-3h34a6 6 0 0 1 5 3l6 10a8 8 0 0 1 6 8v10z', B) +
      c(28, 88, 7, I) +
      c(68, 88, 7, I),
  ],
  treppe: [
    'Treppe',
    'Stufen;Treppenhaus;steigen',
    'Eine Treppe führt nach oben',
    'koralle',
    p('M6 90V72h20V54h20V36h20V18h24v72z', T) + l('M8 54L58 8', W, 7),
  ],
  rampe: [
    'Rampe',
    'barrierefrei;Rollstuhl;ohne Stufe;schräg',
    'Eine Person im Rollstuhl fährt eine Rampe hoch',
    'sonne',
    p('M2 92L92 58v34z', T) + at(44, 77, 1, wheelc(0, 0, 0.68, { top: B, wc: V }), false, -20),
  ],
  aufzug: [
    'Aufzug',
    'Lift;Fahrstuhl;hoch und runter',
    'Eine Person im Aufzug, daneben Pfeile nach oben und unten',
    'flieder',
    r(6, 6, 56, 84, T, 6) +
      r(14, 14, 40, 76, U) +
      stick(34, 88, 0.66, { top: B, legs: V }) +
      p('M80 12l13 20H67zM80 84L67 64h26z', V),
  ],
  tuer: [
    'Tür',
    'Eingang;offen;hineingehen',
    'Eine offene Tür',
    'sonne',
    r(20, 8, 56, 80, V, 4) +
      r(28, 16, 40, 72, U) +
      p('M28 16l30 10v66l-30-4z', B) +
      c(51, 58, 4, W) +
      r(8, 86, 80, 6, V, 3),
  ],
  toilette: [
    'Toilette',
    'WC;Klo;Bad',
    'Eine Toilette von der Seite',
    'koralle',
    r(16, 10, 26, 42, V, 6) +
      p('M22 46h60c0 18-10 26-24 28l4 16H32l-2-18c-8-4-10-12-8-26z', W) +
      r(32, 40, 54, 11, T, 5) +
      r(24, 18, 10, 6, W, 3),
  ],
  haus: [
    'Haus',
    'Gebäude;Zuhause;Heim',
    'Ein Haus mit rotem Dach',
    'see',
    house(18, 46, 60, 44, W, B) + p('M40 90V68a8 8 0 0 1 16 0v22z', T) + r(62, 20, 10, 20, B),
  ],
  wohnen: [
    'Wohnen',
    'Wohnung;Zuhause;leben',
    'Eine Person sitzt im Haus auf einem Sessel',
    'blatt',
    house(12, 40, 72, 52, W, B) +
      l('M34 62V80H66V62', V, 12) +
      c(50, 52, 9, S[2]) +
      p('M40 78V70a10 10 0 0 1 20 0v8z', T),
  ],
  rathaus: [
    'Rathaus',
    'Bürgermeisterin;Stadt;Gemeinde;Verwaltung',
    'Ein Rathaus mit Turm, Uhr und Fahne',
    'sonne',
    r(6, 52, 84, 38, W) +
      p('M34 90V30L48 10l14 20v60z', T) +
      c(48, 40, 9, W) +
      l('M48 35v5h4', I, 3) +
      p('M14 62h12v12H14zM70 62h12v12H70zM42 90V72h12v18z', B),
  ],
  amt: [
    'Amt',
    'Behörde;Verwaltung;Kreis-Haus',
    'Ein Amts-Gebäude mit Säulen',
    'koralle',
    p('M4 36L48 8l44 28z', V) +
      l('M18 44V74M38 44V74M58 44V74M78 44V74', W, 11) +
      r(4, 78, 88, 12, V, 4),
  ],
  buero: [
    'Büro',
    'Schreibtisch;arbeiten;Arbeitsplatz',
    'Ein Schreib-Tisch mit Bildschirm und Stuhl',
    'flieder',
    screen(38, 16, 46, 34, L) +
      r(57, 50, 8, 10, V) +
      r(30, 58, 62, 9, B, 4) +
      l('M40 66V90M84 66V90', B, 7) +
      l('M10 34V64H28M19 64V88M10 90H28', T, 8),
  ],
  schule: [
    'Schule',
    'lernen;Schulranzen;Klasse;Unterricht',
    'Ein Schul-Ranzen',
    'blatt',
    l('M34 22a14 14 0 0 1 28 0', V, 7) +
      r(12, 20, 72, 70, B, 12) +
      p('M12 54V32a12 12 0 0 1 12-12h48a12 12 0 0 1 12 12v22a40 14 0 0 1-72 0z', K) +
      r(24, 68, 48, 16, U, 4) +
      r(42, 52, 12, 16, Y, 4),
  ],
  kita: [
    'Kita',
    'Kindergarten;spielen;Bausteine;Betreuung',
    'Ein Kind spielt mit Bau-Klötzen',
    'sonne',
    bust(32, 44, 0.62, { ...KID, w: 34, h: 82, top: T }) +
      r(54, 66, 26, 26, B, 4) +
      r(70, 66, 24, 26, V, 4) +
      p('M62 66L76 42L90 66z', PINE),
  ],
  arbeit: [
    'Arbeit',
    'Beruf;Job;arbeiten;Werkzeug',
    'Ein Hammer und ein Schrauben-Schlüssel',
    'sonne',
    at(48, 50, 1, l('M0-20V42', '#7a4a2c', 11) + r(-24, -40, 44, 22, V, 5), false, -35) +
      at(
        48,
        50,
        1,
        l('M0-16V40', T, 11) + p('M-17-44v16a17 17 0 0 0 34 0v-16l-9-2v16h-16v-16z', T),
        false,
        35,
      ),
  ],
  arzt: [
    'Arzt',
    'Ärztin;Praxis;Medizin;Untersuchung',
    'Eine Ärztin mit weißem Kittel und Stethoskop',
    'koralle',
    bust(48, 36, 0.74, { skin: S[3], hair: 'bun', hc: H.black, top: W, h: 80 }) +
      l('M34 56V66a14 14 0 0 0 28 0V56M48 80v4', T, 5) +
      c(48, 86, 6, T),
  ],
  krankenhaus: [
    'Krankenhaus',
    'Klinik;krank;Patient;Bett',
    'Ein Haus mit Kreuz, davor ein Bett',
    'see',
    r(16, 6, 64, 58, T, 4) +
      l('M48 16v28M34 30h28', W, 12) +
      l('M6 60V92M90 78V92M6 84H90', V, 7) +
      r(26, 68, 62, 14, B, 6) +
      c(18, 70, 8, S[1]),
  ],
  pflege: [
    'Pflege',
    'pflegen;Pflegedienst;Versorgung;kümmern',
    'Eine Pflegerin legt den Arm um eine alte Frau',
    'flieder',
    bust(32, 34, 0.52, { ...DAYO, top: W, h: 112 }) +
      bust(66, 48, 0.5, { ...OLD, top: B, face: 'zu', h: 90 }) +
      l('M16 70Q24 80 52 78', '#eadfd0', 13) +
      c(58, 77, 7, S[4]),
  ],
  geld: [
    'Geld',
    'Euro;Kosten;Münze;Förderung',
    'Ein Geld-Schein und eine Münze',
    'flieder',
    r(6, 16, 84, 48, PINE, 6) +
      o(48, 40, 15, 17, U) +
      l('M17 26h.1M79 26h.1M17 54h.1M79 54h.1', U, 7) +
      coin(66, 68, 22),
  ],
  kostenlos: [
    'Kostenlos',
    'gratis;kein Geld;umsonst;frei',
    'Eine durchgestrichene Münze',
    'blatt',
    coin(48, 48, 36) + l('M12 12L84 84', B, 11),
  ],
  bezahlen: [
    'Bezahlen',
    'zahlen;kaufen;Kosten;Preis',
    'Eine Hand gibt eine Münze',
    'koralle',
    coin(48, 26, 21) +
      p('M6 66h18l14-8h22a7 7 0 0 1 0 14H46h16l20-12a7 7 0 0 1 8 11L66 88H24H6z', S[2]) +
      r(2, 62, 16, 30, T, 4),
  ],
  antrag: [
    'Antrag',
    'beantragen;Bewerbung;stellen;abgeben',
    'Ein Blatt wird in einem Amt abgegeben',
    'sonne',
    p('M40 40L68 22l28 18z', V) +
      l('M48 48V78M62 48V78M76 48V78M88 48V78', V, 7) +
      r(40, 82, 56, 8, V, 2) +
      page(4, 12, 40, 52) +
      l('M13 26h22M13 38h16', L, 6) +
      l('M10 80H28M22 72l9 8l-9 8', B, 6),
  ],
  formular: [
    'Formular',
    'ausfüllen;Fragebogen;Blatt;ankreuzen',
    'Ein Blatt mit Kästchen zum Ankreuzen',
    'koralle',
    page(16, 6, 64, 84) +
      p('M26 18h14v14H26zM26 42h14v14H26zM26 66h14v14H26z', L) +
      l('M48 25h22M48 49h22M48 73h22', V, 6) +
      l('M27 24l6 7L44 14M27 48l6 7L44 38', B, 6),
  ],
  brief: [
    'Brief',
    'Post;Umschlag;schreiben;schicken',
    'Ein Brief-Umschlag',
    'blatt',
    r(6, 20, 84, 60, W, 8) +
      l('M10 76L36 52M86 76L60 52', L, 5) +
      p('M7 26a8 8 0 0 1 7-6h68a8 8 0 0 1 7 6L48 58z', B),
  ],
  'e-mail': [
    'E-Mail',
    'Mail;Nachricht;elektronische Post',
    'Ein Brief-Umschlag auf einem Computer',
    'sonne',
    screen(12, 12, 72, 56, L) +
      p('M2 76h92l-5 10a6 6 0 0 1-5 4H12a6 6 0 0 1-5-4z', V) +
      r(28, 26, 40, 28, W, 3) +
      p('M28 28h40L48 45z', B),
  ],
  telefon: [
    'Telefon',
    'anrufen;Telefonnummer;Hotline;sprechen',
    'Ein Telefon-Hörer',
    'sonne',
    p(phone, T) + l('M60 16q21 2 23 23M58 31q9 1 11 11', B, 7),
  ],
  handy: [
    'Handy',
    'Smartphone;Mobiltelefon;App',
    'Ein Handy',
    'koralle',
    r(26, 4, 44, 88, V, 9) +
      r(31, 14, 34, 62, W, 2) +
      r(31, 14, 34, 36, L) +
      p('M31 50l12-16l8 9l5-5l9 12z', PINE) +
      l('M40 62H56', B, 7) +
      l('M44 84h8', W, 4),
  ],
  computer: [
    'Computer',
    'PC;Laptop;Bildschirm;Rechner',
    'Ein Computer mit Tastatur',
    'blatt',
    screen(8, 8, 80, 58, L) +
      p('M38 66h20v10H38z', V) +
      r(10, 78, 76, 13, W, 4) +
      l('M20 84.500h.1M32 84.500h.1M44 84.500h.1M56 84.500h.1M68 84.500h.1', V, 5),
  ],
  internet: [
    'Internet',
    'online;Netz;WWW;Welt',
    'Eine Welt-Kugel mit Linien und einem Maus-Zeiger',
    'sonne',
    c(44, 44, 38, T) +
      l('M8 44h72M44 6v76M44 8q-34 36 0 72M44 8q34 36 0 72', E, 4) +
      p('M56 50l34 14l-14 5l10 16l-9 5l-10-16l-10 10z', B),
  ],
  'internet-seite': [
    'Internet-Seite',
    'Webseite;Homepage;Website',
    'Ein Browser-Fenster mit Bild und Text',
    'flieder',
    r(6, 10, 84, 76, W, 8) +
      p('M6 28V18a8 8 0 0 1 8-8h68a8 8 0 0 1 8 8v10z', T) +
      l('M17 19h.1M30 19h.1M43 19h.1', Y, 7) +
      r(16, 38, 30, 36, K, 4) +
      l('M56 42h22M56 56h22M56 70h14', V, 6),
  ],
  buch: [
    'Buch',
    'lesen;Heft;Broschüre',
    'Ein aufgeschlagenes Buch',
    'sonne',
    book(48, 46, 1.04, B, T),
  ],
  zeitung: [
    'Zeitung',
    'Nachrichten;Presse;Neues;Artikel',
    'Eine Zeitung mit Bild und Spalten',
    'koralle',
    p('M82 32h10v46a10 10 0 0 1-10 10z', V) +
      p('M6 10h76v78H16A10 10 0 0 1 6 78z', W) +
      r(15, 20, 58, 12, V, 2) +
      r(15, 42, 28, 26, L, 2) +
      l('M53 46h20M53 58h20M53 70h20M18 78h54', V, 4),
  ],
  woerterbuch: [
    'Wörterbuch',
    'Begriffe;schwere Wörter;Erklärung;Lexikon',
    'Ein Buch mit Register und Lupe',
    'blatt',
    r(10, 8, 60, 80, B, 8) +
      p('M70 16h12v16H70zM70 36h12v16H70zM70 56h12v16H70z', Y) +
      p('M20 18h40v52H20z', W) +
      lens(50, 56, 0.62, U),
  ],
  gesetz: [
    'Gesetz',
    'Regeln;Vorschrift;Paragraf;Recht',
    'Ein Buch mit Paragrafen-Zeichen',
    'sonne',
    r(16, 6, 64, 84, V, 8) +
      p('M22 76h58v10H26a6 6 0 0 1-4-10z', W) +
      l(
        'M57 27a10 9 0 1 0-15 8l14 9a9 9 0 0 1-1 13M39 61a10 9 0 1 0 15-8l-14-9a9 9 0 0 1 1-13',
        Y,
        5,
      ),
  ],
  rechte: [
    'Rechte',
    'Recht;gerecht;Waage;Gleichberechtigung',
    'Eine Waage im Gleich-Gewicht',
    'koralle',
    l('M48 10V86M16 22H80M30 88H66', V, 7) +
      l('M18 24L8 54M18 24L30 54M78 24L66 54M78 24L90 54', V, 3) +
      p('M4 54h30a15 15 0 0 1-30 0zM62 54h30a15 15 0 0 1-30 0z', Y),
  ],
  vertrag: [
    'Vertrag',
    'Vereinbarung;abmachen;Handschlag;abgemacht',
    'Zwei Hände unter einem Blatt: abgemacht',
    'sonne',
    page(22, 4, 52, 56) +
      l('M32 18h32M32 30h32M32 42h18', L, 6) +
      l('M4 78L22 74M92 78L74 74', V, 22) +
      l('M28 72L50 66', S[3], 20) +
      l('M68 72L46 70', S[0], 20),
  ],
  unterschreiben: [
    'Unterschreiben',
    'Unterschrift;Name;unterzeichnen',
    'Ein Stift schreibt eine Unter-Schrift auf eine Linie',
    'blatt',
    page(6, 30, 84, 60) +
      l('M16 78H80', B, 5) +
      l('M18 66c6-18 12-18 10 0c8-14 12-12 12 0q8-8 12-2', V, 5) +
      pencil(54, 62, 0.9, 36, T),
  ],
  wahl: [
    'Wahl',
    'wählen;Stimme;Wahlurne;Stimmzettel',
    'Ein Stimm-Zettel fällt in eine Wahl-Urne',
    'koralle',
    at(48, 28, 1, page(-20, -26, 40, 50) + X(0, -8, 0.8, B), false, 8) +
      r(8, 42, 80, 50, T, 6) +
      r(24, 44, 48, 9, I, 4),
  ],
  mitmachen: [
    'Mitmachen',
    'teilnehmen;dabei sein;Ehrenamt;Teilhabe',
    'Drei Hände sind erhoben',
    'sonne',
    hand(20, 56, 0.8, S[3], -10, V) +
      hand(76, 56, 0.8, S[1], 10, B) +
      hand(48, 44, 0.86, S[0], 0, T),
  ],
  mitbestimmen: [
    'Mitbestimmen',
    'entscheiden;abstimmen;Politik;Beteiligung',
    'Drei Menschen am Tisch. Eine Person hebt eine Karte.',
    'blatt',
    bust(24, 46, 0.5, { ...BALD, face: 'ja', h: 66 }) +
      l('M82 70L74 34', B, 10) +
      bust(60, 44, 0.5, { ...TUAN, flat: 1, h: 66 }) +
      page(60, 4, 30, 28) +
      TICK(75, 18, 0.6, PINE) +
      r(2, 76, 92, 14, W, 7),
  ],
  idee: [
    'Idee',
    'Einfall;Vorschlag;Glühbirne',
    'Eine leuchtende Glüh-Birne',
    'flieder',
    p('M48 6a30 30 0 0 1 18 54v10H30V60A30 30 0 0 1 48 6z', Y) +
      l('M39 40l9 9l9-9M48 49v18', B, 5) +
      r(32, 73, 32, 8, V, 4) +
      r(38, 84, 20, 8, V, 4),
  ],
  ziel: [
    'Ziel',
    'Absicht;erreichen;Zielscheibe',
    'Ein Pfeil trifft die Mitte einer Ziel-Scheibe',
    'blatt',
    c(42, 54, 38, B) +
      c(42, 54, 25, W) +
      c(42, 54, 12, B) +
      l('M42 54L80 16', V, 7) +
      p('M74 4l2 16l16 2l-10 10l-16-2l-2-16z', V),
  ],
  projekt: [
    'Projekt',
    'Vorhaben;gemeinsam arbeiten;Puzzle',
    'Vier Puzzle-Teile passen zusammen',
    'koralle',
    r(10, 10, 37, 37, T, 4) +
      r(49, 10, 37, 37, Y, 4) +
      r(49, 49, 37, 37, V, 4) +
      r(10, 49, 37, 37, W, 4) +
      c(51, 28, 9, T) +
      c(68, 51, 9, Y) +
      c(45, 68, 9, V) +
      c(28, 45, 9, W),
  ],
  plan: [
    'Plan',
    'planen;Schritte;Liste;Ablauf',
    'Eine Liste mit Schritten. Zwei sind abgehakt.',
    'flieder',
    page(12, 12, 72, 80) +
      r(32, 4, 32, 16, B, 6) +
      l('M22 38l6 7l10-13M22 60l6 7l10-13', PINE, 6) +
      l('M48 38h26M48 60h26M48 80h26', V, 6) +
      l('M30 80h.1', L, 12),
  ],
  zahlen: [
    'Zahlen',
    'rechnen;zählen;Statistik;Menge',
    'Ein Rechen-Brett mit Kugeln',
    'sonne',
    l('M12 8V90M84 8V90M12 26H84M12 50H84M12 74H84', V, 6) +
      l('M26 26h.1M40 26h.1M72 26h.1', B, 15) +
      l('M26 50h.1M58 50h.1M72 50h.1', T, 15) +
      l('M26 74h.1M40 74h.1M54 74h.1', W, 15),
  ],
  diagramm: [
    'Diagramm',
    'Statistik;Säulen;Daten;Grafik',
    'Ein Diagramm mit drei Säulen',
    'koralle',
    r(14, 50, 18, 34, Y, 4) +
      r(39, 32, 18, 52, W, 4) +
      r(64, 12, 18, 72, V, 4) +
      r(6, 84, 84, 7, V, 3),
  ],
  prozent: [
    'Prozent',
    'Anteil;Teil;Kuchen;Hälfte',
    'Ein Kreis. Ein Stück davon ist heraus-gezogen.',
    'blatt',
    p('M44 52V14a38 38 0 1 0 36 50z', V) + p('M54 44V6a38 38 0 0 1 36 50z', Y),
  ],
  mehr: [
    'Mehr',
    'größer;wachsen;Plus;steigen',
    'Stapel werden höher. Ein Pfeil zeigt nach oben.',
    'see',
    r(8, 68, 20, 22, V, 4) +
      r(34, 50, 20, 40, V, 4) +
      r(60, 30, 20, 60, V, 4) +
      l('M8 48L44 14', PINE, 9) +
      p('M28 6h28v28z', PINE),
  ],
  weniger: [
    'Weniger',
    'kleiner;schrumpfen;Minus;sinken',
    'Stapel werden niedriger. Ein Pfeil zeigt nach unten.',
    'sonne',
    r(8, 34, 20, 56, V, 4) +
      r(34, 54, 20, 36, V, 4) +
      r(60, 72, 20, 18, V, 4) +
      l('M44 12L76 44', B, 9) +
      p('M88 28v28H60z', B),
  ],
  vielfalt: [
    'Vielfalt',
    'Regenbogen;bunt;queer;LSBTIQ;verschieden',
    'Ein Regen-Bogen',
    'flieder',
    [B, '#f08a2c', Y, PINE, T]
      .map((k, i) =>
        l(`M${9 + i * 7} 72a${39 - i * 7} ${39 - i * 7} 0 0 1 ${78 - i * 14} 0`, k, 7.6),
      )
      .join('') + l('M12 80h18M66 80h18', W, 20),
  ],
  liebe: [
    'Liebe',
    'Herz;lieben;mögen;Paar',
    'Ein rotes Herz',
    'sonne',
    p('M48 88C-14 48 10 8 34 12c8 1 12 7 14 13c2-6 6-12 14-13c24-4 48 36-14 76z', B),
  ],
  freunde: [
    'Freunde',
    'Freundschaft;Freundin;zusammen',
    'Zwei Menschen Arm in Arm mit einem Herz',
    'see',
    bust(28, 48, 0.54, { ...LENA, top: B, h: 90 }) +
      bust(68, 48, 0.54, { ...TUAN, top: V, h: 90 }) +
      p('M48 24c-14-9-8-19-3-18c2 0 3 2 3 3c0-1 1-3 3-3c5-1 11 9-3 18z', B),
  ],
  freizeit: [
    'Freizeit',
    'frei haben;Erholung;Urlaub;Hobby',
    'Ein Liege-Stuhl unter einem Sonnen-Schirm',
    'blatt',
    l('M56 22V90', W, 6) +
      p('M14 36a42 32 0 0 1 84 0z', B) +
      p('M42 36a14 32 0 0 1 28 0z', W) +
      l('M10 56L30 76H72', V, 9) +
      l('M32 78L22 92M66 78L76 92', V, 6),
  ],
  sport: [
    'Sport',
    'Bewegung;laufen;Training;Verein',
    'Eine Person läuft',
    'sonne',
    l('M48 54L62 66L54 88M46 54L36 72L14 74', V, 11) +
      l('M54 30L36 36L28 50M56 32L70 44L84 38', B, 9) +
      l('M54 32L48 54', B, 19) +
      c(62, 14, 11, S[2]) +
      p('M50 15a12 12 0 0 1 23-4c-8 2-12 0-14-1c-2 3-5 5-9 5z', I),
  ],
  natur: [
    'Natur',
    'Pflanzen;Umwelt;Blume;draußen',
    'Eine Blume mit Blättern',
    'see',
    l('M48 54V92', PINE, 7) +
      p(
        'M48 88C20 88 12 72 10 62c22-2 34 6 38 26zM48 88c28 0 36-16 38-26c-22-2-34 6-38 26z',
        PINE,
      ) +
      [0, 72, 144, 216, 288]
        .map((a) => [
          48 + 17 * Math.sin((a * Math.PI) / 180),
          32 - 17 * Math.cos((a * Math.PI) / 180),
        ])
        .map(([x, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}h.1`)
        .reduce((a, d) => a + d, '')
        .replace(/^/, '')
        .replace(/.*/, (d) => l(d, B, 24)) +
      c(48, 32, 11, Y),
  ],
  wald: [
    'Wald',
    'Bäume;Baum;Hürtgenwald;Natur',
    'Drei Bäume',
    'sonne',
    cone(22, 90, 0.86, PINE) + cone(74, 90, 0.86, PINE) + tree(48, 92, 1.16, '#3f9a66'),
  ],
  fluss: [
    'Fluss',
    'Rur;Bach;Wasser',
    'Ein Fluss schlängelt sich durch eine Wiese',
    'sonne',
    p('M4 40h88v46a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6z', PINE) +
      p('M44 40h10c14 12-24 16-10 28c10 8 32 10 34 24H28c0-12-14-14-12-26c2-14 30-14 28-26z', L) +
      p('M4 41L26 14L44 32L62 10l30 31z', V),
  ],
  see: [
    'See',
    'Wasser;Stausee;Tagebausee;Boot',
    'Ein Segel-Boot auf einem See',
    'koralle',
    p('M46 8v46H14z', W) +
      p('M52 18v36h28z', Y) +
      p('M12 60h72l-10 16H24z', V) +
      p('M2 74q12-8 23 0t23 0t23 0t23 0v14a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z', T),
  ],
  windrad: [
    'Wind-Rad',
    'Windkraft;Energie;Strom;Klima',
    'Ein Wind-Rad',
    'blatt',
    p('M45 42h6l4 50H41z', T) +
      [0, 120, 240]
        .map(
          (a) =>
            `<path d="M48 38c-7-8-5-26 0-34c5 8 7 26 0 34z" fill="${T}" transform="rotate(${a + 15} 48 38)"/>`,
        )
        .join('') +
      c(48, 38, 6, B),
  ],
  bagger: [
    'Bagger',
    'Kohle;Tagebau;Braunkohle;Strukturwandel',
    'Ein großer Schaufel-Rad-Bagger',
    'see',
    l('M28 52L66 34', V, 9) +
      p('M8 44h34v28H8z', Y) +
      l('M12 80H46', I, 16) +
      `<circle cx="74" cy="34" r="14" stroke="${B}" stroke-width="10" stroke-dasharray="8 4.600"/>` +
      p('M52 92C60 60 72 64 78 72s12 4 16 20z', '#4a3a3e'),
  ],
  stadt: [
    'Stadt',
    'Hochhäuser;Düren;Innenstadt',
    'Hohe Häuser in einer Stadt',
    'koralle',
    r(6, 40, 26, 50, T) +
      r(34, 10, 30, 80, V) +
      r(66, 32, 24, 58, B) +
      l(
        'M42 24h.1M56 24h.1M42 42h.1M56 42h.1M42 60h.1M56 60h.1M14 54h.1M24 54h.1M14 72h.1M24 72h.1M74 46h.1M83 46h.1M74 64h.1M83 64h.1',
        U,
        7,
      ) +
      r(2, 88, 92, 6, I, 3),
  ],
  dorf: [
    'Dorf',
    'Gemeinde;Kirche;Land;Häuser',
    'Kleine Häuser und eine Kirche',
    'blatt',
    p('M42 92V40L54 4l12 36v52z', V) + house(8, 62, 36, 30, W, B) + house(62, 66, 28, 26, U, T),
  ],
  landkreis: [
    'Land-Kreis',
    'Kreis Düren;Region;Kommunen;Karte',
    'Der Umriss vom Kreis Düren mit einer Orts-Nadel',
    'sonne',
    '',
  ],
  sonne: [
    'Sonne',
    'Sommer;Wetter;warm;heiß',
    'Eine strahlende Sonne',
    'see',
    c(48, 48, 23, Y) +
      l(
        'M48 6v10M48 80v10M6 48h10M80 48h10M18 18l7 7M71 71l7 7M78 18l-7 7M25 71l-7 7',
        '#e8871e',
        9,
      ),
  ],
  datenschutz: [
    'Datenschutz',
    'Schloss;sicher;geheim;persönliche Daten',
    'Ein geschlossenes Vorhänge-Schloss',
    'blatt',
    l('M30 44V30a18 18 0 0 1 36 0v14', V, 11) +
      r(16, 42, 64, 48, Y, 9) +
      l('M48 62v12', I, 9) +
      c(48, 60, 8, I),
  ],
  barriere: [
    'Barriere',
    'Hindernis;Stufe;nicht barrierefrei;kein Zugang',
    'Eine Person im Rollstuhl steht vor einer Treppe',
    'flieder',
    p('M54 92V72h14V52h14V32h14v60z', B) + wheelc(20, 92, 0.8, { top: T, wc: V }),
  ],
  melden: [
    'Melden',
    'Meldung;Bescheid sagen;Problem;mitteilen',
    'Ein Megafon',
    'see',
    p(
      'M12 38h18L70 14v58L30 54v28a6 6 0 0 1-6 6h-4a6 6 0 0 1-6-6V54h-2a6 6 0 0 1-6-6v-4a6 6 0 0 1 6-6z',
      B,
    ) +
      p('M66 10h8v66h-8z', W) +
      l('M82 26l8-6M84 43h9M82 60l8 6', V, 6),
  ],
  suche: [
    'Suche',
    'suchen;finden;nachsehen',
    'Eine Lupe über einem Blatt mit Zeilen',
    'koralle',
    page(8, 6, 56, 78) + l('M18 22h34M18 38h12M18 54h12M18 70h20', V, 6) + lens(56, 50, 0.72, U),
  ],
  lupe: [
    'Lupe',
    'größer machen;genau ansehen;vergrößern',
    'Eine Lupe',
    'sonne',
    lens(40, 40, 1.04),
  ],
  start: [
    'Start',
    'Startseite;Anfang;Home;zurück zum Anfang',
    'Ein Haus mit einem Pfeil zur Tür',
    'flieder',
    house(34, 46, 52, 44, W, B) +
      p('M54 90V68a8 8 0 0 1 16 0v22z', V) +
      l('M4 72H34M24 60l13 12l-13 12', T, 8),
  ],
}
{
  const all = shapes(20)
      .map((m) => m.d)
      .join(''),
    one = shapes(9).find((m) => m.name.includes('Düren') && m.name.length < 12) ?? shapes(9)[1]
  D.landkreis[4] =
    `<g transform="translate(12 4) scale(.185)">${p(all, T)}</g>` +
    p('M52 54C40 40 36 34 36 26a16 16 0 0 1 32 0c0 8-4 14-16 28z', B) +
    c(52, 26, 6, W)
}
for (const [name, [, , , , drawing]] of Object.entries(D))
  writeFileSync(
    new URL(`../../src/site/assets/pictograms/${name}.svg`, import.meta.url),
    svg('0 0 96 96', drawing),
  )
