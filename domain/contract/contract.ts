// Every operation there is. The preload derives the client from the names, the dispatcher refuses any other name, and
// `Handlers` (electron/door/handler.ts) has exactly these keys: a name without a handler does not compile.
import type { z } from 'zod'
import { accessLogOperations } from '../access-log/operations.ts'
import { accountOperations } from '../account/operations.ts'
import { cameraOperations } from '../camera/operations.ts'
import { clinicOperations } from '../clinic/operations.ts'
import { clockOperations } from '../clock/operations.ts'
import { companyOperations } from '../company/operations.ts'
import { copyOperations } from '../copy/operations.ts'
import { decisionOperations } from '../decision/operations.ts'
import { destructionOperations } from '../destruction/operations.ts'
import { draftOperations } from '../draft/operations.ts'
import { floorPlanOperations } from '../floor-plan/operations.ts'
import { footageOperations } from '../footage/operations.ts'
import { holdOperations } from '../hold/operations.ts'
import { holidayOperations } from '../holiday/operations.ts'
import { ledgerOperations } from '../ledger/operations.ts'
import { noticeOperations } from '../notice/operations.ts'
import { operatingRoomOperations } from '../operating-room/operations.ts'
import { paperOperations } from '../paper/operations.ts'
import { requestLifeOperations } from '../request/life-operations.ts'
import { recorderOperations } from '../recorder/operations.ts'
import { requestOperations } from '../request/operations.ts'
import { searchOperations } from '../search/operations.ts'
import { sessionOperations } from '../session/operations.ts'
import { viewingOperations } from '../viewing/operations.ts'
import type { Effect } from './operation.ts'

export const contract = {
  ...sessionOperations,
  ...clinicOperations,
  ...accountOperations,
  ...cameraOperations,
  ...companyOperations,
  ...floorPlanOperations,
  ...requestOperations,
  ...requestLifeOperations,
  ...footageOperations,
  ...destructionOperations,
  ...holdOperations,
  ...recorderOperations,
  ...decisionOperations,
  ...draftOperations,
  ...noticeOperations,
  ...paperOperations,
  ...viewingOperations,
  ...copyOperations,
  ...operatingRoomOperations,
  ...holidayOperations,
  ...ledgerOperations,
  ...clockOperations,
  ...accessLogOperations,
  ...searchOperations,
} as const

export type Contract = typeof contract
export type OperationName = keyof Contract
export type OperationsWith<E extends Effect> = {
  [Name in OperationName]: Contract[Name]['effect'] extends E ? Name : never
}[OperationName]

/** What the renderer sends, before parsing. */
export type InputOf<Name extends OperationName> = z.input<Contract[Name]['input']>
/** What a handler receives, after parsing. */
export type ParsedInputOf<Name extends OperationName> = z.output<Contract[Name]['input']>
export type OutputOf<Name extends OperationName> = z.output<Contract[Name]['output']>

export const operationNames = Object.keys(contract) as readonly OperationName[]
