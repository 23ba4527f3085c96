import { resolve } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

import { ReadersFront } from './front'
import type { FromReaders, ReadersData, ToReaders } from './messages'

/** The thread that serves readers; it knows neither the database nor the CMS (docs/decisions/0016). */
const port = parentPort
if (port === null) throw new Error('This file is a thread of server.js.')
const tell = (message: FromReaders) => port.postMessage(message)
const front = new ReadersFront({ ...(workerData as ReadersData), dist: resolve('dist'), tell })

port.on('message', (message: ToReaders) => void front.take(message))
void front.begin().then(() => tell({ kind: 'begun' }))
