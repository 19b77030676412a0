// What keeps footage beyond its day and what proves that it went: holds, monthly rounds, confirmed deletions.
import type { InputOf } from '../../domain/contract/contract.ts'
import { type Act, type Acting, oneOf, oneOutOf, openCamera, requestsWhere } from './year-of-acts.ts'
import type { Chronicle, HoldKept, Span } from './chronicle.ts'
import { isAwaited, isStillOwed } from './slow-request.ts'
import { isPartlyThere } from './slow-sight.ts'
import { dayOfMinute, dayText, firstDayKept, instantOf } from './slow-time.ts'

const isHeldFor = ({ desk }: Acting, basis: string, { cameraId, from, to }: Span): boolean =>
  desk.chronicle.holds.some(
    (hold) =>
      hold.lifted === null &&
      hold.basis === basis &&
      hold.spans.some((span) => span.cameraId === cameraId && span.from <= from && to <= span.to),
  )

const keep = async (
  { desk, chance }: Acting,
  footage: InputOf<'hold.place'>['footage'],
  basis: string,
  spans: readonly Span[],
  requestId: string | null,
): Promise<HoldKept> => {
  const reviewOn = dayText(dayOfMinute(desk.now()) + 3 + chance.below(60))
  const terms = { reason: '환자 넘어짐', storedWhere: '관제실 잠금함', reviewOn }
  const { number } = await desk.act('hold.place', { footage, ...terms })
  const hold: HoldKept = {
    number,
    basis,
    spans,
    placed: desk.now(),
    requestId,
    reviewOn,
    proposedBy: null,
    proposed: null,
    lifted: null,
    liftedBy: null,
  }
  desk.chronicle.holds.push(hold)
  return hold
}

export const placeForRequest: Act = async (acting) => {
  const { desk } = acting
  const found = requestsWhere(acting, isStillOwed).flatMap((request) =>
    request.ranges.map((range) => ({ request, range })),
  )
  const chosen = oneOf(acting, found)
  if (chosen === undefined || isHeldFor(acting, 'request', chosen.range)) return false
  const { request, range } = chosen
  if (!isPartlyThere(desk.chronicle, range, desk.now())) return false
  const { cameraId, from, to } = range
  const footage = { of: 'request' as const, requestId: request.id, rangeIds: [range.id] }
  await keep(acting, footage, 'request', [{ cameraId, from, to }], request.id)
  return true
}

type Basis = Extract<InputOf<'hold.place'>['footage'], { of: 'cameras' }>['basis']

export const placeForCameras: Act = async (acting) => {
  const { desk, chance } = acting
  const camera = openCamera(acting)
  if (camera === undefined) return false
  const from = (dayOfMinute(desk.now()) - 1 - chance.below(30)) * 1440 + chance.below(1400)
  const span = { cameraId: camera.id, from, to: from + 10 + chance.below(30) }
  const basis = chance.of(['authority', 'dispute', 'own-incident'])
  if (isHeldFor(acting, basis, span) || !isPartlyThere(desk.chronicle, span, desk.now())) return false
  await placeOn(acting, span, basis)
  return true
}

export const placeOn = (acting: Acting, span: Span, basis: Basis = 'dispute'): Promise<HoldKept> => {
  const spans = [{ cameraId: span.cameraId, from: instantOf(span.from), to: instantOf(span.to) }]
  return keep(acting, { of: 'cameras', basis, spans }, basis, [span], null)
}

/** Requests that still need what the hold keeps and that no other hold keeps for them: named in the reason, or not let go. */
export const needersOf = ({ desk }: Acting, hold: HoldKept): readonly string[] =>
  desk.chronicle.requests
    .filter((request) =>
      request.ranges.some(
        (range) =>
          isAwaited(request, range) &&
          hold.spans.some((span) => span.cameraId === range.cameraId && range.from < span.to && span.from < range.to) &&
          !desk.chronicle.holds.some(
            (other) =>
              other !== hold &&
              other.lifted === null &&
              other.spans.some(
                (span) => span.cameraId === range.cameraId && span.from <= range.from && range.to <= span.to,
              ),
          ),
      ),
    )
    .map(({ number }) => number)

/** Copies of what the hold keeps: whoever lets it go names them too. */
const copiesOf = ({ desk }: Acting, { spans }: HoldKept): readonly string[] =>
  desk.chronicle.copies
    .filter(({ pieces }) =>
      pieces.some(({ cameraId, from, to }) =>
        spans.some((span) => span.cameraId === cameraId && from < span.to && span.from < to),
      ),
    )
    .map(({ number }) => number)

export const reviewHold: Act = async (acting) => {
  const { desk, chance } = acting
  const { rooms } = desk.chronicle
  const open = desk.chronicle.holds.filter(
    ({ number, lifted, proposedBy }) =>
      lifted === null &&
      proposedBy === null &&
      // Rule 33: what an operating room recorded stays until its request is over.
      rooms.every(({ holdNumber, state }) => holdNumber !== number || state === 'closed'),
  )
  const due = open.filter(({ reviewOn }) => reviewOn <= desk.today())
  const hold = oneOf(acting, due.length > 0 && !oneOutOf(acting, 4) ? due : open)
  if (hold === undefined) return false
  const { number } = hold
  if (chance.below(3) === 0) {
    const later = dayText(dayOfMinute(desk.now()) + 1 + chance.below(60))
    if (later <= hold.reviewOn) return false
    await desk.act('hold.extend', { number, reason: '조정이 아직 끝나지 않음', reviewOn: later })
    hold.reviewOn = later
    return true
  }
  if (hold.reviewOn > desk.today() && !oneOutOf(acting, 3)) return false
  return proposeLift(acting, hold)
}

