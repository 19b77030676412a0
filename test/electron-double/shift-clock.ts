// Preloaded with --import into the double's process and all its worker threads.
import { clockVariable, shiftClock } from './clock.ts'

const offset = process.env[clockVariable]
if (offset !== undefined) shiftClock(Number(offset))
