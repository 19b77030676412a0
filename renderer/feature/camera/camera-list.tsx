import IconDeviceCctv from '@tabler/icons-react/dist/esm/icons/IconDeviceCctv.mjs'
import { useMemo, useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Card } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { cameraColumns } from './camera-columns.tsx'
import { CameraDetail } from './camera-detail.tsx'

interface CameraListProps {
  readonly cameras: readonly Camera[]
  readonly allCameras: readonly Camera[]
}

/** The list beside the facts of the camera the person stands on. */
export const CameraList = ({ cameras, allCameras }: CameraListProps) => {
  const t = useWords()
  const columns = useMemo(() => cameraColumns(t), [t])
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
          empty={<EmptyState icon={IconDeviceCctv} title={t('camera.emptyTitle')} />}
        />
      </Card>
      {chosen !== undefined && <CameraDetail camera={chosen} cameras={allCameras} />}
    </div>
  )
}
