import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { issueReasons } from '../contract/failure.ts'
import { textEncodings } from '../text/encoding.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { cameraChangeSchema, fieldChangeSchema, stateSinceSchema } from './camera-change.ts'
import { renamingSchema } from './place-name.ts'
import { standingOperations } from './standing-operations.ts'
import { cameraFactsSchema, cameraIdSchema, listedCameraSchema } from './camera.ts'

/** One thing the manager must know about a row before importing. Rows count from 1, the first row of the spreadsheet. */
export const importFindingSchema = z.object({
  row: z.number().int(),
  column: z.string(),
  value: z.string(),
  reason: z.enum([
    ...issueReasons,
    'column-unknown',
    'cell-starts-formula',
    'duplicate-in-file',
    'not-yes-or-no',
  ] as const),
  /** The row that has the same 관리번호 already, for `duplicate-in-file`. */
  otherRow: z.number().int().optional(),
  /** `stops`: this row cannot be imported. `asks`: needs an answer. `notes`: imported as said. */
  weight: z.enum(['stops', 'asks', 'notes']),
})

const seenPlace = { number: z.string(), place: z.string(), floor: z.string(), building: z.string() }

/** What the file would change in an inventory that has cameras already. */
export const importDifferencesSchema = z.object({
  rows: z.array(
    z.object({
      ...seenPlace,
      row: z.number().int(),
      isNew: z.boolean(),
      /** From what to what; empty for a new one. */
      fields: z.array(fieldChangeSchema),
      /** Comes in only when it is answered that nobody changes clothes there (rule 37). */
      isAsked: z.boolean(),
    }),
  ),
  unchangedCount: z.number().int(),
  /** Running cameras of the book that the file does not name. */
  missing: z.array(z.object({ ...seenPlace, cameraId: cameraIdSchema })),
})

export const importPreviewSchema = z.object({
  previewId: z.uuid(),
  fileName: z.string(),
  encoding: z.enum(textEncodings),
  rowCount: z.number().int(),
  /** Rows that would be imported now, before questions are answered. */
  soundCount: z.number().int(),
  /** The first 200 findings; `findingCount` has them all. */
  findings: z.array(importFindingSchema),
  findingCount: z.number().int(),
  sample: z.array(cameraFactsSchema),
  /** null while the book has no cameras: then every sound row is a new one. */
  differences: importDifferencesSchema.nullable(),
})

export type ImportFinding = Readonly<z.output<typeof importFindingSchema>>
export type ImportDifferences = z.output<typeof importDifferencesSchema>
export type ImportPreview = Readonly<z.output<typeof importPreviewSchema>>

export const cameraOperations = {
  ...standingOperations,
  'camera.list': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ cameras: z.array(listedCameraSchema) }),
  }),
  'camera.register': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: z.strictObject({ ...cameraFactsSchema.shape, audio: z.boolean() }),
    output: z.object({ cameraId: cameraIdSchema }),
  }),
  /** What was changed about a camera, the newest first. */
  'camera.history': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({ cameraId: cameraIdSchema }),
    output: z.object({ changes: z.array(cameraChangeSchema) }),
  }),
  /** Changes what the inventory says of a camera. `edition` is that of the newest change seen, 0 where there is none. */
  'camera.restate': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: z.strictObject({
      ...cameraFactsSchema.shape,
      cameraId: cameraIdSchema,
      edition: z.number().int(),
      recorderSince: stateSinceSchema.default('now'),
      /** Rule 38: a stretch is judged by what the place was when it was filmed; `always` needs its reason. */
      publicSince: stateSinceSchema.default('now'),
      reason: optionalText(lengths.line),
    }),
    output: z.object({ edition: z.number().int() }),
  }),
  /** A building, a floor, a zone or a place is called otherwise from now on, for every running camera that carries its name. */
  'camera.renamePlace': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: renamingSchema,
    output: z.object({ cameraCount: z.number().int() }),
  }),
  /** The camera was taken down; `retiredOn` is the last day on which it filmed. */
  'camera.retire': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: z.strictObject({
      cameraId: cameraIdSchema,
      edition: z.number().int(),
      retiredOn: plainDaySchema,
      reason: text(lengths.line),
    }),
    output: z.object({}),
  }),
  /** Lets the manager choose a spreadsheet and says what was found in it; nothing is imported. */
  'camera.previewSpreadsheet': operation({
    permission: 'camera.manage',
    effect: 'machine',
    input: z.strictObject({}),
    output: z.object({ preview: importPreviewSchema }),
  }),
  /**
   * Imports the sound rows of a preview: new cameras, and what changed about known ones. Rows with an unanswered question stay
   * out, and so do `leftOutRows`. `retirement` takes down cameras that the file was seen to leave out.
   */
  'camera.importSpreadsheet': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: z.strictObject({
      previewId: z.uuid(),
      answers: z.array(z.strictObject({ row: z.number().int(), usedForChanging: z.boolean() })).max(10_000, 'too-many'),
      leftOutRows: z.array(z.number().int()).max(10_000, 'too-many'),
      retirement: z
        .strictObject({
          cameraIds: z.array(cameraIdSchema).min(1, 'required').max(10_000, 'too-many'),
          retiredOn: plainDaySchema,
          reason: text(lengths.line),
        })
        .nullable(),
    }),
    output: z.object({
      importedCount: z.number().int(),
      changedCount: z.number().int(),
      retiredCount: z.number().int(),
      leftOutCount: z.number().int(),
    }),
  }),
} as const
