// The key file beside the book: wrapped copies of the data key and nothing else. Replaced whole, by a rename, so that a
// power cut leaves the old file or the new one.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { replaceFile } from './replace-file.ts'
import { type KeyFile, type KeySlot, keyFileSchema } from './key-slot.ts'

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

/** The slots as they are on disk now: a call that took seconds must not put back what it read at its start. */
const changeSlots = (dataFolder: string, change: (slots: readonly KeySlot[]) => readonly KeySlot[]): void => {
  const file = readKeyFile(dataFolder)
  if (!file.ok) throw new Error('an open book has its key file')
  const slots = change(file.value.slots)
  if (slots !== file.value.slots) writeKeyFile(dataFolder, { ...file.value, slots: [...slots] })
}

export const addSlot = (dataFolder: string, slot: KeySlot): void => {
  changeSlots(dataFolder, (slots) => [...slots, slot])
}

/** Ids that are not there are passed over; a file without any of them is not written. */
export const dropSlots = (dataFolder: string, slotIds: readonly string[]): void => {
  changeSlots(dataFolder, (slots) =>
    slots.some(({ id }) => slotIds.includes(id)) ? slots.filter(({ id }) => !slotIds.includes(id)) : slots,
  )
}
