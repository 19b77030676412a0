// A floor's picture with its cameras on it. Choosing, the arrow keys walk from camera to camera; placing, they move the one that has
// the focus, and a press on the picture brings it there.
import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import { type CameraSpot, type FloorPlan, inReadingOrder, spotEdge } from '../../../domain/floor-plan/floor-plan.ts'
import { useDoor } from '../../store/door.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { rowAfterKey } from '../../ui/row-keys.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { floorName } from './floors.ts'
import './floor-plan.css'

export type Point = Pick<CameraSpot, 'x' | 'y'>

interface PlanBoardProps {
  readonly plan: FloorPlan
  readonly spots: readonly CameraSpot[]
  readonly cameras: readonly Camera[]
  readonly onIds: readonly CameraId[]
  readonly onPress: (cameraId: CameraId) => void
  /** Given where cameras are placed. */
  readonly placing?: {
    readonly onPoint: (point: Point) => void
    readonly onMove: (cameraId: CameraId, by: Point) => void
  }
}

const walkKeys: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' }

const moves: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
}

/** In thousandths of the picture; with Shift for the long way. */
const stepOf = ({ shiftKey }: KeyboardEvent): number => (shiftKey ? 50 : 10)

const pointOf = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): Point => {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return {
    x: Math.round(((clientX - left) / width) * spotEdge),
    y: Math.round(((clientY - top) / height) * spotEdge),
  }
}

const percent = (thousandths: number): string => `${(thousandths / spotEdge) * 100}%`

interface PictureProps {
  readonly plan: FloorPlan
  readonly onPoint: ((point: Point) => void) | undefined
}

const Picture = ({ plan, onPoint }: PictureProps) => {
  const t = useWords()
  const asked = useDoor('floorPlan.picture', { planId: plan.id })
  const [isBroken, setBroken] = useState(false)
  if (asked.kind === 'waiting') return <Skeleton rowCount={6} />
  if (asked.kind === 'failed') return <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
  if (isBroken) return <Note kind="danger">{t('floorPlan.broken')}</Note>
  const { type, base64 } = asked.value
  return (
    <img
      className="plan-picture"
      src={`data:${type};base64,${base64}`}
      alt={t('floorPlan.pictureOf', { where: floorName(plan) })}
      draggable={false}
      onError={() => setBroken(true)}
      onClick={onPoint && ((event) => onPoint(pointOf(event)))}
    />
  )
}

export const PlanBoard = ({ plan, spots, cameras, onIds, onPress, placing }: PlanBoardProps) => {
  const t = useWords()
  const marks = inReadingOrder(spots).flatMap((spot) => {
    const camera = cameras.find(({ id }) => id === spot.cameraId)
    return camera === undefined ? [] : [{ ...spot, camera }]
  })
  const [currentId, setCurrentId] = useState<CameraId | null>(null)
  const current = Math.max(
    0,
    marks.findIndex(({ cameraId }) => cameraId === currentId),
  )

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, index: number, cameraId: CameraId): void => {
    const move = moves[event.key]
    if (placing !== undefined && move !== undefined) {
      const step = stepOf(event)
      placing.onMove(cameraId, { x: move.x * step, y: move.y * step })
    } else {
      const next = rowAfterKey(walkKeys[event.key] ?? event.key, index, marks.length)
      const element = next === null ? undefined : event.currentTarget.parentElement?.children[next]
      if (!(element instanceof HTMLElement)) return
      element.focus()
    }
    event.preventDefault()
  }

  return (
    <div className="plan-board">
      <Picture key={plan.id} plan={plan} onPoint={placing?.onPoint} />
      <div className="plan-marks" role="group" aria-label={t('floorPlan.camerasOf', { where: floorName(plan) })}>
        {marks.map(({ camera, cameraId, x, y }, index) => (
          <button
            key={cameraId}
            type="button"
            className={onIds.includes(cameraId) ? 'plan-mark num is-on' : 'plan-mark num'}
            data-camera={cameraId}
            aria-pressed={onIds.includes(cameraId)}
            aria-label={`${camera.place} ${camera.number}`}
            title={camera.place}
            tabIndex={placing !== undefined || index === current ? 0 : -1}
            style={{ left: percent(x), top: percent(y) }}
            onFocus={() => setCurrentId(cameraId)}
            onKeyDown={(event) => onKeyDown(event, index, cameraId)}
            onClick={() => onPress(cameraId)}
          >
            {camera.number}
          </button>
        ))}
      </div>
    </div>
  )
}
