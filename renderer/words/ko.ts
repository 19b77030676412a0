// One file per feature in words/ko, joined here. Korean decides which keys exist.
import { accessLog } from './ko/access-log.ts'
import { camera } from './ko/camera.ts'
import { clock } from './ko/clock.ts'
import { copy } from './ko/copy.ts'
import { destruction } from './ko/destruction.ts'
import { failure } from './ko/failure.ts'
import { frame, ui } from './ko/frame.ts'
import { floorPlan } from './ko/floor-plan.ts'
import { footage } from './ko/footage.ts'
import { hold } from './ko/hold.ts'
import { holiday } from './ko/holiday.ts'
import { intake } from './ko/intake.ts'
import { issued } from './ko/issued.ts'
import { ledger } from './ko/ledger.ts'
import { life } from './ko/life.ts'
import { notice } from './ko/notice.ts'
import { operatingRoom } from './ko/operating-room.ts'
import { recorder } from './ko/recorder.ts'
import { request } from './ko/request.ts'
import { search } from './ko/search.ts'
import { session } from './ko/session.ts'
import { settings } from './ko/settings.ts'
import { setup } from './ko/setup.ts'
import { today } from './ko/today.ts'
import { viewing } from './ko/viewing.ts'

export const ko = {
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
} as const
