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

const blockCharacters = 128 * 1024

/** Gathers short texts into blocks of bytes; `end` gives out the last. */
export const gatherText = (
  take: (block: Uint8Array) => void,
): { readonly add: (text: string) => void; readonly end: () => void } => {
  let gathered = ''
  const giveOut = (): void => {
    if (gathered !== '') take(Buffer.from(gathered, 'utf8'))
    gathered = ''
  }
  return {
    add: (text) => {
      gathered += text
      if (gathered.length >= blockCharacters) giveOut()
    },
    end: giveOut,
  }
}
