// How each kind of task is named and where its duty is done. A feature that adds a kind of duty adds its line here.
import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import IconClockPause from '@tabler/icons-react/dist/esm/icons/IconClockPause.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconHourglassLow from '@tabler/icons-react/dist/esm/icons/IconHourglassLow.mjs'
import IconMailQuestion from '@tabler/icons-react/dist/esm/icons/IconMailQuestion.mjs'
import IconMessage2Exclamation from '@tabler/icons-react/dist/esm/icons/IconMessage2Exclamation.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs'
import IconChecklist from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs'
import IconSignature from '@tabler/icons-react/dist/esm/icons/IconSignature.mjs'
import IconFlame from '@tabler/icons-react/dist/esm/icons/IconFlame.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import IconServerOff from '@tabler/icons-react/dist/esm/icons/IconServerOff.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import IconArchiveOff from '@tabler/icons-react/dist/esm/icons/IconArchiveOff.mjs'
import IconHeartbeat from '@tabler/icons-react/dist/esm/icons/IconHeartbeat.mjs'
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import { orderNumberSchema } from '../../../domain/destruction/destruction.ts'
import { holdNumberSchema } from '../../../domain/hold/hold.ts'
import type { Duty, DutyKind } from '../../../domain/task/duty.ts'
import { isDuty, type RequestTask, type Task } from '../../../domain/task/task.ts'
import type { Route } from '../../store/route.ts'
import type { IconComponent } from '../../ui/icon.ts'
import type { WordKey } from '../../words/words.ts'

interface Look {
  readonly icon: IconComponent
  readonly word: WordKey
}

interface DutyLook extends Look {
  /** What there is to do, beside the day. */
  readonly fact: WordKey
  /** On the button. */
  readonly act: WordKey
  readonly place: (duty: Duty) => Route
}

const requestLooks: Readonly<Record<RequestTask['kind'], Look>> = {
  'footage-vanishing': { icon: IconHourglassLow, word: 'today.kind_vanishing' },
  'reply-due': { icon: IconFileText, word: 'today.kind_reply' },
  'notice-unprinted': { icon: IconPrinter, word: 'today.kind_unprinted' },
  'postponement-ending': { icon: IconClockPause, word: 'today.kind_postponed' },
  'viewing-owed': { icon: IconEye, word: 'today.kind_owed' },
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
  return order.success ? { kind: 'destructions', order: order.data } : { kind: 'destructions' }
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
  'over-retention': {
    icon: IconFlame,
    word: 'recorder.duty_overRetention',
    fact: 'recorder.duty_overRetentionFact',
    ...recorders,
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
  'copy-due': {
    icon: IconCopy,
    word: 'copy.duty',
    fact: 'copy.dutyFact',
    act: 'copy.dutyAct',
    place: () => ({ kind: 'copies' }),
  },
  'operating-room-reply': {
    icon: IconHeartbeat,
    word: 'operatingRoom.duty',
    fact: 'operatingRoom.dutyFact',
    act: 'operatingRoom.dutyAct',
    place: () => ({ kind: 'operating-room' }),
  },
  'notice-delivery': {
    icon: IconMailForward,
    word: 'today.kind_delivery',
    fact: 'today.delivery',
    act: 'today.act_delivery',
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

export const lookOf = (task: Task): Look => (isDuty(task) ? dutyLooks[task.kind] : requestLooks[task.kind])

export const placeOf = (task: Task): Route =>
  isDuty(task) ? dutyLooks[task.kind].place(task) : { kind: 'request', requestId: task.requestId }
