// The key file beside the book: wrapped copies of the data key and nothing else. Replaced whole, by a rename, so that a
// power cut leaves the old file or the new one.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { replaceFile } from './replace-file.ts'
import { type KeyFile, keyFileSchema } from './key-slot.ts'

const keyFileName = 'keys.json'

export const hasKeyFile = (dataFolder: string): boolean => existsSync(join(dataFolder, keyFileName))

export const readKeyFile = (dataFolder: string): Result<KeyFile> => {
  try {
    const parsed = keyFileSchema.safeParse(JSON.parse(readFileSync(join(dataFolder, keyFileName), 'utf8')))
    return parsed.success ? succeed(parsed.data) : fail({ kind: 'book-damaged' })
  } catch {
    // Missing, unreadable or not JSON: for the person in front of it the book cannot be opened, and nothing is touched.
    return fail({ kind: 'book-damaged' })
  }
}

export const writeKeyFile = (dataFolder: string, file: KeyFile): void => {
  replaceFile(join(dataFolder, keyFileName), `${JSON.stringify(file, null, 1)}\n`)
}
