// 수술실 영상 청구 결과 통지서: one sheet that tells what was decided, drawn as the 보완요청서 is.
import { z } from 'zod'
import { annexSchema } from './form.ts'
import { noticePaperSchema } from './notice-paper.ts'
import { supplementPaperSchema } from './supplement-paper.ts'

export const operatingRoomNoticePaperSchema = z.object({
  ...supplementPaperSchema.shape,
  kind: z.literal('operating-room-notice'),
  seal: noticePaperSchema.shape.seal,
  /** Those issued before there was one list in their boxes what fitted. */
  annex: annexSchema.nullable().default(null),
})

export type OperatingRoomNoticePaper = Readonly<z.output<typeof operatingRoomNoticePaperSchema>>
