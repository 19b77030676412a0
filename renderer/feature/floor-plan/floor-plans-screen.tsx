// The drawing of each floor, and the cameras on it.
import IconMap2 from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs'
import { useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import { isSameFloor } from '../../../domain/floor-plan/floor-plan.ts'
import type { Screen } from '../../app/screens.tsx'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { DetailHead } from '../../ui/detail.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Card, Page } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { floorKey, floorName, floorsOf, planOf } from './floors.ts'
import './floor-plan.css'
import { PlacingCameras } from './placing-cameras.tsx'
import { RemovePlanDialog } from './remove-plan-dialog.tsx'

const runs = ({ retiredOn }: Camera): boolean => retiredOn === null

export const FloorPlansScreen: Screen<'floor-plans'> = () => {
  const t = useWords()
  const asked = useDoor('camera.list', {})
  const askedPlans = useDoor('floorPlan.list', {})
  const mayManage = useMay('camera.manage')
  const add = useDoorAction('floorPlan.add')
  const [chosenFloor, setChosenFloor] = useState<string | null>(null)
  const [isRemoving, setRemoving] = useState(false)
  const cameras = asked.kind === 'answered' ? asked.value.cameras.filter(runs) : []
  const plans = askedPlans.kind === 'answered' ? askedPlans.value.plans : []
  const floors = floorsOf(cameras)
  const floor = floors.find((one) => floorKey(one) === chosenFloor) ?? floors[0]
  const plan = floor === undefined ? undefined : planOf(plans, floor)
  const isAnswered = asked.kind === 'answered' && askedPlans.kind === 'answered'
  const failed = [asked, askedPlans].find((one) => one.kind === 'failed')

  const choosePicture = async (): Promise<void> => {
    if (floor === undefined) return
    const answer = await add.run(floor)
    if (answer?.ok === true) showToast({ title: t('floorPlan.added'), detail: floorName(floor) })
  }
  const addButton = mayManage && (
    <Button look={plan === undefined ? 'tint' : 'outline'} isBusy={add.isRunning} onPress={() => void choosePicture()}>
      {t(plan === undefined ? 'floorPlan.add' : 'floorPlan.replace')}
    </Button>
  )
  return (
    <Page>
      <DetailHead
        way={[
          { word: t('camera.title'), onPress: () => go({ kind: 'cameras' }) },
          { word: t('floorPlan.title'), onPress: null },
        ]}
        title={t('floorPlan.title')}
        beside={
          floors.length > 1 && (
            <div className="plan-floor">
              <Field label={t('floorPlan.floor')} labelLook="unseen">
                <Select
                  value={floor === undefined ? null : floorKey(floor)}
                  choices={floors.map((one) => ({ value: floorKey(one), label: floorName(one) }))}
                  onChoose={setChosenFloor}
                />
              </Field>
            </div>
          )
        }
        actions={
          plan !== undefined &&
          mayManage && (
            <>
              {addButton}
              <Button onPress={() => setRemoving(true)}>{t('floorPlan.remove')}</Button>
            </>
          )
        }
      />
      {failed?.kind === 'failed' && <FailureNote failure={failed.failure} onAgain={failed.askAgain} />}
      {add.failure !== null && add.failure.kind !== 'cancelled' && <FailureNote failure={add.failure} />}
      {!isAnswered && failed === undefined && <Skeleton rowCount={8} />}
      {isAnswered && floor === undefined && (
        <Card>
          <EmptyState
            icon={IconMap2}
            title={t('camera.emptyTitle')}
            action={<Button onPress={() => go({ kind: 'cameras' })}>{t('camera.backToList')}</Button>}
          />
        </Card>
      )}
      {isAnswered && floor !== undefined && plan === undefined && (
        <Card>
          <EmptyState icon={IconMap2} title={t('floorPlan.none', { where: floorName(floor) })} action={addButton}>
            {t('floorPlan.noneWhy')}
          </EmptyState>
        </Card>
      )}
      {isAnswered && plan !== undefined && (
        <PlacingCameras
          key={plan.id}
          plan={plan}
          cameras={cameras.filter((camera) => isSameFloor(camera, plan))}
          mayManage={mayManage}
        />
      )}
      {isRemoving && plan !== undefined && <RemovePlanDialog plan={plan} onClose={() => setRemoving(false)} />}
    </Page>
  )
}
