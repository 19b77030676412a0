import { changesBetween } from '../../domain/camera/camera-change.ts'
import { carriersOf, renamed, renamingIssues } from '../../domain/camera/place-name.ts'
import { dayOf } from '../../domain/calendar/instant.ts'
import { plansRenamed } from '../../domain/floor-plan/floor-plan.ts'
import { fail, succeed } from '../../domain/result.ts'
import { listCameras } from '../../db/camera.ts'
import { changeCamera } from '../../db/camera-change.ts'
import { listFloorPlans, renameFloorOfPlan } from '../../db/floor-plan.ts'
import type { WriteHandler } from '../door/handler.ts'

export const renamePlace: WriteHandler<'camera.renamePlace'> = (renaming, by, { book, now }) => {
  const carriers = carriersOf(renaming, listCameras(book))
  const issues = renamingIssues(renaming, carriers, dayOf(now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const changes = carriers.map((camera) => {
    const after = { ...camera, ...renamed(camera, renaming) }
    const fields = changesBetween(camera, after)
    changeCamera(book, after, { fields, reason: renaming.reason, changedAt: now, changedBy: by.accountId })
    return { cameraId: camera.id, number: camera.number, fields }
  })
  for (const plan of plansRenamed(listFloorPlans(book), renaming)) renameFloorOfPlan(book, plan)
  return succeed({
    value: { cameraCount: carriers.length },
    event: { subject: null, body: { ...renaming, changes } },
  })
}
