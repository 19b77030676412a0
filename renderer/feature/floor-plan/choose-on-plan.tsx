// Cameras chosen where they hang. What is pressed is in the box at once; the dialog is closed when all are in.
import IconMap2 from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs'
import { useState } from 'react'
import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import { useDoor } from '../../store/door.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { floorKey, floorName } from './floors.ts'
import { PlanBoard } from './plan-board.tsx'

interface ChooseOnPlanProps {
  readonly cameras: readonly Camera[]
  readonly chosenIds: readonly CameraId[]
  readonly onChange: (chosenIds: readonly CameraId[]) => void
}

/** Only where a plan shows one of the cameras that may be chosen. */
export const ChooseOnPlan = ({ cameras, chosenIds, onChange }: ChooseOnPlanProps) => {
  const t = useWords()
  const asked = useDoor('floorPlan.list', {})
  const [isOpen, setOpen] = useState(false)
  const [chosenFloor, setChosenFloor] = useState<string | null>(null)
  const choosable = new Set(cameras.map(({ id }) => id))
  const plans =
    asked.kind === 'answered'
      ? asked.value.plans.filter(({ spots }) => spots.some(({ cameraId }) => choosable.has(cameraId)))
      : []
  const [first] = plans
  if (first === undefined) return null
  const plan = plans.find((one) => floorKey(one) === chosenFloor) ?? first
  const toggle = (cameraId: CameraId): void =>
    onChange(chosenIds.includes(cameraId) ? chosenIds.filter((id) => id !== cameraId) : [...chosenIds, cameraId])
  const close = (): void => setOpen(false)
  return (
    <>
      <IconButton icon={IconMap2} label={t('floorPlan.choose')} onPress={() => setOpen(true)} />
      {isOpen && (
        <Dialog
          isOpen
          width="wide"
          onClose={close}
          title={t('floorPlan.choose')}
          hint={t('floorPlan.chosenCount', { count: chosenIds.length })}
          actions={
            <Button look="filled" keys="Ctrl ↵" onPress={close}>
              {t('floorPlan.chosen')}
            </Button>
          }
        >
          {plans.length > 1 && (
            <Field label={t('floorPlan.floor')}>
              <Select
                value={floorKey(plan)}
                choices={plans.map((one) => ({ value: floorKey(one), label: floorName(one) }))}
                onChoose={setChosenFloor}
              />
            </Field>
          )}
          <PlanBoard
            key={plan.id}
            plan={plan}
            spots={plan.spots}
            cameras={cameras}
            onIds={chosenIds}
            onPress={toggle}
          />
          <p className="cap">{t('floorPlan.chooseKeys')}</p>
        </Dialog>
      )}
    </>
  )
}
