// A data folder as the set-up leaves it, with its book filled: what the shipped app opens with a password.
import { randomUUID } from 'node:crypto'
import { instant } from '../../domain/calendar/instant.ts'
import type { Book } from '../../db/book.ts'
import { scryptCost } from '../../db/key/key-slot.ts'
import { createGate } from '../../electron/session/gate.ts'
import { clinic } from './clinic-life.ts'

export const clock = '2026-11-23T01:00:00.000Z'
export const manager = { name: '이책임', title: '관리책임자', password: 'a long enough password' }

export const makeFilledFolder = async (dataFolder: string, fill: (book: Book) => void): Promise<void> => {
  const gate = createGate({ dataFolder, terminal: '관제실 PC', scryptCost })
  const { groups, askedGroups } = gate.drawRecoveryCode()
  const typedGroups = askedGroups.map((position) => groups[position] ?? '')
  const made = await gate.create({ clinic, account: manager, typedGroups }, { now: instant(clock), newId: randomUUID })
  const entered = gate.enter()
  if (!made.ok || entered === null) throw new Error(JSON.stringify(made))
  fill(entered.session.book)
  entered.leave()
  gate.lock('asked', instant(clock))
}
