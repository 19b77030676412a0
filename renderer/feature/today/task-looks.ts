// How each kind of task is named and where its duty is done. A feature that adds a kind of duty adds its line here.
import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import IconClockPause from '@tabler/icons-react/dist/esm/icons/IconClockPause.mjs'
import IconClockExclamation from '@tabler/icons-react/dist/esm/icons/IconClockExclamation.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconHourglassLow from '@tabler/icons-react/dist/esm/icons/IconHourglassLow.mjs'
import IconMailQuestion from '@tabler/icons-react/dist/esm/icons/IconMailQuestion.mjs'
import IconMessage2Exclamation from '@tabler/icons-react/dist/esm/icons/IconMessage2Exclamation.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import IconListSearch from '@tabler/icons-react/dist/esm/icons/IconListSearch.mjs'
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs'
import IconMailOff from '@tabler/icons-react/dist/esm/icons/IconMailOff.mjs'
import IconChecklist from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs'
import IconSignature from '@tabler/icons-react/dist/esm/icons/IconSignature.mjs'
import IconFlame from '@tabler/icons-react/dist/esm/icons/IconFlame.mjs'
import IconSignRight from '@tabler/icons-react/dist/esm/icons/IconSignRight.mjs'
import IconBuildingStore from '@tabler/icons-react/dist/esm/icons/IconBuildingStore.mjs'
import IconUserOff from '@tabler/icons-react/dist/esm/icons/IconUserOff.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import IconServerOff from '@tabler/icons-react/dist/esm/icons/IconServerOff.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import IconArchiveOff from '@tabler/icons-react/dist/esm/icons/IconArchiveOff.mjs'
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import { orderNumberSchema } from '../../../domain/destruction/destruction.ts'
import { holdNumberSchema } from '../../../domain/hold/hold.ts'
import type { Duty, DutyKind } from '../../../domain/task/duty.ts'
import { isDuty, type RequestTask, type Task } from '../../../domain/task/task.ts'
import type { Route } from '../../store/route.ts'
import type { DutyLook, Look } from './duty-look.ts'
import { operatingRoomLooks } from './operating-room-looks.ts'

const requestLooks: Readonly<Record<Exclude<RequestTask['kind'], 'cause-ended'>, Look>> = {
  'footage-vanishing': { icon: IconHourglassLow, word: 'today.kind_vanishing' },
  'reply-due': { icon: IconFileText, word: 'today.kind_reply' },
  'notice-unprinted': { icon: IconPrinter, word: 'today.kind_unprinted' },
  'postponement-ending': { icon: IconClockPause, word: 'today.kind_postponed' },
  'viewing-appointed': { icon: IconCalendarEvent, word: 'today.kind_appointed' },
}

/** Of the thing itself where it belongs to a request, else of the screen that lists such things. */
const ofRequestOr =
  (elsewhere: Route) =>
  ({ requestId }: Duty): Route =>
    requestId === null ? elsewhere : { kind: 'request', requestId }

const recorders = { act: 'recorder.duty_act', place: (): Route => ({ kind: 'recorders' }) } as const

const openHold = ({ number }: Duty): Route => {
  const holdNumber = holdNumberSchema.safeParse(number)
  return holdNumber.success ? { kind: 'footage', holdNumber: holdNumber.data } : { kind: 'footage' }
}

const openOrder = ({ number }: Duty): Route => {
  const order = orderNumberSchema.safeParse(number)
  return order.success ? { kind: 'destructions', order: order.data } : { kind: 'destructions', due: number }
}

