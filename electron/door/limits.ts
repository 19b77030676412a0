// Limits on what may come through the door, checked before any schema sees it.
import { type Failure, invalid } from '../../domain/contract/failure.ts'

/** Counted as the characters of all strings and keys plus 8 bytes a value. The largest honest call is 200 ranges. */
export const payloadBytesMax = 1_000_000
export const payloadDepthMax = 8

// Keys that could reach a prototype have no place in any input.
const poisonedKeys = new Set(['__proto__', 'constructor', 'prototype'])
const valueBytes = 8

// Only what JSON can say. The bytes of a typed array would each become a key, and a map or a date reaches no schema of ours.
const isPlain = (value: object): boolean =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value))

interface Measured {
  bytes: number
}

const measure = (value: unknown, depth: number, measured: Measured): Failure | null => {
  if (depth > payloadDepthMax) return { kind: 'payload-too-deep', depthMax: payloadDepthMax }
  // An array counts by its length, also where its places are empty: a schema would walk over each of them.
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : 0
  measured.bytes += valueBytes + length * 2
  if (measured.bytes > payloadBytesMax) return { kind: 'payload-too-large', bytesMax: payloadBytesMax }
  if (typeof value !== 'object' || value === null) return null
  if (!isPlain(value)) return invalid('', 'not-allowed')
  for (const key of Object.getOwnPropertyNames(value)) {
    if (poisonedKeys.has(key)) return invalid(key, 'not-allowed')
    measured.bytes += key.length * 2
    const failure = measure(Reflect.get(value, key), depth + 1, measured)
    if (failure !== null) return failure
  }
  return null
}

/** The failure of an over-large, over-deep or poisoned payload; null when it may go on to its schema. */
export const payloadFailure = (input: unknown): Failure | null => measure(input, 0, { bytes: 0 })
