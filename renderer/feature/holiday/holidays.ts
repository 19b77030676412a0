import type { OutputOf } from '../../../domain/contract/contract.ts'

/** The tables and the clocks that hang on them, as main last told. */
export type Holidays = OutputOf<'holiday.list'>
