// How the duties of the operating-room door are named; all of them are done on its screen.
import IconHeartbeat from '@tabler/icons-react/dist/esm/icons/IconHeartbeat.mjs'
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs'
import IconMailOff from '@tabler/icons-react/dist/esm/icons/IconMailOff.mjs'
import IconMessage2Exclamation from '@tabler/icons-react/dist/esm/icons/IconMessage2Exclamation.mjs'
import type { DutyKind } from '../../../domain/task/duty.ts'
import type { Route } from '../../store/route.ts'
import type { DutyLook } from './duty-look.ts'

const place = (): Route => ({ kind: 'operating-room' })

export const operatingRoomLooks = {
  'operating-room-reply': {
    icon: IconHeartbeat,
    word: 'operatingRoom.duty',
    fact: 'operatingRoom.dutyFact',
    act: 'operatingRoom.dutyAct',
    place,
  },
  'operating-room-delivery': {
    icon: IconMailForward,
    word: 'operatingRoom.dutyDelivery',
    fact: 'operatingRoom.dutyDeliveryFact',
    act: 'operatingRoom.dutyAct',
    place,
  },
  'operating-room-objection': {
    icon: IconMessage2Exclamation,
    word: 'operatingRoom.dutyObjection',
    fact: 'today.objection',
    act: 'operatingRoom.dutyAct',
    place,
  },
  'operating-room-returned': {
    icon: IconMailOff,
    word: 'operatingRoom.dutyReturned',
    fact: 'operatingRoom.dutyReturnedFact',
    act: 'operatingRoom.dutyAct',
    place,
  },
} as const satisfies Partial<Readonly<Record<DutyKind, DutyLook>>>
