// A file that was handed out: its name, size and SHA-256. The file itself is never kept.
import { z } from 'zod'
import { lengths, text } from '../text/schema.ts'

export const hashedFileSchema = z.strictObject({
  name: text(lengths.line),
  bytes: z
    .number('not-a-number')
    .int('not-a-number')
    .min(1, 'not-a-number')
    .max(Number.MAX_SAFE_INTEGER, 'not-a-number'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not-allowed'),
})

export type HashedFile = Readonly<z.output<typeof hashedFileSchema>>

/** In groups of four, as people read it aloud: `7be1 09d4 …`. */
export const digestGroups = (sha256: string): string =>
  [...sha256.matchAll(/.{1,4}/gu)].map(([group]) => group).join(' ')
