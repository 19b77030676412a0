// What is stated about one camera or many at once: one entry, from what to what for each.
import type { AccountId } from '../../domain/account/account.ts'
import type { Camera, CameraId } from '../../domain/camera/camera.ts'
import type { FieldChange } from '../../domain/camera/camera-change.ts'
import { needsBasis } from '../../domain/camera/overwriting.ts'
import { standingChanges } from '../../domain/camera/standing-change.ts'
import type { Standing } from '../../domain/camera/standing.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { type FieldIssue, invalid } from '../../domain/contract/failure.ts'
import { retentionOn } from '../../domain/footage/footage-state.ts'
import { retentionChangeIssues } from '../../domain/footage/retention-change.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { keepChange } from '../../db/camera-change.ts'
import { listStandings, putStanding } from '../../db/camera-facts.ts'
import { readClinic } from '../../db/clinic.ts'
import { listCompanies } from '../../db/company.ts'
import { insertRetentionRule } from '../../db/retention-rule.ts'
import type { Handlers, ReadHandler, Recorded, WriteContext, WriteHandler } from '../door/handler.ts'

const standings: ReadHandler<'camera.standings'> = (_input, _by, { book }) =>
  succeed({ standings: [...listStandings(book)] })

/** Running cameras only: of one that was taken down nothing more is stated. */
const runningCameras = (
  { book }: Pick<WriteContext, 'book'>,
  cameraIds: readonly CameraId[],
): Result<readonly Camera[]> => {
  const wanted = new Set(cameraIds)
  const cameras = listCameras(book).filter(({ id }) => wanted.has(id))
  if (cameras.length < wanted.size) return fail({ kind: 'not-found', what: 'camera' })
  const retired = cameras.find(({ retiredOn }) => retiredOn !== null)
  return retired === undefined ? succeed(cameras) : fail(invalid('cameraIds', 'camera-retired', retired.number))
}

type Changed = Readonly<{ cameraId: CameraId; number: string; fields: readonly FieldChange[] }>

const recorded = (changes: readonly Changed[]): Result<Recorded<Record<string, never>>> =>
  succeed({ value: {}, event: { subject: null, body: { changes } } })

const state = (
  context: WriteContext,
  by: { readonly accountId: AccountId },
  cameraIds: readonly CameraId[],
  statedOf: (camera: Camera) => Partial<Standing>,
): Result<Recorded<Record<string, never>>> => {
  const { book, now } = context
  const cameras = runningCameras(context, cameraIds)
  if (!cameras.ok) return cameras
  const companies = listCompanies(book)
  const before = new Map(listStandings(book).map((standing) => [standing.cameraId, standing]))
  const changes = cameras.value.flatMap((camera): readonly Changed[] => {
    const { id, number } = camera
    const was = before.get(id)
    if (was === undefined) throw new Error(`no standing of camera ${id}`)
    const after = { ...was, ...statedOf(camera) }
    const fields = standingChanges(was, after, companies)
    if (fields.length === 0) return []
    putStanding(book, after)
    keepChange(book, id, { fields, reason: '', changedAt: now, changedBy: by.accountId })
    return [{ cameraId: id, number, fields }]
  })
  return changes.length === 0 ? fail(invalid('cameraIds', 'nothing-changed')) : recorded(changes)
}

const statePurposes: WriteHandler<'camera.statePurposes'> = ({ cameraIds, purposes, basis }, by, context) => {
  const ofClinic = new Set(readClinic(context.book).purposes)
  const strange = purposes.find((purpose) => !ofClinic.has(purpose))
  if (strange !== undefined) return fail(invalid('purposes', 'not-allowed', strange))
  if (purposes.length === 0) return fail(invalid('purposes', 'required'))
  // A basis is stated only where one is needed, so that many cameras can be stated in one go.
  return state(context, by, cameraIds, (camera) => (needsBasis(camera) ? { purposes, basis } : { purposes }))
}

const stateResolution: WriteHandler<'camera.stateResolution'> = ({ cameraIds, resolution }, by, context) =>
  state(context, by, cameraIds, () => ({ resolution }))

const checkSign: WriteHandler<'camera.checkSign'> = ({ cameraIds, ...sign }, by, context) =>
  sign.checkedOn > dayOf(context.now)
    ? fail(invalid('checkedOn', 'in-future'))
    : state(context, by, cameraIds, () => ({ sign }))

const entrust: WriteHandler<'camera.entrust'> = ({ cameraIds, companyId }, by, context) =>
  companyId !== null && !listCompanies(context.book).some(({ id }) => id === companyId)
    ? fail(invalid('companyId', 'not-allowed'))
    : state(context, by, cameraIds, () => ({ companyId }))

const changeRetention: WriteHandler<'camera.changeRetention'> = (input, by, context) => {
  const { recordedFrom, retention } = input
  const { book, now } = context
  const cameras = runningCameras(context, input.cameraIds)
  if (!cameras.ok) return cameras
  const today = dayOf(now)
  const found = cameras.value.flatMap(({ retentionRules, isOperatingRoom }): readonly FieldIssue[] =>
    retentionChangeIssues({ recordedFrom, retention }, retentionRules, isOperatingRoom, today),
  )
  const issues = found.filter(
    ({ field, reason }, index) => found.findIndex((one) => one.field === field && one.reason === reason) === index,
  )
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const changes = cameras.value.map(({ id, number, retentionRules }): Changed => {
    const before = retentionOn(retentionRules, recordedFrom)
    const fields: readonly FieldChange[] = [
      { field: 'retention', was: before.statedAs, became: `${retention.statedAs} (${recordedFrom}~)` },
    ]
    insertRetentionRule(book, { cameraId: id, recordedFrom, retention, setAt: now, setBy: by.accountId })
    keepChange(book, id, { fields, reason: retention.longerReason, changedAt: now, changedBy: by.accountId })
    return { cameraId: id, number, fields }
  })
  return succeed({ value: {}, event: { subject: null, body: { recordedFrom, retention, changes } } })
}

export const standingHandlers = {
  'camera.standings': standings,
  'camera.statePurposes': statePurposes,
  'camera.stateResolution': stateResolution,
  'camera.checkSign': checkSign,
  'camera.entrust': entrust,
  'camera.changeRetention': changeRetention,
} satisfies Partial<Handlers>
