import { cameraIdSchema, type Camera, type CameraFacts } from '../../domain/camera/camera.ts'
import { cameraIssues } from '../../domain/camera/camera-rules.ts'
import { isOperatingRoomPlace } from '../../domain/camera/place.ts'
import { rowsToImport } from '../../domain/camera/spreadsheet-import.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { fail, succeed } from '../../domain/result.ts'
import { insertCamera, listCameras, takenCameraNumbers } from '../../db/camera.ts'
import { readClinic } from '../../db/clinic.ts'
import { retentionRulesOf } from '../../db/retention-rule.ts'
import type {
  Handlers,
  MachineHandler,
  ReadHandler,
  StagedWriteHandler,
  WriteContext,
  WriteHandler,
} from '../door/handler.ts'
import { cameraChangeHandlers } from './change-handlers.ts'
import type { KeptPreview } from './preview-spreadsheet.ts'
import { previewOf } from './preview-spreadsheet.ts'
import { spreadsheetBytesMax } from '../spreadsheet/decode-spreadsheet.ts'

const list: ReadHandler<'camera.list'> = (_input, _by, { book }) => {
  const cameras = listCameras(book).map((camera) => ({ ...camera, retentionRules: retentionRulesOf(book, camera.id) }))
  return succeed({ cameras })
}

const storeCamera = ({ book, now, newId }: WriteContext, facts: CameraFacts): Camera => {
  const camera: Camera = {
    ...facts,
    id: cameraIdSchema.parse(newId()),
    retention: readClinic(book).retention,
    isOperatingRoom: isOperatingRoomPlace(facts.place, facts.zone),
    retiredOn: null,
  }
  insertCamera(book, camera, now)
  return camera
}

const register: WriteHandler<'camera.register'> = ({ audio, ...facts }, _by, context) => {
  const issues = cameraIssues(facts, audio, takenCameraNumbers(context.book), dayOf(context.now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const camera = storeCamera(context, facts)
  return succeed({ value: { cameraId: camera.id }, event: { subject: null, body: { cameras: [camera] } } })
}

const previewSpreadsheet: MachineHandler<'camera.previewSpreadsheet'> = async (_input, _by, surroundings) => {
  const { machine, gate, now, newId, previews } = surroundings
  const chosen = await machine.chooseFile(['csv', 'txt', 'tsv'], spreadsheetBytesMax)
  if (!chosen.ok) return chosen
  const entered = gate.enter()
  if (entered === null) return fail({ kind: 'signed-out' })
  try {
    const previewed = previewOf(chosen.value.bytes, chosen.value.name, {
      takenNumbers: takenCameraNumbers(entered.session.book.reading),
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

/** Forgotten once it is in the book, so that one confirmation imports once. */
const importSpreadsheet: StagedWriteHandler<'camera.importSpreadsheet', KeptPreview> = {
  prepare: ({ previewId }, _by, _context, { previews }) => Promise.resolve(previews.cameras.find(previewId)),
  commit: (preview, { answers }, _by, context) => {
    const { facts, leftOutCount } = rowsToImport(preview, answers, takenCameraNumbers(context.book))
    const cameras = facts.map((one) => storeCamera(context, one))
    return succeed({
      value: { importedCount: cameras.length, leftOutCount },
      event: { subject: null, body: { fileName: preview.fileName, leftOutCount, cameras } },
    })
  },
  deliver: (_preview, { previews }) => {
    previews.cameras.forget()
    return Promise.resolve(succeed(null))
  },
}

export const cameraHandlers = {
  ...cameraChangeHandlers,
  'camera.list': list,
  'camera.register': register,
  'camera.previewSpreadsheet': previewSpreadsheet,
  'camera.importSpreadsheet': importSpreadsheet,
} satisfies Partial<Handlers>
