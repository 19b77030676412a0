// Wrong passwords in a row, kept outside the book because the book is closed when they happen. Only counts and a time.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Instant, instantSchema, minutesAfter } from '../../domain/calendar/instant.ts'
import { replaceFile } from './replace-file.ts'

const attemptsSchema = z.object({ failedCount: z.number().int().min(0), lockedUntil: instantSchema.nullable() })
export type Attempts = Readonly<z.output<typeof attemptsSchema>>

export const failuresMax = 5
export const lockedMinutes = 10

const noAttempts: Attempts = { failedCount: 0, lockedUntil: null }
const pathIn = (dataFolder: string): string => join(dataFolder, 'attempts.json')

export const readAttempts = (dataFolder: string): Attempts => {
  if (!existsSync(pathIn(dataFolder))) return noAttempts
  try {
    return attemptsSchema.parse(JSON.parse(readFileSync(pathIn(dataFolder), 'utf8')))
  } catch {
    // A damaged counter must not lock anybody out of their own book; the key derivation is the real hurdle.
    return noAttempts
  }
}

const write = (dataFolder: string, attempts: Attempts): Attempts => {
  replaceFile(pathIn(dataFolder), JSON.stringify(attempts))
  return attempts
}

/** One more wrong password; the fifth in a row closes the door for ten minutes. */
export const countFailure = (dataFolder: string, now: Instant): Attempts => {
  const { failedCount } = readAttempts(dataFolder)
  const next = failedCount + 1
  return write(dataFolder, {
    failedCount: next,
    lockedUntil: next % failuresMax === 0 ? minutesAfter(now, lockedMinutes) : null,
  })
}

export const forgetFailures = (dataFolder: string): void => {
  if (readAttempts(dataFolder).failedCount > 0) write(dataFolder, noAttempts)
}

/**
 * Until when the door is closed; null when it is open. A lock that ends later than ten minutes from now comes of a clock
 * set back or a file edited by hand. It is cut to ten minutes on disk too, so that it does run out.
 */
export const closedUntil = (dataFolder: string, now: Instant): Instant | null => {
  const attempts = readAttempts(dataFolder)
  if (attempts.lockedUntil === null || attempts.lockedUntil <= now) return null
  const latest = minutesAfter(now, lockedMinutes)
  return attempts.lockedUntil <= latest
    ? attempts.lockedUntil
    : write(dataFolder, { ...attempts, lockedUntil: latest }).lockedUntil
}

export const attemptsLeft = ({ failedCount }: Attempts): number => failuresMax - (failedCount % failuresMax)
