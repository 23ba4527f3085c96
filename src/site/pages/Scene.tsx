import type { ReactElement } from 'react'
import { paths } from '../paths'

/** Drawn scenes that belong to the site itself and not to its content. */
const SCENES = {
  fries: { width: 1920, height: 360 },
  kontakt: { width: 600, height: 600 },
  'leere-suche': { width: 600, height: 600 },
  'seite-fehlt': { width: 600, height: 600 },
} as const

export type SceneName = keyof typeof SCENES

/** A drawn scene; without words it only decorates. */
export function Scene({
  name,
  alt = '',
  priority = false,
}: {
  name: SceneName
  alt?: string
  priority?: boolean
}): ReactElement {
  const { width, height } = SCENES[name]
  return (
    <img
      className={name === 'fries' ? 'frieze' : 'scene'}
      src={paths.asset(`${name}.svg`)}
      width={width}
      height={height}
      alt={alt}
      loading={priority ? undefined : 'lazy'}
    />
  )
}
