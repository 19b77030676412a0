// 영상 보관 현황: the retention map on paper, in black lines only. Shares are of the width of the track, 0 to 1.
import { z } from 'zod'
import { laneKinds } from '../footage/recorder-lane.ts'
import { factSchema, footSchema } from './form.ts'

const stretchShape = { left: z.number(), width: z.number() }

export const mapLineSchema = z.object({
  number: z.string(),
  place: z.string(),
  /** Where this camera's own limit lies when it is not the sheet's; null where it is. */
  ownLimit: z.number().nullable(),
  runs: z.array(z.object({ kind: z.enum(laneKinds), ...stretchShape })).readonly(),
  marks: z.array(z.object({ kind: z.enum(['hold', 'request']), label: z.string(), ...stretchShape })).readonly(),
  first: z.string(),
})

export const footageMapPaperSchema = z.object({
  kind: z.literal('footage-map'),
  version: z.literal(1),
  language: z.literal('ko'),
  title: z.string(),
  facts: z.array(factSchema).readonly(),
  columns: z.object({ camera: z.string(), first: z.string() }),
  /** Beside the recorder's name where its cameras go on on a new page. */
  continued: z.string(),
  ticks: z.array(z.object({ label: z.string(), at: z.number() })).readonly(),
  limit: z.object({ label: z.string(), at: z.number() }),
  groups: z.array(z.object({ recorder: z.string(), lines: z.array(mapLineSchema).readonly() })).readonly(),
  legend: z.array(z.object({ kind: z.enum([...laneKinds, 'request', 'hold']), label: z.string() })).readonly(),
  foot: footSchema,
})

export type MapLine = Readonly<z.output<typeof mapLineSchema>>
export type FootageMapPaper = Readonly<z.output<typeof footageMapPaperSchema>>
