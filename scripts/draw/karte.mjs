import { readFileSync } from 'node:fs'
const gj = JSON.parse(
  readFileSync(new URL('../../src/demo/facts/kreis-dueren.geojson', import.meta.url)),
)
const [x0, y0, x1, y1] = gj.bbox,
  k = Math.cos((50.82 * Math.PI) / 180)
export const W = 400,
  SC = W / ((x1 - x0) * k),
  HH = Math.round((y1 - y0) * SC)
const pr = ([x, y]) => [(x - x0) * k * SC, (y1 - y) * SC]
const key = (p) => p.join()
const edges = new Map()
gj.features.forEach((f, i) => {
  for (const r of f.geometry.coordinates)
    for (let j = 0; j < r.length - 1; j++) {
      const e = [key(r[j]), key(r[j + 1])].sort().join('|')
      if (!edges.has(e)) edges.set(e, [])
      edges.get(e).push(i)
    }
})
const es = (a, b) =>
  edges
    .get([key(a), key(b)].sort().join('|'))
    .slice()
    .sort()
    .join()
const dp = (pts, tol) => {
  if (pts.length < 3) return pts
  const [a, b] = [pts[0], pts.at(-1)]
  const dx = b[0] - a[0],
    dy = b[1] - a[1],
    L = Math.hypot(dx, dy)
  let m = 0,
    mi = 0
  for (let i = 1; i < pts.length - 1; i++) {
    const p = pts[i]
    const d = L
      ? Math.abs(dy * (p[0] - a[0]) - dx * (p[1] - a[1])) / L
      : Math.hypot(p[0] - a[0], p[1] - a[1])
    if (d > m) {
      m = d
      mi = i
    }
  }
  return m < tol
    ? [a, b]
    : [...dp(pts.slice(0, mi + 1), tol).slice(0, -1), ...dp(pts.slice(mi), tol)]
}
export const shapes = (tol = 1.6) =>
  gj.features.map((f) => {
    const r = f.geometry.coordinates
        .slice()
        .sort((a, b) => b.length - a.length)[0]
        .slice(0, -1),
      n = r.length
    const nodes = []
    for (let j = 0; j < n; j++)
      if (es(r[(j - 1 + n) % n], r[j]) !== es(r[j], r[(j + 1) % n])) nodes.push(j)
    let out = []
    nodes.forEach((s, q) => {
      const e = nodes[(q + 1) % nodes.length]
      let arc = []
      for (let j = s; ; j = (j + 1) % n) {
        arc.push(r[j])
        if (j === e && arc.length > 1) break
      }
      const rev = key(arc[0]) > key(arc.at(-1))
      let a = (rev ? arc.slice().reverse() : arc).map(pr)
      a = dp(a, tol)
      if (rev) a.reverse()
      out.push(...a.slice(0, -1))
    })
    const I = out.map(([x, y]) => [Math.round(x), Math.round(y)])
    let d = `M${I[0]}`,
      c = I[0]
    for (const p of I.slice(1)) {
      const v = [p[0] - c[0], p[1] - c[1]]
      if (v[0] || v[1]) d += `l${v[0]}${v[1] < 0 ? '' : ' '}${v[1]}`
      c = p
    }
    d += 'z'
    return {
      name: f.properties.name,
      ags: f.properties.ags,
      d,
      label: pr(f.properties.labelPoint).map(Math.round),
    }
  })
