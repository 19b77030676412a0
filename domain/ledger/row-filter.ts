// What narrows the ledger besides period and kinds: one camera, one person. Both are asked of an index that is written with the row.
import { z } from 'zod'
import { cameraIdSchema } from '../camera/camera.ts'
import { lengths, optionalText } from '../text/schema.ts'
import type { OfficialRow } from './official-row.ts'

export const rowFilterSchema = z.object({
  cameraId: cameraIdSchema.nullable().default(null),
  /** A handler's or recipient's whole name; '' for everybody. */
  person: optionalText(lengths.line),
})

export type RowFilter = Readonly<z.output<typeof rowFilterSchema>>

export const everyRow: RowFilter = { cameraId: null, person: '' }

export const isNarrowed = ({ cameraId, person }: RowFilter): boolean => cameraId !== null || person !== ''

/** Whom a row names: its handler and its recipient, each of several written into one cell also alone. */
export const personsOf = ({ handler, recipient }: Pick<OfficialRow, 'handler' | 'recipient'>): readonly string[] => {
  const names = [handler, recipient.name].flatMap((cell) => [cell.trim(), ...cell.split(',').map((one) => one.trim())])
  return [...new Set(names.filter((name) => name !== ''))]
}
