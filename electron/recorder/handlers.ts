import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { type DeletionSeen, deletionSeen } from '../../domain/recorder/deletion-seen.ts'
import { measuredOf, roundIssues, type TypedCheck } from '../../domain/recorder/recorder-check.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { destructionOfMonth } from '../../db/destruction.ts'
import { insertRecorderCheck, recorderNames } from '../../db/recorder-check.ts'
import type { Handlers, ReadHandler, WriteHandler } from '../door/handler.ts'
import { confirmDeletion } from '../footage/confirm-deletion.ts'
import { loadRecorders } from './load-recorders.ts'

const list: ReadHandler<'recorder.list'> = (_input, _by, { book, now }) =>
  succeed({ recorders: [...loadRecorders(book, dayOf(now))] })

const foundOf = (check: TypedCheck) => {
  const { recorder, checkedAt, disk, autoDelete, note } = check
  return { recorder, checkedAt, ...measuredOf(check), disk, autoDelete, note }
}

const recordCheck: WriteHandler<'recorder.recordCheck'> = ({ checks, deletion }, by, context) => {
  const { book, now, newId } = context
  const issues = roundIssues(checks, { now, recorders: new Set(recorderNames(book).keys()) })
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const found = checks.map(foundOf)
  const seen: DeletionSeen | null = deletion === 'leave' ? null : deletionSeen(found, listCameras(book))
  if (deletion !== 'leave' && seen === null) return fail(invalid('deletion', 'deletion-unseen'))
  // The same month's deletion is one row; a second one is written only by somebody who was asked.
  const written = seen === null ? null : destructionOfMonth(book, seen.cameraIds, seen.checkedAt)
  if (written !== null && deletion !== 'write-again')
    return fail(invalid('deletion', 'deletion-row-this-month', String(written)))
  for (const check of found)
    insertRecorderCheck(book, { ...check, id: newId(), enteredAt: now, checkedBy: by.accountId })
  const confirmed = seen === null ? null : confirmDeletion(context, seen, by.accountName)
  return succeed({
    value: { checkCount: found.length, ledgerNumber: confirmed?.ledgerNumber ?? null },
    event: {
      subject: null,
      body: { checks, found, deletion: seen === null ? null : { ...seen } },
      ...(confirmed === null ? {} : { officialRow: confirmed.officialRow, cameraIds: confirmed.cameraIds }),
    },
  })
}

export const recorderHandlers = {
  'recorder.list': list,
  'recorder.recordCheck': recordCheck,
} satisfies Partial<Handlers>
