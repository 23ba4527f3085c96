import type { Payload } from 'payload'

/** Whether other processes may work on the same database: MongoDB; a SQLite file has one process. */
export const isShared = ({ db }: Payload): boolean => db.name === 'mongoose'
