import type { PageRoute } from '../page'

export const easyPages: PageRoute[] = []
