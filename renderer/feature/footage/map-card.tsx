// The retention map with its zoom and its filter by building.
import IconDeviceCctv from '@tabler/icons-react/dist/esm/icons/IconDeviceCctv.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { type ReactNode, useState } from 'react'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card } from '../../ui/page.tsx'
import { showToast } from '../../ui/toast.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/use-words.ts'
import { BuildingFilter, everyBuilding } from '../camera/building-filter.tsx'
import { RetentionMap } from './retention-map.tsx'

const zooms = ['35', '60', '120'] as const
type Zoom = (typeof zooms)[number]

interface MapCardProps {
  /** Stands before the map's own filters. */
  readonly beside: ReactNode
}

export const MapCard = ({ beside }: MapCardProps) => {
  const t = useWords()
  const [zoom, setZoom] = useState<Zoom>('60')
  const [building, setBuilding] = useState(everyBuilding)
  const mayOutput = useMay('paper.output')
  const output = useDoorAction('paper.output')
  const print = async (): Promise<void> => {
    const answer = await output.run({
      paper: { kind: 'footage-map', dayCount: Number(zoom), building: building === everyBuilding ? null : building },
      to: 'printer',
      purpose: t('footage.printPurpose'),
    })
    if (answer?.ok === true)
      showToast({
        title: t('footage.printed'),
        detail: building === everyBuilding ? t('camera.allBuildings') : building,
      })
  }
  const map = useDoor('footage.map', { dayCount: Number(zoom) })
  if (map.kind === 'waiting') return <Skeleton rowCount={12} />
  if (map.kind === 'failed') return <FailureNote failure={map.failure} onAgain={map.askAgain} />
  if (map.value.rows.length === 0) {
    return (
      <Card>
        <EmptyState
          icon={IconDeviceCctv}
          title={t('today.noCamerasTitle')}
          action={<Button onPress={() => go({ kind: 'cameras' })}>{t('today.addCameras')}</Button>}
        >
          {t('footage.noCamerasNext')}
        </EmptyState>
      </Card>
    )
  }
  const rows = map.value.rows.filter((row) => building === everyBuilding || row.building === building)
  return (
    <div className="map-card">
      <div className="row row-wrap">
        {beside}
        <BuildingFilter cameras={map.value.rows} chosen={building} onChoose={setBuilding} />
        <Segmented
          label={t('footage.zoom')}
          value={zoom}
          choices={zooms.map((value) => ({ value, label: t('footage.zoomDays', { count: Number(value) }) }))}
          onChoose={setZoom}
        />
        {mayOutput && (
          <Button icon={IconPrinter} onPress={() => void print()} isBusy={output.isRunning}>
            {t('footage.print')}
          </Button>
        )}
      </div>
      {output.failure !== null && <FailureNote failure={output.failure} />}
      <RetentionMap map={map.value} rows={rows} />
    </div>
  )
}
