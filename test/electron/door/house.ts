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
  policyGrounds: [],
  destructionApprovals: ['담당자', '개인정보 보호책임자'],
  purposes: ['시설안전 및 화재예방'],
  storagePlace: '관제실',
  recordingHours: '24시간',
  retention: { count: 30, unit: 'day', statedAs: '촬영일부터 30일', longerReason: '' },
}

export const officer = { name: '이책임', title: '관리책임자', password: 'correct horse battery' }

export interface House {
  readonly folder: string
  readonly gate: Gate
  readonly machine: PaperlessMachine
  readonly incidents: unknown[]
  now: Instant
  readonly newId: () => string
  readonly dispatch: (name: unknown, input: unknown) => Promise<Result<unknown>>
  /** Calls an operation and gives its value; fails the test where it is refused. */
  readonly call: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
}

const idOf = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`

/** A house in a folder; the folder is new and removed after the test unless one is given. */
export const house = (given?: string): House => {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'yeollamjigi-'))
  const gate = createGate({ dataFolder: folder, terminal: '관제실 PC' })
  const machine = paperlessMachine(folder)
  const incidents: unknown[] = []
  let idCount = 0
  const newId = (): string => idOf((idCount += 1))
  const dispatch = createDispatcher({
    gate,
    machine,
    previews: createPreviews(),
    now: () => built.now,
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

/** How many entries the ledger has; the house must be open. */
export const entryCountOf = async (built: House): Promise<number> =>
  (await built.call('ledger.head', {})).head.entryCount
