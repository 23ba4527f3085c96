/** Path of the file that a `DATABASE_URI` of SQLite names. */
export const fileOf = (uri: string): string => uri.replace(/^file:(\/\/)?/, '')
