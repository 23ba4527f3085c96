import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

import config from '../payload.config'

/** Writes the types and the import map of the CMS. The `payload` command sometimes does nothing and exits 0. */
const resolved = await config
await generateTypes(resolved, { log: false })
await generateImportMap(resolved, { force: true, log: false })
process.exit(0)
