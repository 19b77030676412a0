import { describe, expect, test } from 'vitest'
import { appendEntry } from '../../db/ledger/append-entry.ts'
import { sealOf } from '../../db/ledger/check-tail.ts'
import { breakIn, stolenKey } from '../electron/door/break-in.ts'
import { honestInputs, longAgo, receive, refusalOf } from '../electron/door/honest-inputs.ts'
import { type House, officer, openHouse } from '../electron/door/house.ts'
import { ledgerBook, usualRow } from '../electron/worker/ledger-book.ts'

const lowerTheGuards = [
  'drop trigger entry_is_never_changed',
  'drop trigger entry_is_never_deleted',
  'drop trigger ledger_row_is_never_changed',
  'drop trigger ledger_row_is_never_deleted',
]

/** A house with a refusal and a viewing, and the answer to a sign-in after somebody was at its file. */
const signInAfter = async (...statements: readonly string[]) => {
  const built = await openHouse()
  const { requestId } = await receive(built, longAgo)
  await built.call('decision.notify', await refusalOf(built, requestId))
  await built.call('viewing.record', await honestInputs['viewing.record'](built))
  const key = stolenKey(built)
  await built.call('session.lock', { cause: 'asked' })
  breakIn(built, key, ...lowerTheGuards, ...statements)
  return built.dispatch('session.signIn', { name: officer.name, password: officer.password })
}

const cutOff = 'delete from entry where sequence = (select max(sequence) from entry)'
const tampered = [
  ['a leaf', "update entry set leaf = json_set(leaf, '$.at', '2026-01-01T00:00:00.000Z') where sequence = 1"],
  ['the body of an entry', 'update entry set body = zeroblob(40) where sequence = 2'],
  ['two bodies, swapped', 'update entry set body = (select body from entry where sequence = 1) where sequence = 2'],
  ['the purpose of a row', "update ledger_row set purpose = '다른 목적' where number = 1"],
  ['the recipient of a row', "update ledger_row set recipient_name = '' where number = 1"],
  ['the time of a row', "update ledger_row set occurred_at = '2026-11-01T00:00:00.000Z' where number = 2"],
  ['the end, cut off', cutOff],
  ['the end, cut off with its count', `${cutOff}; update tree_head set entry_count = entry_count - 1`],
  ['the hashes of the head', 'update tree_head set frontier = zeroblob(length(frontier))'],
  ['the length of the head', "update tree_head set frontier = cast(frontier || x'00' as blob)"],
  ['the count of the head', 'update tree_head set entry_count = entry_count + 1'],
  [
    'a row of its own',
    'insert into ledger_row select 3, 0, kind, occurred_at, file_and_form, handler, purpose, recipient_name, recipient_relation, recipient_phone, basis, form, period, corrects from ledger_row where number = 1',
  ],
  ['a row gone', 'pragma foreign_keys = off; delete from ledger_row where number = 2'],
] as const

describe('a book edited by hand', () => {
  test('opens while nothing was changed', async () => {
    expect(await signInAfter()).toMatchObject({ ok: true, value: { state: { seal: 'sound' } } })
  })

  // Locking people out of their own book would be a second loss: it opens wherever an entry can still be added.
  test.each(tampered)('rule 42: does not open in silence: %s', async (_what, statement) => {
    const answer = await signInAfter(statement)
    const openButBroken = { state: { kind: 'open', seal: 'broken' } }
    expect(answer.ok ? answer.value : answer.failure).toMatchObject(
      answer.ok ? openButBroken : { kind: 'book-damaged' },
    )
  })

  test('still lets its people in after a changed leaf, body or row', async () => {
    for (const [, statement] of tampered.slice(0, 6)) expect(await signInAfter(statement)).toMatchObject({ ok: true })
  })
})

describe('the check of the newest entries', () => {
  test('rule 42: passes a sound book of every size, also across the border of what it reads', () => {
    const { book } = ledgerBook([])
    const stamp = { at: usualRow.occurredAt, actor: 'a', terminal: '관제실 PC', kind: 'viewing.record' }
    const unsoundAt = book.write(
      (writing) =>
        Array.from({ length: 600 }, (_, count) => {
          const isSound = (count >= 70 && count % 64 > 1) || sealOf(writing) === 'sound'
          appendEntry(
            writing,
            { subject: null, body: { count }, ...(count % 3 === 0 ? { officialRow: usualRow } : {}) },
            stamp,
          )
          return isSound ? [] : [count]
        }).flat(),
      () => true,
    )
    expect(unsoundAt).toEqual([])
  })

  test('passes a book in which a person was erased', async () => {
    const built: House = await openHouse()
    const { requestId } = await receive(built, longAgo)
    await built.call('decision.notify', await refusalOf(built, requestId))
    const key = stolenKey(built)
    await built.call('session.lock', { cause: 'asked' })
    breakIn(built, key, `delete from subject_key where subject = '${requestId}'`)
    const answer = await built.dispatch('session.signIn', { name: officer.name, password: officer.password })
    expect(answer).toMatchObject({ ok: true })
  })
})