const reasonFor = (acting: Acting, hold: HoldKept, words: string): string | null => {
  const reason = [words, ...needersOf(acting, hold), ...copiesOf(acting, hold)].join(' ')
  return reason.length > 200 ? null : reason
}

export const proposeLift = async (acting: Acting, hold: HoldKept): Promise<boolean> => {
  const { desk } = acting
  const reason = reasonFor(acting, hold, '분쟁이 끝남')
  if (reason === null) return false
  await desk.act('hold.proposeLift', { number: hold.number, reason })
  hold.proposedBy = desk.person.id
  hold.proposed = desk.now()
  return true
}

/** Another one may confirm it at once; whoever works alone, from the next day on. */
export const mayLift = ({ isSolo }: Chronicle, hold: HoldKept, personId: string, now: number): boolean => {
  const { lifted, proposed, proposedBy } = hold
  if (lifted !== null || proposed === null) return false
  return isSolo ? dayOfMinute(now) > dayOfMinute(proposed) : proposedBy !== personId
}

/** The other one confirms, or says no. */
export const confirmLift: Act = async (acting) => {
  const { desk } = acting
  const { chronicle, person } = desk
  const hold = oneOf(
    acting,
    chronicle.holds.filter((one) => mayLift(chronicle, one, person.id, desk.now())),
  )
  if (hold === undefined) return false
  const { number } = hold
  if (oneOutOf(acting, 4)) {
    await desk.act('hold.keep', { number, reason: '소송이 들어옴' })
    hold.proposedBy = null
    hold.proposed = null
    return true
  }
  return lift(acting, hold)
}

export const lift = async (acting: Acting, hold: HoldKept): Promise<boolean> => {
  const { desk } = acting
  const reason = reasonFor(acting, hold, '더 쓸 일이 없음')
  if (reason === null) return false
  await desk.act('hold.lift', { number: hold.number, reason })
  hold.lifted = desk.now()
  hold.liftedBy = desk.person.id
  return true
}

const firstErrors = [4, -2, 7, 1] as const

const clockTextOf = (minute: number): string => instantOf(minute + 9 * 60).slice(11, 19)

/** All recorders in one walk: mostly as they should be, one now and then too old, too young, broken or with a wrong clock. */
export const walkRound: Act = async (acting) => {
  const { desk, chance } = acting
  const { chronicle } = desk
  const now = desk.now()
  const recorders = [...new Set(chronicle.cameras.map(({ recorder }) => recorder))]
  const first = firstDayKept(dayOfMinute(now))
  // The clock of the first is wrong in every round, and otherwise than in the one before.
  const firstError = firstErrors[chronicle.checks.length % firstErrors.length] ?? 0
  const seen = recorders.map((recorder, index) => {
    const daysOff = chance.of([0, 0, 0, 0, 0, -3, 4])
    const isBroken = oneOutOf(acting, 20)
    const drawn = chance.of([0, 0, 0, -2, 4])
    const errorMinutes = index === 0 ? firstError : drawn
    return { recorder, oldest: isBroken ? null : (first + daysOff) * 1440, errorMinutes }
  })
  const isDeletionSeen = seen.some(({ oldest }) => oldest !== null && oldest >= first * 1440)
  const answer = await desk.act('recorder.recordCheck', {
    checks: seen.map(({ recorder, oldest, errorMinutes }) => ({
      recorder,
      checkedAt: instantOf(now),
      oldest:
        oldest === null
          ? null
          : { on: dayText(dayOfMinute(oldest + errorMinutes)), clock: clockTextOf(oldest + errorMinutes) },
      clock: { on: null, clock: clockTextOf(now + errorMinutes) },
      isFarClockSeen: false,
      disk: oldest === null ? 'broken' : 'sound',
      autoDelete: { kind: 'on', count: 30, unit: 'day' },
      note: '',
    })),
    deletion: isDeletionSeen ? 'write-again' : 'leave',
  })
  for (const { recorder, oldest, errorMinutes } of seen)
    chronicle.checks.push({ recorder, checked: now, oldest, errorMinutes })
  if (answer.ledgerNumber === null) return true
  const sound = new Set(
    seen.flatMap(({ recorder, oldest }) => (oldest !== null && oldest >= first * 1440 ? [recorder] : [])),
  )
  chronicle.deletions.push({
    ledgerNumber: answer.ledgerNumber,
    cameraIds: chronicle.cameras.filter(({ recorder }) => sound.has(recorder)).map(({ id }) => id),
    to: first * 1440,
    checked: now,
  })
  return true
}

export const confirmDeletion: Act = async (acting) => {
  const { desk } = acting
  const { chronicle } = desk
  const first = firstDayKept(dayOfMinute(desk.now()))
  const cameraIds = chronicle.cameras.map(({ id }) => id)
  const { ledgerNumber } = await desk.act('destruction.confirmAutoDeletion', {
    cameraIds,
    recordedThrough: dayText(first - 1),
    checkedAt: desk.house.now,
    deletion: 'write-again',
  })
  chronicle.deletions.push({ ledgerNumber, cameraIds, to: first * 1440, checked: desk.now() })
  return true
}
