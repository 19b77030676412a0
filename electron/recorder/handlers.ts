import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { type DeletionSeen, deletionSeen } from '../../domain/recorder/deletion-seen.ts'
import { calledOnRound, isOnRound } from '../../domain/recorder/on-round.ts'
import { measuredOf, roundIssues, type TypedCheck } from '../../domain/recorder/recorder-check.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listRecorders } from '../../db/recorder.ts'
import { insertRecorderCheck } from '../../db/recorder-check.ts'
import type { Handlers, ReadHandler, WriteHandler } from '../door/handler.ts'
import { confirmDeletion } from '../footage/confirm-deletion.ts'
import { recorderChangeHandlers } from './change-handlers.ts'
import { loadRecorders } from './load-recorders.ts'

const list: ReadHandler<'recorder.list'> = (_input, _by, { book, now }) =>
  succeed({ recorders: [...loadRecorders(book, dayOf(now))] })

const foundOf = (check: TypedCheck) => {
  const { recorder, checkedAt, disk, autoDelete, note } = check
  return { recorder, checkedAt, ...measuredOf(check), disk, autoDelete, note }
}

const recordCheck: WriteHandler<'recorder.recordCheck'> = ({ checks, deletion }, by, context) => {
  const { book, now, newId } = context
  const recorders = loadRecorders(book, dayOf(now))
  const outOfUse = recorders.filter((recorder) => recorder.retiredOn !== null && isOnRound(recorder))
  const inUse = listRecorders(book).filter(({ retiredOn }) => retiredOn === null)
  // A plain name is that of the one in use.
  const idOf = new Map([
    ...outOfUse.map(({ id, name }) => [name, id] as const),
    ...[...outOfUse, ...inUse].map((recorder) => [calledOnRound(recorder), recorder.id] as const),
  ])
  const issues = roundIssues(checks, { now, recorders: new Set(idOf.keys()) })
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const found = checks.map(foundOf)
  const seen: DeletionSeen | null =
    deletion === 'leave'
      ? null
      : deletionSeen(
          found,
          // On one out of use nothing records over anything: what lies there is destroyed by an order.
          recorders.flatMap(({ cameras, retiredOn }) => (retiredOn === null ? cameras : [])),
        )
  if (deletion !== 'leave' && seen === null) return fail(invalid('deletion', 'deletion-unseen'))
  for (const check of found) {
    const recorderId = idOf.get(check.recorder)
    if (recorderId === undefined) throw new Error(`no recorder ${check.recorder}`)
    insertRecorderCheck(book, { ...check, id: newId(), recorderId, enteredAt: now, checkedBy: by.accountId })
  }
  const written =
    seen === null || deletion === 'leave' ? null : confirmDeletion(context, seen, deletion, by.accountName)
  if (written !== null && !written.ok) return written
  const confirmed = written?.value ?? null
  return succeed({
    value: { checkCount: found.length, ledgerNumber: confirmed?.ledgerNumber ?? null },
    event: {
      subject: null,
      body: { checks, found, deletion: seen === null ? null : { ...seen, excluded: confirmed?.excluded ?? [] } },
      ...(confirmed === null ? {} : { officialRow: confirmed.officialRow, cameraIds: confirmed.cameraIds }),
    },
  })
}

export const recorderHandlers = {
  ...recorderChangeHandlers,
  'recorder.list': list,
  'recorder.recordCheck': recordCheck,
} satisfies Partial<Handlers>
