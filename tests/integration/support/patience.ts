import { jest } from '@jest/globals'

// A test here starts the CMS, writes to a real database and makes pictures: five seconds are too few on a busy machine.
jest.setTimeout(30_000)
