// The SHA-256 of a file of any size, read in pieces into one buffer: memory stays flat however long the footage is. Nothing of
// the file is kept.
import { createHash } from 'node:crypto'
import { type BigIntStats, closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import type { HashEnd, HashedBytes, HashRefusal } from './hash-message.ts'

/** Large enough that the disk sets the pace, small enough that a stop is felt at once. */
const pieceBytes = 4 * 1024 * 1024
const bytesBetweenWords = 32 * 1024 * 1024

export type TellProgress = (doneBytes: number, totalBytes: number) => void

const refused = (reason: HashRefusal): HashEnd => ({ kind: 'refused', reason })

const isSameFile = (one: BigIntStats, other: BigIntStats): boolean =>
  one.ino === other.ino && one.dev === other.dev && one.size === other.size && one.mtimeNs === other.mtimeNs

const digestOf = (file: number, totalBytes: number, tell: TellProgress): HashedBytes => {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(pieceBytes)
  let doneBytes = 0
  let toldBytes = 0
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
    hash.update(piece.subarray(0, read))
    doneBytes += read
    if (doneBytes - toldBytes >= bytesBetweenWords) {
      tell(doneBytes, totalBytes)
      toldBytes = doneBytes
    }
  }
  return { bytes: doneBytes, sha256: hash.digest('hex') }
}

/** Looks at the file before and after, through the handle and by its name: a digest of two states would speak for neither. */
const hashOpen = (file: number, path: string, tell: TellProgress): HashEnd => {
  const before = fstatSync(file, { bigint: true })
  if (!before.isFile()) return refused('unreadable')
  if (before.size === 0n) return refused('empty')
  const hashed = digestOf(file, Number(before.size), tell)
  const isUntouched =
    isSameFile(before, fstatSync(file, { bigint: true })) &&
    isSameFile(before, statSync(path, { bigint: true })) &&
    BigInt(hashed.bytes) === before.size
  return isUntouched ? { kind: 'done', ...hashed } : refused('changed')
}

const isDiskError = (error: unknown): boolean => error instanceof Error && 'syscall' in error

export const hashFile = (path: string, tell: TellProgress): HashEnd => {
  try {
    const file = openSync(path, 'r')
    try {
      return hashOpen(file, path, tell)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    // A stick pulled out half-way is expected; anything else is a broken assumption.
    if (!isDiskError(error)) throw error
    return refused('unreadable')
  }
}
