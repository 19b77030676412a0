// Putting the cameras of a floor on its picture. Nothing is in the book before it is saved.
import { useRef, useState } from 'react'
import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import { type CameraSpot, type FloorPlan, spotChanges, spotEdge } from '../../../domain/floor-plan/floor-plan.ts'
import { useDoorAction } from '../../store/door.ts'
import { makeDrafts, useDraft } from '../../store/draft.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Form } from '../../ui/form.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { floorName } from './floors.ts'
import { PlanBoard, type Point } from './plan-board.tsx'

const drafts = makeDrafts<readonly CameraSpot[] | null>(null)

interface PlacingCamerasProps {
  readonly plan: FloorPlan
  /** Those of the floor. */
  readonly cameras: readonly Camera[]
  readonly mayManage: boolean
}

const middle = spotEdge / 2

const within = (value: number): number => Math.min(spotEdge, Math.max(0, value))

export const PlacingCameras = ({ plan, cameras, mayManage }: PlacingCamerasProps) => {
  const t = useWords()
  const { draft, change, discard } = useDraft(drafts, plan.id)
  const spots = draft ?? plan.spots
  const [selectedId, setSelectedId] = useState<CameraId | null>(null)
  const boardRef = useRef<HTMLDivElement>(null)
  const action = useDoorAction('floorPlan.placeCameras')
  const isChanged = spotChanges(plan.spots, spots).length > 0

  const put = (cameraId: CameraId, point: (old: Point) => Point): void =>
    change((old) => {
      const before = old ?? plan.spots
      const at = point(before.find((spot) => spot.cameraId === cameraId) ?? { x: middle, y: middle })
      const spot = { cameraId, x: within(at.x), y: within(at.y) }
      return [...before.filter((other) => other.cameraId !== cameraId), spot]
    })
  /** The mark is there when the list has been drawn with it. */
  const select = (cameraId: CameraId): void => {
    setSelectedId(cameraId)
    if (!mayManage) return
    if (!spots.some((spot) => spot.cameraId === cameraId)) put(cameraId, (old) => old)
    requestAnimationFrame(() => boardRef.current?.querySelector<HTMLElement>(`[data-camera="${cameraId}"]`)?.focus())
  }
  const takeOff = (): void => {
    if (selectedId !== null) change((old) => (old ?? plan.spots).filter(({ cameraId }) => cameraId !== selectedId))
  }
  const save = async (): Promise<void> => {
    const answer = await action.run({ planId: plan.id, spots: [...spots] })
    if (answer?.ok !== true) return
    discard()
    showToast({ title: t('floorPlan.saved'), detail: floorName(plan) })
  }

  return (
    <Form label={t('floorPlan.title')} className="plan-columns scrolls">
      <div ref={boardRef}>
        <PlanBoard
          plan={plan}
          spots={spots}
          cameras={cameras}
          onIds={selectedId === null ? [] : [selectedId]}
          onPress={setSelectedId}
          {...(mayManage
            ? {
                placing: {
                  onPoint: (point) => selectedId !== null && put(selectedId, () => point),
                  onMove: (cameraId, by) => {
                    setSelectedId(cameraId)
                    put(cameraId, ({ x, y }) => ({ x: x + by.x, y: y + by.y }))
                  },
                },
              }
            : {})}
        />
      </div>
      <Card label={t('floorPlan.cameras')}>
        <CardHead title={t('floorPlan.cameras')}>
          {mayManage && (
            <Button
              look="filled"
              keys="Ctrl ↵"
              offBecause={isChanged ? undefined : t('floorPlan.nothingChanged')}
              reason="hidden"
              isBusy={action.isRunning}
              onPress={() => void save()}
            >
              {t('floorPlan.save')}
            </Button>
          )}
        </CardHead>
        <CardBody>
          {mayManage && <p className="cap">{t('floorPlan.placeKeys')}</p>}
          {action.failure !== null && <FailureNote failure={action.failure} />}
          <ul className="plan-cameras">
            {cameras.map(({ id, place, number }) => (
              <li key={id}>
                <button
                  type="button"
                  className={id === selectedId ? 'plan-camera is-on' : 'plan-camera'}
                  aria-pressed={id === selectedId}
                  onClick={() => select(id)}
                >
                  <span className="grow ellipsis">{place}</span>
                  {!spots.some(({ cameraId }) => cameraId === id) && (
                    <span className="cap">{t('floorPlan.noSpot')}</span>
                  )}
                  <span className="num dim">{number}</span>
                </button>
              </li>
            ))}
          </ul>
          {mayManage && spots.some(({ cameraId }) => cameraId === selectedId) && (
            <Button size="small" onPress={takeOff}>
              {t('floorPlan.takeOff')}
            </Button>
          )}
        </CardBody>
      </Card>
    </Form>
  )
}
