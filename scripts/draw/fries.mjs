// Hero frieze: twelve of the cast on the edge of a sun field, transparent ground.
import { writeFileSync } from 'node:fs'
import { C, P, svg, dog, book } from './figuren.mjs'
import { tree } from './kulisse.mjs'
const Y = 360,
  s = 1.08,
  row = [
    tree(10, Y, 1.1, C.leaf, C.ink, 'leaf'),
    P('mika', { x: 130, y: Y, s, top: C.petrol, legs: C.aub }),
    P('ines', { x: 262, y: Y, s, seat: C.aub, legs: C.petrol, R: 'wave' }),
    P('jonas', { x: 412, y: Y, s }),
    P('hanna', { x: 538, y: Y, s }),
    P('ruth', { x: 648, y: Y, s, top: C.coral, legs: C.aub }),
    P('dayo', { x: 790, y: Y, s: 1.02, top: C.leaf, legs: C.ink }),
    P('zola', { x: 868, y: Y, s }),
    P('lena', { x: 984, y: Y, s, R: 'hip' }),
    P('marie', { x: 1110, y: Y, s, vest: C.petrol }),
    P('olga', { x: 1232, y: Y, s: s * 0.94 }),
    dog({ x: 1376, y: Y, s: 0.84, c: C.paper, e: C.aub, vest: C.petrol, flip: true }),
    P('harpreet', { x: 1486, y: Y, s, vest: C.aub, scarf: C.petrol, R: 'wave' }),
    P('paul', { x: 1632, y: Y, s }),
    tree(1776, Y, 0.9, C.petrol, C.ink),
  ]
const f = svg(`-70 0 1920 ${Y}`, row.join(''))
writeFileSync(new URL('../../src/site/assets/scenes/fries.svg', import.meta.url), f)
