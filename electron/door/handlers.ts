// Every operation's handler. The keys are those of the contract: a missing or a strange one does not compile.
import { accessLogHandlers } from '../access-log/handlers.ts'
import { accountHandlers } from '../account/handlers.ts'
import { cameraHandlers } from '../camera/handlers.ts'
import { companyHandlers } from '../company/handlers.ts'
import { clinicHandlers } from '../clinic/handlers.ts'
import { copyHandlers } from '../copy/handlers.ts'
import { decisionHandlers } from '../decision/handlers.ts'
import { destructionHandlers } from '../destruction/handlers.ts'
import { draftHandlers } from '../draft/handlers.ts'
import { floorPlanHandlers } from '../floor-plan/handlers.ts'
import { footageHandlers } from '../footage/handlers.ts'
import { holdHandlers } from '../hold/handlers.ts'
import { holidayHandlers } from '../holiday/handlers.ts'
import { clockHandlers } from '../clock/handlers.ts'
import { ledgerHandlers } from '../ledger/handlers.ts'
import { noticeHandlers } from '../notice/handlers.ts'
import { operatingRoomHandlers } from '../operating-room/handlers.ts'
import { paperHandlers } from '../paper/handlers.ts'
import { recorderHandlers } from '../recorder/handlers.ts'
import { requestHandlers } from '../request/handlers.ts'
import { requestLifeHandlers } from '../request/life-handlers.ts'
import { searchHandlers } from '../search/handlers.ts'
import { sessionHandlers } from '../session/handlers.ts'
import { setupHandlers } from '../setup/handlers.ts'
import { viewingHandlers } from '../viewing/handlers.ts'
import type { Handlers } from './handler.ts'

export const handlers: Handlers = {
  ...sessionHandlers,
  ...setupHandlers,
  ...clinicHandlers,
  ...accountHandlers,
  ...cameraHandlers,
  ...companyHandlers,
  ...floorPlanHandlers,
  ...requestHandlers,
  ...requestLifeHandlers,
  ...footageHandlers,
  ...destructionHandlers,
  ...holdHandlers,
  ...recorderHandlers,
  ...decisionHandlers,
  ...draftHandlers,
  ...noticeHandlers,
  ...paperHandlers,
  ...viewingHandlers,
  ...copyHandlers,
  ...operatingRoomHandlers,
  ...holidayHandlers,
  ...ledgerHandlers,
  ...clockHandlers,
  ...accessLogHandlers,
  ...searchHandlers,
}
