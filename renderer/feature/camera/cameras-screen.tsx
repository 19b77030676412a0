import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs'
import IconDeviceCctv from '@tabler/icons-react/dist/esm/icons/IconDeviceCctv.mjs'
import IconFlame from '@tabler/icons-react/dist/esm/icons/IconFlame.mjs'
import IconMap2 from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconTableImport from '@tabler/icons-react/dist/esm/icons/IconTableImport.mjs'
import { useMemo, useState } from 'react'
import type { ListedCamera } from '../../../domain/camera/camera.ts'
import type { Screen } from '../../app/screens.tsx'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, Page, PageHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/use-words.ts'
import { AutoDeletionDialog } from './auto-deletion-dialog.tsx'
import { BuildingFilter } from './building-filter.tsx'
import { filteredCameras, useCameraFilter } from './camera-filter.ts'
import { CameraFilters } from './camera-filters.tsx'
import { CameraList } from './camera-list.tsx'
import { CameraStrip } from './camera-strip.tsx'
import './camera.css'
import { OwedDialog } from './owed-dialog.tsx'
import { RegisterDialog } from './register-dialog.tsx'
import { useStandings } from './use-shortcomings.ts'
import { SpreadsheetImport } from './spreadsheet-import.tsx'

type OpenPart = 'none' | 'register' | 'import' | 'deletion'

const none: readonly ListedCamera[] = []

export const CamerasScreen: Screen<'cameras'> = ({ route: { act } }) => {
  const t = useWords()
  const asked = useDoor('camera.list', {})
  const clinic = useDoor('clinic.read', {})
  const mayManage = useMay('camera.manage')
  const mayConfirm = useMay('footage.confirm-destruction')
  const [open, setOpen] = useState<OpenPart>('none')
  const { filter, choose } = useCameraFilter()
  const cameras = asked.kind === 'answered' ? asked.value.cameras : none
  const policy = clinic.kind === 'answered' ? clinic.value.clinic : null
  const standings = useStandings(cameras, policy)
  const lacking = useMemo(
    () => new Set([...standings].flatMap(([id, { lacks }]) => (lacks.length === 0 ? [] : [id]))),
    [standings],
  )
  const shown = useMemo(() => filteredCameras(cameras, filter, lacking), [cameras, filter, lacking])
  const running = useMemo(() => cameras.filter(({ retiredOn }) => retiredOn === null), [cameras])
  const close = (): void => setOpen('none')

  if (open === 'import') {
    return (
      <Page>
        <PageHead
          title={t('camera.import.title')}
          actions={
            <Button icon={IconArrowLeft} onPress={close}>
              {t('camera.backToList')}
            </Button>
          }
        />
        <SpreadsheetImport />
      </Page>
    )
  }

  const importButton = (
    <Button look={cameras.length === 0 ? 'tint' : 'outline'} icon={IconTableImport} onPress={() => setOpen('import')}>
      {t('camera.importFromSpreadsheet')}
    </Button>
  )
  const registerButton = (
    <Button look={cameras.length === 0 ? 'outline' : 'tint'} icon={IconPlus} onPress={() => setOpen('register')}>
      {t('camera.register')}
    </Button>
  )
  return (
    <Page>
      <PageHead
        title={t('camera.title')}
        beside={
          <BuildingFilter
            cameras={running}
            chosen={filter.building}
            onChoose={(building) => choose({ building, floor: '' })}
          />
        }
        actions={
          cameras.length > 0 && (
            <>
              <Button icon={IconMap2} onPress={() => go({ kind: 'floor-plans' })}>
                {t('floorPlan.title')}
              </Button>
              {mayConfirm && (
                <Button icon={IconFlame} onPress={() => setOpen('deletion')}>
                  {t('camera.confirmDeletion')}
                </Button>
              )}
              {mayManage && importButton}
              {mayManage && registerButton}
            </>
          )
        }
      />
      {asked.kind === 'waiting' && <Skeleton rowCount={8} />}
      {asked.kind === 'failed' && <FailureNote failure={asked.failure} onAgain={asked.askAgain} />}
      {asked.kind === 'answered' && cameras.length === 0 && (
        <Card>
          <EmptyState
            icon={IconDeviceCctv}
            title={t('camera.emptyTitle')}
            action={
              mayManage && (
                <div className="row">
                  {importButton}
                  {registerButton}
                </div>
              )
            }
          >
            {t('camera.emptyWhy')}
          </EmptyState>
        </Card>
      )}
      {cameras.length > 0 && (
        <>
          <CameraStrip cameras={running} clinic={policy} />
          <CameraFilters cameras={cameras} lacking={lacking} />
          <CameraList cameras={shown} allCameras={cameras} standings={standings} clinic={policy} />
        </>
      )}
      <RegisterDialog cameras={cameras} isOpen={open === 'register'} onClose={close} />
      {act !== undefined && mayManage && standings.size > 0 && (
        <OwedDialog act={act} cameras={running} standings={standings} onClose={() => go({ kind: 'cameras' })} />
      )}
      {open === 'deletion' && <AutoDeletionDialog cameras={cameras} onClose={close} />}
    </Page>
  )
}
