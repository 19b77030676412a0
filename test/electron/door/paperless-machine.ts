// A machine for tests of the door: it answers dialogs as told and remembers what it was asked to do. Files are real.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Machine } from '../../../electron/door/machine.ts'
import type { Paper } from '../../../domain/paper/paper.ts'
import { fail, succeed } from '../../../domain/result.ts'

export interface PaperlessMachine extends Machine {
  readonly printed: Paper[]
  /** The next file the manager chooses; null cancels the dialog. */
  fileToOpen: string | null
  isSavingCancelled: boolean
  isPrinterBroken: boolean
}

const partOf = (path: string): string => `${path}.part`

export const paperlessMachine = (folder: string): PaperlessMachine => {
  const machine: PaperlessMachine = {
    printed: [],
    fileToOpen: null,
    isSavingCancelled: false,
    isPrinterBroken: false,
    chooseFile: () =>
      Promise.resolve(
        machine.fileToOpen === null
          ? fail({ kind: 'cancelled' })
          : succeed({ name: basename(machine.fileToOpen), bytes: readFileSync(machine.fileToOpen) }),
      ),
    chooseSavePath: ({ defaultName }) =>
      Promise.resolve(machine.isSavingCancelled ? fail({ kind: 'cancelled' }) : succeed(join(folder, defaultName))),
    renderPdf: (paper) => Promise.resolve(succeed(Buffer.from(`%PDF of ${paper.kind}`))),
    print: (paper) => {
      if (machine.isPrinterBroken) return Promise.resolve(fail({ kind: 'printer-failed' }))
      machine.printed.push(paper)
      return Promise.resolve(succeed(null))
    },
    writeAside: (path, bytes) => {
      writeFileSync(partOf(path), bytes)
      return Promise.resolve(succeed(null))
    },
    settleFile: (path) => {
      renameSync(partOf(path), path)
      return Promise.resolve(succeed(null))
    },
    dropFile: (path) => {
      if (existsSync(partOf(path))) rmSync(partOf(path))
      return Promise.resolve()
    },
    runExport: ({ path }) => {
      writeFileSync(partOf(path), 'rows')
      return Promise.resolve(succeed({ rowCount: 0 }))
    },
    hashChosenFile: () => {
      if (machine.fileToOpen === null) return Promise.resolve(fail({ kind: 'cancelled' }))
      const bytes = readFileSync(machine.fileToOpen)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return Promise.resolve(succeed({ name: basename(machine.fileToOpen), bytes: bytes.length, sha256 }))
    },
    cancelJob: () => {},
  }
  return machine
}