export const dutyLooks: Readonly<Record<DutyKind, DutyLook>> = {
  'auto-deletion-check': {
    icon: IconTrash,
    word: 'today.kind_autoDeletion',
    fact: 'today.autoDeletion',
    act: 'today.act_autoDeletion',
    place: () => ({ kind: 'cameras' }),
  },
  'destruction-overdue': {
    icon: IconFlame,
    word: 'today.kind_destructionOverdue',
    fact: 'today.destructionOverdue',
    act: 'today.act_autoDeletion',
    place: () => ({ kind: 'cameras' }),
  },
  'destruction-approval': {
    icon: IconSignature,
    word: 'destruction.dutyApproval',
    fact: 'destruction.dutyFact',
    act: 'destruction.dutyApprovalAct',
    place: openOrder,
  },
  'destruction-due': {
    icon: IconFlame,
    word: 'destruction.duty',
    fact: 'destruction.dutyFact',
    act: 'destruction.dutyAct',
    place: openOrder,
  },
  'destruction-awaited': {
    icon: IconSignature,
    word: 'destruction.dutyAwaited',
    fact: 'destruction.dutyFact',
    act: 'destruction.dutyAwaitedAct',
    place: openOrder,
  },
  'over-retention': {
    icon: IconFlame,
    word: 'recorder.duty_overRetention',
    fact: 'recorder.duty_overRetentionFact',
    act: 'destruction.propose',
    place: openOrder,
  },
  'recorder-short': {
    icon: IconHourglassLow,
    word: 'recorder.duty_short',
    fact: 'recorder.duty_shortFact',
    ...recorders,
  },
  'recorder-fault': {
    icon: IconServerOff,
    word: 'recorder.duty_fault',
    fact: 'recorder.duty_faultFact',
    ...recorders,
  },
  'recorder-check': {
    icon: IconChecklist,
    word: 'recorder.duty_check',
    fact: 'recorder.duty_checkFact',
    act: 'recorder.duty_checkAct',
    place: () => ({ kind: 'recorders', isRound: true }),
  },
  'sign-check': {
    icon: IconSignRight,
    word: 'camera.duty.sign',
    fact: 'camera.duty.signCheck',
    act: 'camera.duty.signAct',
    place: () => ({ kind: 'cameras', act: 'sign' }),
  },
  'sign-incomplete': {
    icon: IconSignRight,
    word: 'camera.duty.sign',
    fact: 'camera.duty.signIncomplete',
    act: 'camera.duty.signAct',
    place: () => ({ kind: 'cameras', act: 'sign' }),
  },
  'company-check': {
    icon: IconBuildingStore,
    word: 'camera.duty.company',
    fact: 'camera.duty.companyCheck',
    act: 'camera.duty.companyAct',
    place: () => ({ kind: 'cameras', act: 'company' }),
  },
  'company-contract': {
    icon: IconBuildingStore,
    word: 'camera.duty.company',
    fact: 'camera.duty.companyContract',
    act: 'camera.duty.companyAct',
    place: () => ({ kind: 'cameras', act: 'company' }),
  },
  'copy-due': {
    icon: IconCopy,
    word: 'copy.duty',
    fact: 'copy.dutyFact',
    act: 'copy.dutyAct',
    place: () => ({ kind: 'copies' }),
  },
  'copy-owed': {
    icon: IconCopy,
    word: 'today.kind_copyOwed',
    fact: 'today.copyOwed',
    act: 'today.act_owed',
    place: ofRequestOr({ kind: 'requests' }),
  },
  'removal-owed': {
    icon: IconTrash,
    word: 'today.kind_removalOwed',
    fact: 'today.removalOwed',
    act: 'today.act_owed',
    place: ofRequestOr({ kind: 'requests' }),
  },
  ...operatingRoomLooks,
  'log-review': {
    icon: IconListSearch,
    word: 'accessLog.duty',
    fact: 'accessLog.dutyFact',
    act: 'accessLog.dutyAct',
    place: () => ({ kind: 'access-log' }),
  },
  'clock-jumped': {
    icon: IconClockExclamation,
    word: 'clock.duty',
    fact: 'clock.dutyFact',
    act: 'clock.dutyAct',
    place: () => ({ kind: 'settings' }),
  },
  'notice-delivery': {
    icon: IconMailForward,
    word: 'today.kind_delivery',
    fact: 'today.delivery',
    act: 'today.act_delivery',
    place: ofRequestOr({ kind: 'requests' }),
  },
  'answer-unprinted': {
    icon: IconPrinter,
    word: 'today.kind_unprinted',
    fact: 'today.answerUnprinted',
    act: 'today.act_print',
    place: ofRequestOr({ kind: 'requests' }),
  },
  'notice-returned': {
    icon: IconMailOff,
    word: 'today.kind_returned',
    fact: 'today.returned',
    act: 'today.act_returned',
    place: ofRequestOr({ kind: 'requests' }),
  },
  'supplement-awaited': {
    icon: IconMailQuestion,
    word: 'today.kind_supplement',
    fact: 'today.supplement',
    act: 'today.act_supplement',
    place: ofRequestOr({ kind: 'requests' }),
  },
  'objection-unanswered': {
    icon: IconMessage2Exclamation,
    word: 'today.kind_objection',
    fact: 'today.objection',
    act: 'today.act_objection',
    place: ofRequestOr({ kind: 'requests' }),
  },
  'hold-lift': {
    icon: IconArchiveOff,
    word: 'hold.duty_lift',
    fact: 'hold.duty_liftFact',
    act: 'hold.duty_liftAct',
    place: openHold,
  },
  'hold-review': {
    icon: IconArchive,
    word: 'today.kind_holdReview',
    fact: 'today.holdReview',
    act: 'today.act_review',
    place: openHold,
  },
}

const noShowLook: Look = { icon: IconUserOff, word: 'today.kind_noShow' }

export const lookOf = (task: Task): Look => {
  if (isDuty(task)) return dutyLooks[task.kind]
  if (task.kind === 'cause-ended') return { icon: IconEye, word: `today.owed_${task.owed}` }
  return task.kind === 'viewing-appointed' && task.noShow !== undefined ? noShowLook : requestLooks[task.kind]
}

export const placeOf = (task: Task): Route =>
  isDuty(task) ? dutyLooks[task.kind].place(task) : { kind: 'request', requestId: task.requestId }
