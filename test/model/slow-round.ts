import type { RangeKept, RequestKept, Round } from './chronicle.ts'

/** The last word on a stretch that no void notice said. */
export const roundOf = ({ notices }: RequestKept, { rounds }: RangeKept): Round | null =>
  rounds.findLast(({ noticeId }) => notices.every(({ id, voided }) => id !== noticeId || voided === null)) ?? null
