// A year of clinic d through the real door: days pass, people act as chance will, and every day somebody cheats.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { instant } from '../../domain/calendar/instant.ts'
import { type Chance, chanceFrom } from '../bench/chance.ts'
import { testClinics } from '../clinics.ts'
import { clinic, house, officer, settle } from '../electron/door/house.ts'
import { decide, declareVoid, endPostponement } from './answer-acts.ts'
import { countsOf, digestOf } from './book-digest.ts'
import { cheats, tryCheat } from './cheats.ts'
import { deliver, print, rightDelivery, sendAgain, takeBack } from './delivery-acts.ts'
import { type Desk, deskOf, type Person } from './desk.ts'
import { approveDestruction, executeDestruction, orderDestruction, withdrawDestruction } from './destruction-acts.ts'
import { followCopy, provideCopy, viewInside, viewWithOutsiders } from './footage-acts.ts'
import { changeHands, correctRow, declareHoliday, restateCamera, retireCamera } from './house-acts.ts'
import { bring, receive } from './intake-acts.ts'
import {
  confirmDeletion,
  confirmLift,
  placeForCameras,
  placeForRequest,
  reviewHold,
  walkRound,
} from './keeping-acts.ts'
import {
  answerObjection,
  askSupplement,
  close,
  object,
  reopen,
  search,
  takeSupplement,
  withdraw,
  withdrawPart,
} from './life-acts.ts'
import { advanceRoom, askForRoom, openRoom } from './room-acts.ts'
import { dayOfMinute, instantOf } from './slow-time.ts'
import { stories } from './stories.ts'
import { type Act, type Acting } from './year-of-acts.ts'

const firstMoment = instant('2026-11-23T09:00:00+09:00')

/** How often each act is drawn, beside the others. */
const weights: readonly (readonly [Act, number])[] = [
  [receive, 8],
  [bring, 10],
  [decide, 13],
  [print, 4],
  [deliver, 14],
  [takeBack, 2],
  [sendAgain, 4],
  [rightDelivery, 2],
  [viewInside, 10],
  [viewWithOutsiders, 9],
  [search, 4],
  [askSupplement, 3],
  [takeSupplement, 2],
  [endPostponement, 4],
  [object, 2],
  [answerObjection, 2],
  [reopen, 1],
  [withdraw, 1],
  [withdrawPart, 2],
  [close, 5],
  [placeForRequest, 3],
  [placeForCameras, 3],
  [reviewHold, 8],
  [confirmLift, 5],
  [provideCopy, 4],
  [followCopy, 8],
  [orderDestruction, 4],
  [approveDestruction, 6],
  [withdrawDestruction, 1],
  [executeDestruction, 5],
  [declareVoid, 2],
  [correctRow, 2],
  [restateCamera, 1],
  [declareHoliday, 1],
  [askForRoom, 2],
  [advanceRoom, 6],
]

const drawnAct = (chance: Chance): Act => {
  let left = chance.below(weights.reduce((sum, [, weight]) => sum + weight, 0))
  for (const [act, weight] of weights) {
    left -= weight
    if (left < 0) return act
  }
  return receive
}

// Some five thousand durable writes: in memory where the system has such a folder, because the disk is not what is tried here.
const folderInMemory = (): string => {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'yeollamjigi-year-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  return folder
}

/** `solo`: nobody but the head works there. */
export type Staff = 'three' | 'solo'

interface Opened {
  readonly desk: Desk
  readonly people: readonly Person[]
  readonly leaverId: string | null
}

