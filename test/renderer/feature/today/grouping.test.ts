import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { rangeIdSchema, requestIdSchema } from '../../../../domain/request/request.ts'
import type { Task } from '../../../../domain/task/task.ts'
import {
  actOf,
  groupOf,
  groupTasks,
  millisecondsLeft,
  mostUrgent,
  taskKey,
  tasksIn,
  weightOf,
} from '../../../../renderer/feature/today/grouping.ts'

const thursday = plainDay('2026-12-17')
const requestId = requestIdSchema.parse('00000000-0000-4000-8000-000000000001')
const rangeId = rangeIdSchema.parse('00000000-0000-4000-8000-000000000002')

const vanishing = (lastDay: string): Task => ({
  kind: 'footage-vanishing',
  requestId,
  requestNumber: '2026-0126',
  requesterName: '임보기',
  rangeIds: [rangeId],
  stretches: [],
  footage: '',
  lastDay: plainDay(lastDay),
  replyDueOn: plainDay('2026-12-28'),
})

const reply = (
  legalLastDay: string | null,
  footageState: Extract<Task, { kind: 'reply-due' }>['footageState'] = 'available',
): Task => ({
  kind: 'reply-due',
  requestId,
  requestNumber: '2026-0126',
  requesterName: '임보기',
  footage: '',
  legalLastDay: legalLastDay === null ? null : plainDay(legalLastDay),
  clock: 'legal',
  rawLastDay: plainDay('2026-12-25'),
  safeTarget: plainDay('2026-12-24'),
  footageState,
})

const unprinted = (noticeId: string): Task => ({
  kind: 'notice-unprinted',
  requestId,
  requestNumber: '2026-0126',
  requesterName: '임보기',
  noticeId,
  noticeNumber: '2026-7',
  issuedOn: thursday,
})

test('two notices of one request that nobody printed on one day are two lines', () => {
  expect(taskKey(unprinted('a'))).not.toBe(taskKey(unprinted('b')))
})

test.each([
  ['2026-12-16', 'overdue'],
  ['2026-12-17', 'today'],
  ['2026-12-18', 'tomorrow'],
  ['2026-12-19', 'thisWeek'],
  ['2026-12-20', 'thisWeek'],
  ['2026-12-21', 'nextWeek'],
  ['2026-12-27', 'nextWeek'],
  ['2026-12-28', 'later'],
] as const)('a clock ending %s stands under %s on a Thursday', (lastDay, group) => {
  expect(groupOf(plainDay(lastDay), thursday)).toBe(group)
})

test('on a Sunday the next day is tomorrow and the days after are next week', () => {
  const sunday = plainDay('2026-12-20')
  expect(groupOf(plainDay('2026-12-21'), sunday)).toBe('tomorrow')
  expect(groupOf(plainDay('2026-12-22'), sunday)).toBe('nextWeek')
})

test('groups keep the order of urgency and leave no empty group', () => {
  const groups = groupTasks([reply('2026-12-16'), vanishing('2026-12-17'), reply('2026-12-17')], thursday)
  expect(groups.map(({ key, tasks }) => [key, tasks.length])).toEqual([
    ['overdue', 1],
    ['today', 2],
  ])
})

test('rule 4: without a holiday table a reply is grouped by its tenth day', () => {
  expect(groupTasks([reply(null)], plainDay('2026-12-25')).map(({ key }) => key)).toEqual(['today'])
})

test('rule 30: the focus goes to footage that must be secured today, before an overdue reply', () => {
  const tomorrow = vanishing('2026-12-18')
  expect(mostUrgent([reply('2026-12-10'), tomorrow], thursday)).toBe(tomorrow)
})

test('footage with two days left does not take the focus from an overdue reply', () => {
  const late = reply('2026-12-10')
  expect(mostUrgent([late, vanishing('2026-12-19')], thursday)).toBe(late)
  expect(mostUrgent([], thursday)).toBeNull()
})

test('footage of today is red, a reply of today amber, late is late', () => {
  expect(weightOf(vanishing('2026-12-17'), thursday)).toBe('pressing')
  expect(weightOf(reply('2026-12-17'), thursday)).toBe('soon')
  expect(weightOf(reply('2026-12-16'), thursday)).toBe('overdue')
  expect(weightOf(vanishing('2026-12-19'), thursday)).toBe('calm')
})

test('the clock runs to Korean midnight after the last day, whatever zone the PC has', () => {
  expect(millisecondsLeft(vanishing('2026-12-17'), instant('2026-12-17T14:20:00+09:00'))).toBe((9 * 60 + 40) * 60_000)
})

test('the button holds what vanishes, writes a notice where all is past and opens the rest', () => {
  expect(actOf(vanishing('2026-12-17'))).toBe('hold')
  expect(actOf(reply('2026-12-17', 'past'))).toBe('write-notice')
  expect(actOf(reply('2026-12-17', 'mixed'))).toBe('open')
})

test('a filter shows its kind alone', () => {
  const tasks = [vanishing('2026-12-17'), reply('2026-12-17')]
  expect(tasksIn(tasks, 'reply-due').map(({ kind }) => kind)).toEqual(['reply-due'])
  expect(tasksIn(tasks, 'all')).toHaveLength(2)
})

test('what nobody fetched and may be closed is not called late, however long ago that began', () => {
  const closable: Task = {
    kind: 'viewing-appointed',
    requestId,
    requestNumber: '2026-0001',
    requesterName: '홍길동',
    footage: '',
    at: instant('2026-11-25T01:00:00Z'),
    place: '원무팀',
    noShow: { step: 'close', day: plainDay('2026-12-08') },
  }
  const later = plainDay('2026-12-20')
  expect(groupTasks([closable], later).map(({ key }) => key)).toEqual(['today'])
  expect(weightOf(closable, later)).toBe('soon')
  expect(actOf(closable)).toBe('close-unclaimed')
})
