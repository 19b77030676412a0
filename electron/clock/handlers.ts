import { invalid } from '../../domain/contract/failure.ts'
import { fail, succeed } from '../../domain/result.ts'
import { acknowledgeClockJumps, unseenClockJumps } from '../../db/clock-jump.ts'
import type { Handlers, ReadHandler, WriteHandler } from '../door/handler.ts'

const jumps: ReadHandler<'clock.jumps'> = (_input, _by, { book }) => succeed({ jumps: [...unseenClockJumps(book)] })

const acknowledge: WriteHandler<'clock.acknowledge'> = ({ note }, by, { book, now }) => {
  const unseen = unseenClockJumps(book)
  if (unseen.length === 0) return fail(invalid('note', 'nothing-changed'))
  acknowledgeClockJumps(book, { at: now, by: by.accountId, note })
  return succeed({
    value: { jumpCount: unseen.length },
    event: { subject: null, body: { note, sequences: unseen.map(({ sequence }) => sequence) } },
  })
}

export const clockHandlers = {
  'clock.jumps': jumps,
  'clock.acknowledge': acknowledge,
} satisfies Partial<Handlers>
