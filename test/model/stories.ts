// What chance may leave out and the year must hold: lived once in every year, on days of their own, beside whatever else happens.
import { answerRequest, takeBackNotice } from './answer-acts.ts'
import { countCheat, tryCheat } from './cheats.ts'
import type { Chronicle, RequestKept, Span } from './chronicle.ts'
import { bringBack, putOut, send } from './delivery-acts.ts'
import { carryOut, mayApprove, orderOne, release } from './destruction-acts.ts'
import { endCopy, handOver, show } from './footage-acts.ts'
import { changeHands } from './house-acts.ts'
import { bringFor, receiveAs, type Settled } from './intake-acts.ts'
import { lookThrough, takeUpAgain } from './life-acts.ts'
import { lift, placeOn, proposeLift } from './keeping-acts.ts'
import { cheatAppointed, cheatLate, cheatUnsearched } from './letter-cheats.ts'
import { closeRoom, consent, decideRoom, proveRoom, receiveRoom, returnRoom, showRoom, tellRoom } from './room-acts.ts'
import { slowStatus } from './slow-request.ts'
import { isWhollyThere } from './slow-sight.ts'
import { dayOfMinute } from './slow-time.ts'
import type { Acting } from './year-of-acts.ts'

export type Story = (acting: Acting) => Promise<void>

const must: (isSo: boolean, what: string) => asserts isSo = (isSo, what) => {
  if (!isSo) throw new Error(`the story broke: ${what}`)
}

/** Nobody else asks for it or keeps it. */
const isUntouched = ({ requests, holds }: Chronicle, span: Span): boolean =>
  [...requests.flatMap(({ ranges }) => ranges), ...holds.flatMap(({ spans }) => spans)].every(
    ({ cameraId, from, to }) => cameraId !== span.cameraId || to <= span.from || span.to <= from,
  )

/** Twenty minutes of one of yesterday's mornings, on as many cameras that film. */
const yesterdayOn = ({ desk }: Acting, count: number): readonly Span[] => {
  const from = (dayOfMinute(desk.now()) - 1) * 1440 + 10 * 60
  const spans = desk.chronicle.cameras
    .filter(({ retiredDay }) => retiredDay === null)
    .map(({ id }) => ({ cameraId: id, from, to: from + 20 }))
    .filter((span) => isUntouched(desk.chronicle, span) && isWhollyThere(desk.chronicle, span, desk.now()))
  must(spans.length >= count, 'no camera filmed yesterday')
  return spans.slice(0, count)
}

const ask = async (acting: Acting, settled: Settled, count = 1): Promise<RequestKept> => {
  const request = await receiveAs(acting, {
    door: 'self',
    isProven: true,
    isSecured: false,
    isBackdated: false,
    spans: yesterdayOn(acting, count),
    ...settled,
  })
  must(request !== null, 'nothing was asked for')
  acting.desk.pass(6)
  return request
}

const granted = { kind: 'granted', masking: 'none' } as const
const notFilmed = { kind: 'refused', reason: { ground: 'not-filmed', facts: '' } } as const
const harm = {
  kind: 'refused',
  reason: { ground: 'harm-to-others', facts: '가정폭력 피해자의 거처가 드러남' },
} as const

/** 존재확인 alone: found, not found, and of what no camera keeps any more. */
export const existence: Story = async (acting) => {
  for (const [outcome, result] of [
    ['found', granted],
    ['not-filmed', notFilmed],
  ] as const) {
    const request = await ask(acting, { kinds: ['existence'] })
    await cheatUnsearched(acting, request)
    countCheat(acting, 'tellUnsearched')
    for (const range of request.ranges) await lookThrough(acting, request, range, outcome)
    await cheatAppointed(acting, request)
    countCheat(acting, 'appointExistence')
    await answerRequest(acting, request, result)
    must(slowStatus(request) === 'closed', `${request.number} was told and stays open`)
  }
  const [span] = yesterdayOn(acting, 1)
  must(span !== undefined, 'no camera')
  const longAgo = { ...span, from: span.from - 100 * 1440, to: span.to - 100 * 1440 }
  const request = await ask(acting, { kinds: ['existence'], spans: [longAgo] })
  await answerRequest(acting, request)
  must(slowStatus(request) === 'closed', `${request.number} was told and stays open`)
}

