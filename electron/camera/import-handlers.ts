// A camera list is looked at first and imported when somebody has seen what it changes. One import is one entry.
import type { CameraId } from '../../domain/camera/camera.ts'
import { type FieldChange, retirementIssues } from '../../domain/camera/camera-change.ts'
import { filmedBefore } from '../../domain/camera/recording-days.ts'
import { rowsToImport } from '../../domain/camera/spreadsheet-import.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import type { ParsedInputOf } from '../../domain/contract/contract.ts'
import { type FieldIssue, invalid } from '../../domain/contract/failure.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { changeCamera, inventoryVersion, type NewChange } from '../../db/camera-change.ts'
import { knownFootageOf } from '../../db/known-footage.ts'
import type { Handlers, MachineHandler, StagedWriteHandler, WriteContext } from '../door/handler.ts'
import { spreadsheetBytesMax } from '../spreadsheet/decode-spreadsheet.ts'
import { type KeptPreview, previewOf } from './preview-spreadsheet.ts'
import { storeCamera, storeFacts } from './store-camera.ts'

const previewSpreadsheet: MachineHandler<'camera.previewSpreadsheet'> = async (_input, _by, surroundings) => {
  const { machine, gate, now, newId, previews } = surroundings
  const chosen = await machine.chooseFile(['csv', 'txt', 'tsv'], spreadsheetBytesMax)
  if (!chosen.ok) return chosen
  const entered = gate.enter()
  if (entered === null) return fail({ kind: 'signed-out' })
  try {
    const book = entered.session.book.reading
    const previewed = previewOf(chosen.value.bytes, chosen.value.name, {
      cameras: listCameras(book),
      inventoryVersion: inventoryVersion(book),
      today: dayOf(now()),
      previewId: newId(),
    })
    if (!previewed.ok) return previewed
    previews.cameras.keep(previewed.value.kept)
    return succeed({ preview: previewed.value.preview })
  } finally {
    entered.leave()
  }
}

type Retirement = ParsedInputOf<'camera.importSpreadsheet'>['retirement']

type TakenDown = Readonly<{ cameraId: CameraId; number: string; fields: readonly FieldChange[] }>

/** Only cameras that the file was seen to leave out are taken down with it. */
const retireMissing = (
  { differences }: KeptPreview,
  retirement: Retirement,
  { book, now }: WriteContext,
  change: Omit<NewChange, 'fields' | 'reason'>,
): Result<readonly TakenDown[]> => {
  if (retirement === null) return succeed([])
  const { cameraIds, retiredOn, reason } = retirement
  const wanted = new Set<string>(cameraIds)
  const cameras = differences.missing.filter(({ id }) => wanted.has(id))
  if (cameras.length < wanted.size) return fail({ kind: 'not-found', what: 'camera' })
  const issues = cameras.flatMap((camera): readonly FieldIssue[] =>
    retirementIssues(camera, retiredOn, knownFootageOf(book, camera.id), dayOf(now)).map((issue) => ({
      ...issue,
      field: `retirement.${issue.field}`,
    })),
  )
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const fields: readonly FieldChange[] = [{ field: 'retiredOn', was: null, became: retiredOn }]
  for (const camera of cameras) changeCamera(book, { ...camera, retiredOn }, { ...change, fields, reason })
  return succeed(cameras.map(({ id, number }) => ({ cameraId: id, number, fields })))
}

/** Forgotten once it is in the book, so that one confirmation imports once. */
const importSpreadsheet: StagedWriteHandler<'camera.importSpreadsheet', KeptPreview> = {
  prepare: ({ previewId }, _by, _context, { previews }) => Promise.resolve(previews.cameras.find(previewId)),
  commit: (preview, { answers, leftOutRows, retirement }, by, context) => {
    const { book, now } = context
    // What was seen is what is written: an inventory that moved on since then is looked at again.
    if (inventoryVersion(book) !== preview.inventoryVersion) return fail(invalid('previewId', 'changed-meanwhile'))
    const { fileName, differences, rowCount } = preview
    const { added, changed, leftOutCount } = rowsToImport(differences, rowCount, { answers, leftOutRows })
    const contradicted = changed.flatMap(({ camera, facts }) =>
      facts.installedOn === camera.installedOn
        ? []
        : filmedBefore(facts.installedOn, knownFootageOf(book, camera.id)).map((issue) => ({
            ...issue,
            field: 'previewId',
            detail: [camera.number, issue.detail].join(': '),
          })),
    )
    if (contradicted.length > 0) return fail({ kind: 'invalid', issues: contradicted })
    const change = { changedAt: now, changedBy: by.accountId }
    const retired = retireMissing(preview, retirement, context, change)
    if (!retired.ok) return retired
    for (const { camera, facts, fields } of changed) {
      const stated = { facts, recorderSince: 'now' as const }
      storeFacts(context, camera, stated, { ...change, fields, reason: fileName })
    }
    const cameras = added.map((facts) => storeCamera(context, facts))
    const changes = changed.map(({ camera, fields }) => ({ cameraId: camera.id, number: camera.number, fields }))
    return succeed({
      value: {
        importedCount: cameras.length,
        changedCount: changes.length,
        retiredCount: retired.value.length,
        leftOutCount,
      },
      event: {
        subject: null,
        body: { fileName, leftOutCount, cameras, changes, retired: retired.value, reason: retirement?.reason ?? '' },
      },
    })
  },
  deliver: (_preview, { previews }) => {
    previews.cameras.forget()
    return Promise.resolve(succeed(null))
  },
}

export const cameraImportHandlers = {
  'camera.previewSpreadsheet': previewSpreadsheet,
  'camera.importSpreadsheet': importSpreadsheet,
} satisfies Partial<Handlers>
