// The machine as a signed-in call may use it. A dialog can stand open while the book is locked behind it: whoever answers it
// then has not signed in, and gets neither the file nor a place for one.
import { basename, dirname, extname, resolve } from 'node:path'
import { fail, type Result } from '../../domain/result.ts'
import type { Gate, OpenSession } from '../session/gate.ts'
import type { FileToSave, Machine } from './machine.ts'

/** A slip in the save dialog must not put a paper in the place of the book or its keys. */
const isOurOwnFile = (path: string, { extension }: FileToSave, { dataFolder }: OpenSession): boolean =>
  dirname(resolve(path)) === resolve(dataFolder) && extname(basename(path)).toLowerCase() !== `.${extension}`

export const attendedMachine = (machine: Machine, gate: Gate, session: OpenSession): Machine => {
  const unlessLocked = <Value>(answer: Result<Value>): Result<Value> =>
    gate.isAdmitted(session) ? answer : fail({ kind: 'signed-out' })
  return {
    ...machine,
    chooseFile: async (extensions, bytesMax) => unlessLocked(await machine.chooseFile(extensions, bytesMax)),
    hashChosenFile: async (jobId) => unlessLocked(await machine.hashChosenFile(jobId)),
    chooseSavePath: async (file) => {
      const chosen = unlessLocked(await machine.chooseSavePath(file))
      return chosen.ok && isOurOwnFile(chosen.value, file, session) ? fail({ kind: 'file-not-written' }) : chosen
    },
  }
}
