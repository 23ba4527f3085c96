import Database from 'libsql'

/** Another program that holds the write lock of a database: `node holdLock.mjs <file> <seconds>`. */
const [file, seconds] = process.argv.slice(2)
const database = new Database(file)
database.exec('BEGIN IMMEDIATE')
process.stdout.write('locked\n')
setTimeout(() => database.exec('ROLLBACK'), Number(seconds) * 1000)
