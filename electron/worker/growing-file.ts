// A file that grows in order, written under its temporary name. Writing is synchronous: the worker has nothing else to do,
// the disk sets the pace, and no more than one block is ever held in memory.
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

export interface GrowingFile {
  readonly append: (bytes: Uint8Array) => void
  /** On disk, not only handed to the system, when it returns. */
  readonly flush: () => void
  readonly close: () => void
}

export const growFile = (path: string): GrowingFile => {
  const descriptor = openSync(path, 'w')
  return {
    append: (bytes) => {
      let written = 0
      while (written < bytes.length) written += writeSync(descriptor, bytes, written)
    },
    flush: () => fsyncSync(descriptor),
    close: () => closeSync(descriptor),
  }
}

const blockBytes = 256 * 1024
/** Of one UTF-16 unit in UTF-8. */
const bytesPerUnitMax = 3
/** Texts are joined up to about this length before they are encoded: one by one, a short text costs more than its bytes. */
const unitsPerJoin = 8192

/**
 * Gathers short texts into blocks of bytes; `end` gives out the last. One block is used again and again, and whoever takes
 * it is done with it on return: strings that grow and buffers that are thrown away would pile up faster than they are cleared.
 */
export const gatherText = (
  take: (block: Uint8Array) => void,
): { readonly add: (text: string) => void; readonly end: () => void } => {
  const block = Buffer.allocUnsafe(blockBytes)
  let length = 0
  const waiting: string[] = []
  let waitingUnits = 0
  const giveOut = (): void => {
    if (length > 0) take(block.subarray(0, length))
    length = 0
  }
  const encode = (): void => {
    const text = waiting.join('')
    waiting.length = 0
    waitingUnits = 0
    const roomNeeded = text.length * bytesPerUnitMax
    if (length + roomNeeded > blockBytes) giveOut()
    if (roomNeeded > blockBytes) take(Buffer.from(text, 'utf8'))
    else length += block.write(text, length, 'utf8')
  }
  return {
    add: (text) => {
      waiting.push(text)
      waitingUnits += text.length
      if (waitingUnits >= unitsPerJoin) encode()
    },
    end: () => {
      encode()
      giveOut()
    },
  }
}