const opened = async (staff: Staff): Promise<Opened> => {
  const d = testClinics.find(({ id }) => id === 'd')
  if (d === undefined) throw new Error('no clinic d')
  const { name, kind, purposes, retention, recording } = d.policy
  const built = house(folderInMemory())
  built.now = firstMoment
  await settle(built, {
    ...clinic,
    name,
    kind,
    purposes: [...purposes],
    recordingHours: recording,
    retention: { ...retention, longerReason: '의료분쟁에 대비' },
  })
  const state = built.gate.state()
  if (state.kind !== 'open') throw new Error('the book did not open')
  const head: Person = { id: state.accountId, name: officer.name, password: officer.password }
  const desk = deskOf(built, head)
  desk.chronicle.entries.set('setup.createBook', 1)
  desk.chronicle.officerId = head.id
  built.machine.fileToOpen = d.camerasPath
  const { preview } = await desk.act('camera.previewSpreadsheet', {})
  await desk.act('camera.importSpreadsheet', {
    previewId: preview.previewId,
    answers: [],
    leftOutRows: [],
    retirement: null,
  })
  const { cameras } = await desk.act('camera.list', {})
  for (const { id, number, recorder } of cameras) {
    desk.chronicle.cameras.push({ id, number, recorder, edition: 0, retiredDay: null })
  }
  const { holidayTables } = await desk.act('clinic.read', {})
  for (const { year, holidays } of holidayTables) {
    desk.chronicle.holidayYears.add(year)
    for (const { day } of holidays) desk.chronicle.holidays.add(day)
  }
  await openRoom({ desk })
  const hire = async (called: string): Promise<Person> => {
    const password = 'a long password'
    const account = { name: called, title: '담당', password, role: 'handler' } as const
    return { id: (await desk.act('account.create', account)).accountId, name: called, password }
  }
  if (staff === 'solo') {
    desk.chronicle.isSolo = true
    return { desk, people: [head], leaverId: null }
  }
  const handler = await hire('김담당')
  const leaver = await hire('박퇴사')
  return { desk, people: [head, handler], leaverId: leaver.id }
}

const handsEveryDays = 15
const roundEveryDays = 30
const retireEveryDays = 90

const scheduled = async (acting: Acting, day: number, leaverId: string | null): Promise<void> => {
  if (day > 0 && day % handsEveryDays === 0) await changeHands(acting)
  if (day % roundEveryDays === 20) await walkRound(acting)
  if (day % roundEveryDays === 27) await confirmDeletion(acting)
  if (day % retireEveryDays === 44) await retireCamera(acting)
  if (leaverId !== null && day === 2 * handsEveryDays + 1)
    await acting.desk.act('account.disable', { accountId: leaverId, reason: '퇴사' })
}

const cheatCountADay = 2

const digestEveryDays = 5

const cheatOfTheDay = async (acting: Acting, day: number): Promise<void> => {
  const { desk, chance } = acting
  const stateOf = day % digestEveryDays === 0 ? digestOf : countsOf
  const before = desk.peek(stateOf)
  const names = Object.keys(cheats) as (keyof typeof cheats)[]
  const untried = names.filter((name) => !desk.cheats.has(name))
  let done = 0
  for (let tries = 0; done < cheatCountADay && tries < 12; tries += 1) {
    // What was never tried comes first, so that no year goes by without it.
    const some = tries < 3 && untried.length > 0 ? untried : names
    if (await tryCheat(acting, some[chance.below(some.length)] ?? 'forge')) done += 1
  }
  if (desk.peek(stateOf) !== before) throw new Error('a refused cheat changed the book')
}

const actsADay = 7

interface Course {
  readonly firstDay: number
  readonly leaverId: string | null
  /** What happened at least once. */
  readonly done: Set<Act>
}

const liveDay = async (acting: Acting, { firstDay, leaverId, done }: Course, day: number): Promise<void> => {
  const { desk, chance } = acting
  desk.house.now = instantOf(Math.max(desk.now() + 1, (firstDay + day) * 1440 + 9 * 60))
  await scheduled(acting, day, leaverId)
  await stories.get(day)?.(acting)
  for (let count = chance.below(actsADay) + 2; count > 0; count -= 1) {
    desk.pass(1 + chance.below(30))
    const act = drawnAct(chance)
    if (await act(acting)) done.add(act)
  }
  // What never happened yet is tried every day, so that no year goes by without it.
  for (const [act] of weights) if (!done.has(act) && (await act(acting))) done.add(act)
  desk.pass(1)
  await cheatOfTheDay(acting, day)
}

/** `look` is called at the end of every day. A failure names the seed and the day. */
export const liveYear = async (
  seed: number,
  dayCount: number,
  look: (desk: Desk) => Promise<void>,
  staff: Staff = 'three',
): Promise<Desk> => {
  const chance = chanceFrom(seed)
  const { desk, people, leaverId } = await opened(staff)
  const acting: Acting = { desk, chance, people }
  const course: Course = { firstDay: dayOfMinute(desk.now()), leaverId, done: new Set() }
  for (let day = 0; day < dayCount; day += 1) {
    try {
      await liveDay(acting, course, day)
      await look(desk)
    } catch (error) {
      throw new Error(`seed ${seed}, day ${day} (${desk.today()}): ${String(error)}`, { cause: error })
    }
  }
  return desk
}
