// One key per subject (a request, or the clinic itself). Destroying it erases every body encrypted under it.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { ReadableBook, WritableBook } from '../book.ts'

/** The key for entries that concern no person's request. */
export const clinicSubject = 'clinic'

const nonceBytes = 12
const tagBytes = 16

export const subjectKey = (book: ReadableBook, subject: string): Uint8Array | undefined =>
  book.get<{ key: Uint8Array }>('select key from subject_key where subject = ?', subject)?.key

export const keyForWriting = (book: WritableBook, subject: string): Uint8Array => {
  const known = subjectKey(book, subject)
  if (known !== undefined) return known
  const fresh = randomBytes(32)
  book.run('insert into subject_key (subject, key) values (?, ?)', subject, fresh)
  return fresh
}

/** nonce ‖ AES-256-GCM ciphertext ‖ tag. */
export const sealBody = (key: Uint8Array, plain: string): Uint8Array => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Throws when the body was altered or the key is another's. */
export const openBody = (key: Uint8Array, body: Uint8Array): string => {
  const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, nonceBytes))
  decipher.setAuthTag(body.subarray(body.length - tagBytes))
  const plain = decipher.update(body.subarray(nonceBytes, body.length - tagBytes))
  return Buffer.concat([plain, decipher.final()]).toString('utf8')
}
