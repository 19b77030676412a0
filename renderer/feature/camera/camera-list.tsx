import IconDeviceCctv from '@tabler/icons-react/dist/esm/icons/IconDeviceCctv.mjs'
import { useMemo, useState } from 'react'
import type { ListedCamera, CameraId } from '../../../domain/camera/camera.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Card } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { cameraColumns } from './camera-columns.tsx'
import { CameraDetail } from './camera-detail.tsx'
import type { CameraStanding } from './use-shortcomings.ts'

interface CameraListProps {
  readonly cameras: readonly ListedCamera[]
  readonly allCameras: readonly ListedCamera[]
  readonly standings: ReadonlyMap<CameraId, CameraStanding>
  readonly clinic: Clinic | null
}

/** The list beside the facts of the camera the person stands on. */
export const CameraList = ({ cameras, allCameras, standings, clinic }: CameraListProps) => {
  const t = useWords()
  const columns = useMemo(() => cameraColumns(t, standings), [t, standings])
  const [chosenId, setChosenId] = useState<string | null>(null)
  const chosen = cameras.find(({ id }) => id === chosenId) ?? cameras[0]
  return (
    <div className="camera-area">
      <Card className="camera-list">
        <DataTable
          label={t('camera.list')}
          columns={columns}
          rows={cameras}
          rowKey={({ id }) => id}
          selectedKey={chosen?.id ?? null}
          onSelect={({ id }) => setChosenId(id)}
          totalCount={cameras.length}
          empty={
            <EmptyState icon={IconDeviceCctv} title={t('camera.filter.none')}>
              {t('camera.filter.noneWhy')}
            </EmptyState>
          }
        />
      </Card>
      {chosen !== undefined && (
        <CameraDetail
          camera={chosen}
          cameras={allCameras}
          shown={cameras}
          known={standings.get(chosen.id) ?? null}
          clinic={clinic}
        />
      )}
    </div>
  )
}
