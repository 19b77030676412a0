// A check that cannot fail proves nothing: each invariant is shown a book, a picture or a chronicle that lies, and must say so.
import { expect, it } from 'vitest'
import type { WritableBook } from '../../db/book.ts'
import { digestOf } from './book-digest.ts'
import type { Chronicle } from './chronicle.ts'
import { dailyInvariants, vanishedUnattended } from './daily-invariants.ts'
import type { Desk } from './desk.ts'
import { tablesIn, type WholePicture, wholePictureOf } from './picture.ts'
import { type WholeInvariant, wholeInvariants } from './whole-invariants.ts'
import { liveYear } from './year.ts'

/** After somebody was at the file with SQL; the book itself stays as it was. */
const readAfter = <Value>(desk: Desk, statements: readonly string[], read: (book: WritableBook) => Value): Value => {
  const entered = desk.house.gate.enter()
  if (entered === null) throw new Error('nobody is signed in')
  try {
    return entered.session.book.write(
      (book) => {
        book.run('pragma defer_foreign_keys = on')
        for (const statement of statements) book.run(statement)
        return read(book)
      },
      () => false,
    )
  } finally {
    entered.leave()
  }
}

const longAgo = '2026-06-01T00:00:00.000Z'

const tampering: readonly (readonly [keyof typeof wholeInvariants, ...string[]])[] = [
  ['nothingPastItsDay', `update viewing set footage_from = '${longAgo}'`],
  [
    'nothingPastItsDay',
    'drop trigger hold_range_is_never_changed',
    `update hold_range set starts_at = '2026-05-31T23:50:00.000Z', ends_at = '${longAgo}'`,
  ],
  ['nothingPastItsDay', 'drop trigger copy_piece_is_frozen', `update copy_piece set starts_at = '${longAgo}'`],
  ['nothingPastItsDay', `update request_range set starts_at = '${longAgo}'`],
  ['everySpanIsKept', 'delete from viewing where rowid = (select max(rowid) from viewing)'],
  ['everyHoldIsReasoned', `update hold set review_on = '2030-01-01' where state <> 'lifted'`],
  ['everyHoldIsReasoned', `update hold set reason = ' ' where state <> 'lifted'`],
  [
    'everyHoldIsReasoned',
    'drop trigger hold_step_is_never_changed',
    'update hold_step set done_by = (select min(id) from account)',
  ],
  ['numbersAreUnbroken', `update request set number = '2026-9999' where number = '2026-0003'`],
  [
    'rowsAreEvents',
    'drop trigger ledger_row_is_never_deleted',
    'delete from ledger_row where number = (select max(number) from ledger_row)',
  ],
  [
    'rowsAreEvents',
    'drop trigger entry_is_never_deleted',
    'delete from entry where sequence = (select max(sequence) from entry)',
  ],
  [
    'theTreeVerifies',
    'drop trigger entry_is_never_changed',
    `update entry set leaf = replace(leaf, '관제실', '원장실') where sequence = 20`,
  ],
  [
    'theTreeVerifies',
    'drop trigger entry_is_never_changed',
    'update entry set body = zeroblob(64) where sequence = 20',
  ],
  ['requestsStandAsLived', `update request set status = 'closed' where status = 'open'`],
  [
    'appointmentsKeepTheTenDays',
    `update decision set appointment = json_remove(json_set(appointment, '$.at', '2030-01-01T00:00:00.000Z'), '$.isRequestersWish')
     where appointment is not null`,
  ],
  [
    'appointmentsKeepTheTenDays',
    `update decision set appointment = '{"at":"2026-12-01T00:00:00.000Z"}' where request_id in (
       select id from request where kinds = '["existence"]')`,
  ],
  [
    'existenceIsOnlyTold',
    `update range_result set result = '{"kind":"granted","masking":"others-masked"}' where range_id in (
       select range.id from request_range range join request on request.id = range.request_id where kinds = '["existence"]')`,
  ],
  ['lettersAreKept', 'drop trigger delivery_return_is_never_deleted', 'delete from delivery_return'],
  ['lettersAreKept', 'update notice set replaced_by = null'],
  ['talliesCount', 'update list_tally set row_count = row_count + 1'],
]