/** Posted, brought back, sent again and brought back, declared void, and told anew by a notice that goes out by hand. */
export const letters: Story = async (acting) => {
  const request = await ask(acting, { kinds: ['viewing'] })
  const notice = await answerRequest(acting, request, harm)
  await putOut(acting, request)
  const byPost = { kind: 'post', registeredNumber: '11002-1234-5678' } as const
  for (let times = 0; times < 2; times += 1) {
    await send(acting, request, notice, byPost)
    acting.desk.pass(4)
    must(await bringBack(acting, notice), 'what was posted did not come back')
    must(await tryCheat(acting, 'returnTwice'), 'nobody brought it back twice')
    must(await tryCheat(acting, 'rightReturned'), 'nobody said that it was handed over')
  }
  await takeBackNotice(acting, notice)
  must(slowStatus(request) === 'open', `${request.number} has no answer and is not open`)
  const anew = await answerRequest(acting, request, granted)
  await putOut(acting, request)
  await send(acting, request, anew, { kind: 'in-person', receivedBy: request.name })
  const [range] = request.ranges
  must(range !== undefined, 'nothing was asked for')
  acting.desk.pass(6)
  await show(acting, request, range, { ...range, to: range.from + 5 }, null)
  must(await tryCheat(acting, 'voidWatched'), 'nobody declared void what was watched')
}

/** In time on the last day, refused on the next, and on that day all the same where they wish it. */
export const lateDay: Story = async (acting) => {
  const request = await ask(acting, { kinds: ['viewing'] })
  await cheatLate(acting, request)
  countCheat(acting, 'appointLate')
  const onLast = await answerRequest(acting, request, granted, 'last')
  must(onLast.appointedAt !== null, 'nothing was appointed')
  const other = await ask(acting, { kinds: ['viewing'] })
  const afterwards = await answerRequest(acting, other, granted, 'wish')
  must(afterwards.appointedAt !== null && afterwards.isWish, 'no wish was written down')
}

const releaseAll = async (acting: Acting, order: NonNullable<Awaited<ReturnType<typeof orderOne>>>): Promise<void> => {
  const { desk } = acting
  for (let tries = 0; order.state === 'open' && tries < 6; tries += 1) {
    if (mayApprove(order, desk.person.id, desk.chronicle)) await release(acting, order)
    else await changeHands(acting)
  }
  must(order.state === 'approved', `${order.number} is not released`)
}

/** A deletion is granted, ordered and released; then its request is taken up again, and nobody may destroy it. */
export const takenBack: Story = async (acting) => {
  const request = await ask(acting, { kinds: ['deletion'] })
  await answerRequest(acting, request, granted)
  const order = await orderOne(acting, ({ number }) => number === request.number)
  must(order !== null, 'the deletion is not due')
  await releaseAll(acting, order)
  await takeUpAgain(acting, request, acting.desk.now())
  must(await tryCheat(acting, 'destroyTakenBack'), 'nobody destroyed what was taken back')
}

/** A copy goes to an agency, comes back, and its medium is destroyed. */
export const copyReturned: Story = async (acting) => {
  const { desk } = acting
  const request = await ask(acting, { door: 'authority', kinds: ['copy'] })
  while (request.needs.length > 0) must(await bringFor(acting, request), 'nobody brought what was missing')
  const [range] = request.ranges
  must(range !== undefined, 'nothing was asked for')
  const copy = await handOver(acting, request, range, range)
  desk.pass(1)
  await endCopy(acting, copy, { kind: 'returned' })
  const order = await orderOne(acting, ({ number }) => number === copy.number)
  must(order !== null, 'the medium is not due')
  await releaseAll(acting, order)
  must(await carryOut(acting, order), `${order.number} was not carried out`)
}

/** What was held is let go: by another person, or by the only one after a night. */
export const letGo: Story = async (acting) => {
  const { desk } = acting
  const [span] = yesterdayOn(acting, 1)
  must(span !== undefined, 'no camera')
  const hold = await placeOn(acting, span)
  await proposeLift(acting, hold)
  if (desk.chronicle.isSolo) desk.pass(1440)
  else await changeHands(acting)
  await lift(acting, hold)
}

/** One operation consented to and shown, one refused by a single voice; both told by post, one of them twice. */
export const operatingRoom: Story = async (acting) => {
  for (const last of ['given', 'refused'] as const) {
    const room = await receiveRoom(acting)
    must(room !== null, 'the operation was asked for already')
    must(await tryCheat(acting, 'letGoUndecided'), 'nobody let it go undecided')
    await proveRoom(acting, room)
    await consent(acting, room, 'given')
    must(await tryCheat(acting, 'grantUnconsented'), 'nobody granted it too early')
    await consent(acting, room, 'given')
    await consent(acting, room, last)
    await decideRoom(acting, room)
    await tellRoom(acting, room)
    if (room.state === 'granted') await showRoom(acting, room)
    await returnRoom(acting, room)
    await tellRoom(acting, room)
    await closeRoom(acting, room, 'done')
    must(await tryCheat(acting, 'showUngranted'), 'nobody showed what is closed')
    acting.desk.pass(1440)
  }
}

/** Each on its day of the year. */
export const stories: ReadonlyMap<number, Story> = new Map([
  [12, existence],
  [18, letters],
  [24, lateDay],
  [33, takenBack],
  [38, copyReturned],
  [41, letGo],
  [44, operatingRoom],
])
