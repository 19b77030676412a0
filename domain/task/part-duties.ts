// Rules 1, 16, 41: what was asked for beside the viewing stays on today until it is given, answered on its own, or taken back.
import { type OwedPart, partDueOn, partsOwed } from '../request/owed-part.ts'
import { replyDueOn } from '../request/reply-deadline.ts'
import type { Duty } from './duty.ts'
import type { LiveRequest } from './request-tasks.ts'

const kinds = { copy: 'copy-owed', removal: 'removal-owed' } as const satisfies Record<OwedPart, Duty['kind']>

export const partDutiesOf = ({ id, number, requesterName, deadline, ranges }: LiveRequest): readonly Duty[] =>
  partsOwed(ranges).map((part) => ({
    kind: kinds[part],
    dueOn: partDueOn(ranges, part, replyDueOn(deadline)),
    number,
    what: requesterName,
    requestId: id,
  }))
