// Wraps the book's data key, once per account under its password and once under the recovery code. A slot says neither
// whose it is nor when it was made: the account id is inside the sealed part, so the key file holds no personal data.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'
import { normalisedCode } from './recovery-code.ts'

// 64 MiB and about 0.15 s on the slowest PC we measured (decision 0003); stored with each slot so that it can be raised.
export const scryptCost: ScryptCost = { N: 65_536, r: 8, p: 1 }
const scryptMemoryBytesMax = 256 * 1024 * 1024
const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16

const hex = z.string().regex(/^[0-9a-f]+$/)

// A cost changed by hand must not make the derivation cheap, throw, or take all memory.
const scryptCostSchema = z
  .object({ N: z.number().int().min(16_384), r: z.number().int().min(8), p: z.number().int().min(1).max(16) })
  .refine(({ N, r }) => Number.isInteger(Math.log2(N)) && 128 * N * r < scryptMemoryBytesMax)
export type ScryptCost = Readonly<z.output<typeof scryptCostSchema>>

export const keySlotSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['account', 'recovery']),
  nonce: hex,
  sealed: hex,
})
export type KeySlot = Readonly<z.output<typeof keySlotSchema>>

export const keyFileSchema = z.object({
  version: z.literal(1),
  bookId: z.uuid(),
  salt: hex,
  scrypt: scryptCostSchema,
  slots: z.array(keySlotSchema),
})
export type KeyFile = Readonly<z.output<typeof keyFileSchema>>

export interface Unwrapped {
  readonly dataKey: Uint8Array
  /** The account the slot belongs to; '' for the recovery slot. */
  readonly accountId: string
}

export const newKeyFile = (bookId: string, cost: ScryptCost): KeyFile => ({
  version: 1,
  bookId,
  salt: randomBytes(16).toString('hex'),
  scrypt: cost,
  slots: [],
})

/** The name is part of the salt: equal passwords of two people give different keys, and one derivation finds the slot. */
export const passwordKey = (file: KeyFile, name: string, password: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const salt = Buffer.concat([Buffer.from(file.salt, 'hex'), Buffer.from(name.normalize('NFC'), 'utf8')])
    const options = { ...file.scrypt, maxmem: scryptMemoryBytesMax }
    scrypt(password.normalize('NFC'), salt, keyBytes, options, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })

/** The code has 240 random bits, so a slow derivation would add nothing. */
export const recoveryKey = (file: KeyFile, code: string): Uint8Array =>
  new Uint8Array(
    hkdfSync('sha256', normalisedCode(code), Buffer.from(file.salt, 'hex'), 'yeollamjigi recovery v1', keyBytes),
  )

const boundTo = (file: KeyFile, kind: KeySlot['kind']): Buffer =>
  Buffer.from(`yeollamjigi slot v1 ${kind} ${file.bookId}`)

export const wrapKey = (
  file: KeyFile,
  kind: KeySlot['kind'],
  wrappingKey: Uint8Array,
  { dataKey, accountId }: Unwrapped,
  slotId: string,
): KeySlot => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce).setAAD(boundTo(file, kind))
  const plain = Buffer.concat([dataKey, Buffer.from(accountId, 'utf8')])
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  return { id: slotId, kind, nonce: nonce.toString('hex'), sealed: sealed.toString('hex') }
}

const openSlot = (file: KeyFile, slot: KeySlot, wrappingKey: Uint8Array): Unwrapped | null => {
  const sealed = Buffer.from(slot.sealed, 'hex')
  try {
    const nonce = Buffer.from(slot.nonce, 'hex')
    const decipher = createDecipheriv('aes-256-gcm', wrappingKey, nonce, { authTagLength: tagBytes })
    decipher.setAAD(boundTo(file, slot.kind)).setAuthTag(sealed.subarray(sealed.length - tagBytes))
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagBytes)), decipher.final()])
    return { dataKey: plain.subarray(0, keyBytes), accountId: plain.subarray(keyBytes).toString('utf8') }
  } catch {
    // An authentication failure is the expected answer for every slot that is not this key's, and one damaged slot must
    // not keep the others from opening.
    return null
  }
}

/** Tries the slots of one kind. Null when the key opens none: wrong name, wrong password or wrong code. */
export const unwrapKey = (file: KeyFile, kind: KeySlot['kind'], wrappingKey: Uint8Array): Unwrapped | null => {
  for (const slot of file.slots) {
    if (slot.kind !== kind) continue
    const opened = openSlot(file, slot, wrappingKey)
    if (opened !== null) return opened
  }
  return null
}
