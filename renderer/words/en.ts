import type { Words } from './words.ts'
import { accessLog } from './en/access-log.ts'
import { camera } from './en/camera.ts'
import { clock } from './en/clock.ts'
import { copy } from './en/copy.ts'
import { destruction } from './en/destruction.ts'
import { failure } from './en/failure.ts'
import { frame, ui } from './en/frame.ts'
import { floorPlan } from './en/floor-plan.ts'
import { footage } from './en/footage.ts'
import { hold } from './en/hold.ts'
import { holiday } from './en/holiday.ts'
import { intake } from './en/intake.ts'
import { issued } from './en/issued.ts'
import { ledger } from './en/ledger.ts'
import { life } from './en/life.ts'
import { notice } from './en/notice.ts'
import { operatingRoom } from './en/operating-room.ts'
import { recorder } from './en/recorder.ts'
import { request } from './en/request.ts'
import { search } from './en/search.ts'
import { session } from './en/session.ts'
import { settings } from './en/settings.ts'
import { setup } from './en/setup.ts'
import { today } from './en/today.ts'
import { viewing } from './en/viewing.ts'

export const en: Words = {
  frame,
  ui,
  failure,
  setup,
  session,
  settings,
  today,
  clock,
  accessLog,
  request,
  intake,
  life,
  notice,
  issued,
  camera,
  floorPlan,
  recorder,
  viewing,
  footage,
  hold,
  copy,
  operatingRoom,
  destruction,
  ledger,
  holiday,
  search,
}