const doctoring: readonly (readonly [keyof typeof wholeInvariants, (picture: WholePicture) => WholePicture])[] = [
  [
    'heldFootageStays',
    (picture) => ({ ...picture, heldStates: picture.heldStates.map((state) => ({ ...state, kind: 'destroyed' })) }),
  ],
  [
    'foundByItsClock',
    (picture) => ({ ...picture, clocks: picture.clocks.map((one) => ({ ...one, errorMinutes: 59 })) }),
  ],
  ['searchFindsEveryRequest', (picture) => ({ ...picture, found: new Map() })],
  [
    'requestsStandAsLived',
    (picture) => ({ ...picture, summaries: picture.summaries.map((one) => ({ ...one, replyLateDayCount: 99 })) }),
  ],
  ['talliesCount', (picture) => ({ ...picture, openCount: picture.openCount + 1 })],
]

const forgetting: readonly (readonly [
  keyof typeof dailyInvariants,
  (picture: WholePicture, chronicle: Chronicle) => WholePicture,
])[] = [
  [
    'requestsStandOnToday',
    (picture) => ({ ...picture, tasks: picture.tasks.filter(({ kind }) => kind !== 'reply-due') }),
  ],
  [
    'requestsStandOnToday',
    (picture) => ({
      ...picture,
      tasks: picture.tasks.map((task) =>
        task.kind === 'reply-due' ? { ...task, legalLastDay: null, rawLastDay: task.safeTarget } : task,
      ),
    }),
  ],
  [
    'holdsStandOnToday',
    (picture, { holds }) => {
      for (const hold of holds) Object.assign(hold, { reviewOn: '2026-01-01', proposedBy: null, lifted: null })
      return picture
    },
  ],
  [
    'copiesStandOnToday',
    (picture, { copies }) => {
      for (const copy of copies) Object.assign(copy, { dueOn: '2026-01-01', closed: null })
      return picture
    },
  ],
  [
    'everyCopyHasItsEnd',
    (picture, { copies, orders }) => {
      for (const copy of copies) Object.assign(copy, { closed: picture.now, ending: 'returned' })
      for (const order of orders) Object.assign(order, { state: 'withdrawn', destroyed: null })
      return picture
    },
  ],
  [
    'destructionStandsOnToday',
    (picture, { copies, orders }) => {
      for (const copy of copies) Object.assign(copy, { closed: picture.now, ending: 'returned' })
      for (const order of orders) Object.assign(order, { state: 'withdrawn', destroyed: null })
      return picture
    },
  ],
  [
    'destructionStandsOnToday',
    (picture, { holds }) => {
      for (const hold of holds) Object.assign(hold, { lifted: picture.now })
      return { ...picture, now: picture.now + 100 * 1440 }
    },
  ],
  [
    'roomsStandOnToday',
    (picture, { rooms }) => {
      for (const room of rooms) Object.assign(room, { state: 'received' })
      return picture
    },
  ],
  ['entriesAreCounted', (picture) => ({ ...picture, entryCount: picture.entryCount + 1 })],
]

const dayCount = 60

it('every invariant holds on the book as it was lived, and fails on one that lies', async () => {
  const desk = await liveYear(14, dayCount, () => Promise.resolve())
  const picture = await wholePictureOf(desk)
  const lived = (): Chronicle => structuredClone(desk.chronicle)
  for (const [name, holds] of Object.entries<WholeInvariant>(wholeInvariants))
    expect(holds(picture, lived()), name).toEqual([])
  for (const [name, holds] of Object.entries(dailyInvariants))
    expect(holds(picture, lived(), desk.person.id), name).toEqual([])

  for (const [name, ...statements] of tampering) {
    const tables = readAfter(desk, statements, tablesIn)
    expect(wholeInvariants[name]({ ...picture, tables }, lived()), `${name}: ${statements.join('; ')}`).not.toEqual([])
  }
  for (const [name, doctored] of doctoring)
    expect(wholeInvariants[name](doctored(picture), lived()), name).not.toEqual([])
  for (const [name, doctored] of forgetting) {
    const chronicle = lived()
    expect(dailyInvariants[name](doctored(picture, chronicle), chronicle, desk.person.id), name).not.toEqual([])
  }
  const tried = [...tampering, ...doctoring, ...forgetting].map(([name]) => name)
  expect(new Set(tried)).toEqual(new Set([...Object.keys(wholeInvariants), ...Object.keys(dailyInvariants)]))

  const before = { ...picture, today: '2029-01-01' }
  expect(vanishedUnattended(before, { tasks: [] }, { ...lived(), acts: [] })).not.toEqual([])
  const moved = `update camera set place = place || '.' where number = 'D-001'`
  expect(readAfter(desk, [moved], digestOf)).not.toBe(desk.peek(digestOf))
}, 120_000)
