// What may be due for destruction beside the recorders and the holds: copies that came back, deletions that were granted.
import type { Instant } from '../domain/calendar/instant.ts'
import type { PlainDay } from '../domain/calendar/plain-day.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { CopyId, CopyMedium } from '../domain/copy/copy.ts'
import { letterOf } from '../domain/decision/letter.ts'
import { rangeResultSchema } from '../domain/decision/range-result.ts'
import type { FootageRange } from '../domain/footage/footage-clock.ts'
import { applicantSchema } from '../domain/request/applicant.ts'
import { requestKinds, type RequestId } from '../domain/request/request.ts'
import { z } from 'zod'
import type { ReadableBook } from './book.ts'

export interface LiftedStretch extends FootageRange {
  readonly holdNumber: string
  readonly storedWhere: string
  readonly cameraId: CameraId
}

/** What lifted holds kept, whether anything of it is left or not. */
export const liftedStretches = (book: ReadableBook): readonly LiftedStretch[] =>
  book.all<LiftedStretch>(
    `select hold.number as holdNumber, hold.stored_where as storedWhere, held.camera_id as cameraId, held.starts_at as "from",
       held.ends_at as "to"
     from hold join hold_range held on held.hold_number = hold.number
     where hold.state = 'lifted' order by hold.number, held.position`,
  )

export interface ReturnedCopy {
  readonly id: CopyId
  readonly number: string
  readonly requestId: RequestId
  readonly medium: CopyMedium
  readonly mediumLabel: string
  readonly returnedOn: PlainDay
  readonly pieces: readonly (FootageRange & {
    readonly cameraId: CameraId
    readonly cameraNumber: string
    readonly cameraPlace: string
  })[]
}

/** Of a row of `copy`: it came back, and no order has destroyed it. */
export const isReturned = `copy.closing ->> '$.kind' = 'returned' and not exists
  (select 1 from destruction_order carried where carried.copy_id = copy.id and carried.state = 'executed')`

export const returnedCopies = (book: ReadableBook): readonly ReturnedCopy[] =>
  book
    .all<Omit<ReturnedCopy, 'pieces'>>(
      `select copy.id, copy.number, copy.request_id as requestId, copy.medium, copy.medium_label as mediumLabel,
         copy.closed_on as returnedOn
       from copy where ${isReturned} order by copy.closed_on, copy.number`,
    )
    .map((copy) => ({
      ...copy,
      pieces: book.all<ReturnedCopy['pieces'][number]>(
        `select camera_id as cameraId, camera_number as cameraNumber, camera_place as cameraPlace, starts_at as "from",
           ends_at as "to" from copy_piece where copy_id = ? order by position`,
        copy.id,
      ),
    }))

export interface GrantedDeletion extends FootageRange {
  readonly requestId: RequestId
  readonly number: string
  readonly cameraId: CameraId
  readonly grantedAt: Instant
}

interface GrantedRow {
  readonly id: RequestId
  readonly number: string
  readonly applicant: string
  readonly kinds: string
  readonly result: string
  readonly camera_id: CameraId
  readonly starts_at: Instant
  readonly ends_at: Instant
  readonly issued_at: Instant
}

const kindsSchema = z.array(z.enum(requestKinds))

/** Stretches whose deletion was told to somebody (rule 41), whether anything of them is left or not. */
export const grantedDeletions = (book: ReadableBook): readonly GrantedDeletion[] =>
  book
    .all<GrantedRow>(
      `select request.id, request.number, request.applicant, request.kinds, answered.result, range.camera_id, range.starts_at,
         range.ends_at, notice.issued_at
       from request join request_range range on range.request_id = request.id
         join range_result answered on answered.range_id = range.id join notice on notice.id = answered.notice_id
       where instr(request.kinds, '"deletion"') > 0 and notice.voided_at is null
         and json_extract(answered.result, '$.kind') in ('granted', 'part')
       order by request.number, range.position`,
    )
    .flatMap((row) => {
      const demand = {
        applicant: applicantSchema.parse(JSON.parse(row.applicant)),
        kinds: kindsSchema.parse(JSON.parse(row.kinds)),
      }
      // Where something was to be seen first, what was granted is the viewing.
      if (letterOf(demand) !== 'deletion') return []
      const result = rangeResultSchema.parse(JSON.parse(row.result))
      const spans = result.kind === 'part' ? result.shown : [{ from: row.starts_at, to: row.ends_at }]
      return spans.map(({ from, to }) => ({
        requestId: row.id,
        number: row.number,
        cameraId: row.camera_id,
        grantedAt: row.issued_at,
        from,
        to,
      }))
    })
