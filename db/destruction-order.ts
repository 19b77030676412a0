// Orders to destroy: proposed, released, carried out or taken back. db/destruction-list.ts shows them.
import type { AccountId } from '../domain/account/account.ts'
import type { Instant } from '../domain/calendar/instant.ts'
import type { CameraId } from '../domain/camera/camera.ts'
import type { NamedApprover } from '../domain/destruction/approval-rules.ts'
import type { ApproverStanding } from '../domain/destruction/approval-wait.ts'
import type {
  DestructionMethod,
  Due,
  Exclusion,
  Execution,
  NamedSpan,
  OrderNumber,
} from '../domain/destruction/destruction.ts'
import { permissions } from '../domain/contract/permission.ts'
import type { DestructionFact } from '../domain/footage/footage-facts.ts'
import type { DestructionCertificatePaper } from '../domain/paper/destruction-certificate-paper.ts'
import type { ReadableBook, WritableBook } from './book.ts'
import { indexFinding, numberForm } from './finding.ts'

export interface NewOrder {
  readonly number: OrderNumber
  readonly due: Due
  readonly method: DestructionMethod
  readonly note: string
  readonly titles: readonly string[]
  readonly at: Instant
  readonly by: AccountId
}

export const insertOrder = (book: WritableBook, { number, due, method, note, titles, at, by }: NewOrder): void => {
  book.run(
    `insert into destruction_order (number, source, reason, source_number, request_id, copy_id, method, note, ended_on,
       destroy_by, titles, footage, excluded, proposed_at, proposed_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    number,
    due.source,
    due.reason,
    due.number,
    due.requestId,
    due.copyId,
    method,
    note,
    due.endedOn,
    due.destroyBy,
    JSON.stringify(titles),
    JSON.stringify(due.footage),
    JSON.stringify(due.excluded),
    at,
    by,
  )
  indexFinding(book, { kind: 'destruction', target: number }, numberForm(number))
}

/** What already has an order that is open or released. */
export const sourcesUnderWay = (book: ReadableBook): ReadonlySet<string> =>
  new Set(
    book
      .all<{ source: string }>("select source from destruction_order where state in ('open', 'approved')")
      .map(({ source }) => source),
  )

interface NewApproval {
  readonly title: string
  readonly at: Instant
  readonly by: AccountId
  readonly alone: boolean
  readonly isLast: boolean
}

export const insertApproval = (book: WritableBook, number: OrderNumber, approval: NewApproval): void => {
  const { title, at, by, alone, isLast } = approval
  book.run(
    `insert into destruction_approval (order_number, position, title, approved_at, approved_by, alone)
     values (?, (select count(*) from destruction_approval where order_number = ?), ?, ?, ?, ?)`,
    number,
    number,
    title,
    at,
    by,
    Number(alone),
  )
  if (isLast) book.run("update destruction_order set state = 'approved' where number = ?", number)
}

export interface StoredApproval {
  readonly title: string
  readonly at: Instant
  readonly byId: AccountId
  readonly by: string
  readonly alone: boolean
}

export const approvalsOf = (book: ReadableBook, number: OrderNumber): readonly StoredApproval[] =>
  book
    .all<Omit<StoredApproval, 'alone'> & { readonly alone: number }>(
      `select approval.title, approval.approved_at as at, approval.approved_by as byId, account.name as by, approval.alone
       from destruction_approval approval join account on account.id = approval.approved_by
       where approval.order_number = ? order by approval.position`,
      number,
    )
    .map((row) => ({ ...row, alone: row.alone === 1 }))

/** Every enabled account whose role may release. */
export const approvers = (book: ReadableBook): readonly NamedApprover[] =>
  book.all<NamedApprover>(
    'select id, role, name, title as jobTitle from account where disabled_at is null and role in (select value from json_each(?)) order by name',
    JSON.stringify(permissions['destruction.order']),
  )

export const approverStanding = (book: ReadableBook, accountId: AccountId): ApproverStanding => {
  const found = book.get<ApproverStanding>(
    `select created_at as madeAt, (select max(other.disabled_at) from account other
       where other.id <> account.id and other.role in (select value from json_each(?))) as othersLeftAt
     from account where id = ?`,
    JSON.stringify(permissions['destruction.order']),
    accountId,
  )
  if (found === undefined) throw new Error(`no account ${accountId}`)
  return found
}

export const withdrawOrder = (
  book: WritableBook,
  number: OrderNumber,
  { at, by, reason }: { readonly at: Instant; readonly by: AccountId; readonly reason: string },
): void => {
  book.run(
    `update destruction_order set state = 'withdrawn', withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ?
     where number = ?`,
    at,
    by,
    reason,
    number,
  )
}

interface CarriedOut {
  readonly execution: Execution
  readonly excluded: readonly Exclusion[]
  /** Of the recorders' footage; a copy that came back is none of it. */
  readonly destroyed: readonly NamedSpan[]
  readonly enteredAt: Instant
  readonly enteredBy: AccountId
  readonly ledgerNumber: number
  readonly certificate: DestructionCertificatePaper
}

export const executeOrder = (book: WritableBook, number: OrderNumber, done: CarriedOut): void => {
  book.run(
    `update destruction_order set state = 'executed', execution = ?, executed_at = ?, entered_at = ?, entered_by = ?,
       ledger_number = ?, certificate = ? where number = ?`,
    JSON.stringify({ ...done.execution, excluded: done.excluded }),
    done.execution.executedAt,
    done.enteredAt,
    done.enteredBy,
    done.ledgerNumber,
    JSON.stringify(done.certificate),
    number,
  )
  for (const [position, { cameraId, from, to }] of done.destroyed.entries())
    book.run(
      'insert into destroyed_footage (order_number, position, camera_id, starts_at, ends_at) values (?, ?, ?, ?, ?)',
      number,
      position,
      cameraId,
      from,
      to,
    )
}

/** What named people destroyed of a camera's footage, as the engine takes it. */
export const executedDestructionsOf = (book: ReadableBook, id: CameraId): readonly DestructionFact[] =>
  book
    .all<Omit<DestructionFact, 'kind'>>(
      `select carried.ledger_number as ledgerNumber, gone.starts_at as recordedFrom, gone.ends_at as recordedTo,
         carried.executed_at as checkedAt
       from destroyed_footage gone join destruction_order carried on carried.number = gone.order_number
       where gone.camera_id = ? order by carried.ledger_number, gone.position`,
      id,
    )
    .map((row) => ({ ...row, kind: 'executed' }))

export const readCertificate = (
  book: ReadableBook,
  number: OrderNumber,
): { readonly content: string; readonly printedCount: number } | undefined =>
  book.get(
    'select certificate as content, printed_count as printedCount from destruction_order where number = ? and certificate is not null',
    number,
  )

export const countCertificateOutput = (book: WritableBook, number: OrderNumber): void => {
  book.run('update destruction_order set printed_count = printed_count + 1 where number = ?', number)
}
