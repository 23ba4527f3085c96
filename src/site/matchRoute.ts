import type { PageRoute } from './page'

/** The first route whose pattern fits a path, with the parts of the path that it names. */
export function matchRoute(
  routes: readonly PageRoute[],
  path: string,
): { route: PageRoute; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const names: string[] = []
    const source = route.pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
      names.push(name)
      return '([^/]+)'
    })
    const match = new RegExp(`^${source}$`).exec(path)
    if (match === null) continue
    return {
      route,
      params: Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])),
    }
  }
  return undefined
}
