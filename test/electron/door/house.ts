// A whole house behind the door: a real book in a folder of its own, the real gate and dispatcher, a clock that stands
// where the test puts it and ids that count up.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Instant, instant } from '../../../domain/calendar/instant.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import type { InputOf, OperationName, OutputOf } from '../../../domain/contract/contract.ts'
import type { Result } from '../../../domain/result.ts'
import { watchClock } from '../../../electron/clock/note-clock.ts'
import { createPreviews } from '../../../electron/door/previews.ts'
import { createDispatcher } from '../../../electron/door/dispatcher.ts'
import { createGate, type Gate } from '../../../electron/session/gate.ts'
import { paperlessMachine, type PaperlessMachine } from './paperless-machine.ts'

export const clinic: Clinic = {
  name: '보기의원',
  kind: '의원',
  address: '서울특별시 보기구 보기로 1',
  postcode: '',
  phone: '02-000-0000',
  email: '',
  department: '원무팀',
  officerName: '관리인',
  officerTitle: '팀장',
  senderTitle: '보기의원장',
  seal: 'place',
  openedOn: null,
  policyGrounds: [],
  destructionApprovals: ['담당자', '개인정보 보호책임자'],
  logReviewEvery: 'month',
  purposes: ['시설안전 및 화재예방'],
  storagePlace: '관제실',
  recordingHours: '24시간',
  retention: { count: 30, unit: 'day', statedAs: '촬영일부터 30일', longerReason: '' },
}

export const officer = { name: '이책임', title: '관리책임자', password: 'correct horse battery' }

/** The least that a key file may say: hundreds of tests make a book, and none of them guesses passwords. */
export const leastScryptCost = { N: 16_384, r: 8, p: 1 }

export interface House {
  readonly folder: string
  readonly gate: Gate
  readonly machine: PaperlessMachine
  readonly incidents: unknown[]
  now: Instant
  /** By how much somebody set the clock beside what really passed. */
  clockAheadSeconds: number
  readonly newId: () => string
  readonly dispatch: (name: unknown, input: unknown) => Promise<Result<unknown>>
  /** Calls an operation and gives its value; fails the test where it is refused. */
  readonly call: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
}

const idOf = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`

/** A house in a folder; the folder is new and removed after the test unless one is given. */
export const house = (given?: string): House => {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'yeollamjigi-'))
  const gate = createGate({ dataFolder: folder, terminal: '관제실 PC', scryptCost: leastScryptCost })
  const machine = paperlessMachine(folder)
  const incidents: unknown[] = []
  let idCount = 0
  const newId = (): string => idOf((idCount += 1))
  const dispatch = createDispatcher({
    gate,
    machine,
    previews: createPreviews(),
    now: () => built.now,
    runningSeconds: () => new Date(built.now).getTime() / 1000 - built.clockAheadSeconds,
    clock: watchClock(),
    newId,
    recordIncident: (error) => {
      incidents.push(error)
      return '0000-00'
    },
  })
  const built: House = {
    folder,
    gate,
    machine,
    incidents,
    now: instant('2026-11-23T01:00:00Z'),
    clockAheadSeconds: 0,
    newId,
    dispatch,
    call: async (name, input) => {
      const answer = await dispatch(name, input)
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)} ${incidents.map(String).join()}`)
      return answer.value as OutputOf<typeof name>
    },
  }
  onTestFinished(() => {
    if (gate.state().kind === 'open') gate.lock('asked', built.now)
    if (given === undefined) rmSync(folder, { recursive: true })
  })
  return built
}

/** Draws the recovery code, types it back and makes the book of a clinic; gives the code. */
export const settle = async (built: House, facts: Clinic = clinic): Promise<readonly string[]> => {
  const { code, askedGroups } = await built.call('setup.drawRecoveryCode', {})
  await built.call('setup.createBook', {
    clinic: facts,
    account: officer,
    typedGroups: askedGroups.map((position) => code.groups[position] ?? ''),
  })
  return code.groups
}

export const openHouse = async (): Promise<House> => {
  const built = house()
  await settle(built)
  return built
}

/** Somebody sets the clock forward, and the next entry comes upon it. */
export const jumpAhead = async (built: House, days: number): Promise<void> => {
  await built.call('operatingRoom.list', { filter: 'all', before: null })
  built.now = instant(new Date(new Date(built.now).getTime() + days * 86_400_000).toISOString())
  built.clockAheadSeconds += days * 86_400
  await built.call('operatingRoom.list', { filter: 'all', before: null })
}

/** How many entries the ledger has; the house must be open. */
export const entryCountOf = async (built: House): Promise<number> =>
  (await built.call('ledger.head', {})).head.entryCount
