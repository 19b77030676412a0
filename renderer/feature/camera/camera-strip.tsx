import IconBuildingHospital from '@tabler/icons-react/dist/esm/icons/IconBuildingHospital.mjs'
import IconDeviceCctv from '@tabler/icons-react/dist/esm/icons/IconDeviceCctv.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconLockOpen from '@tabler/icons-react/dist/esm/icons/IconLockOpen.mjs'
import type { ReactNode } from 'react'
import type { ListedCamera } from '../../../domain/camera/camera.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { Card } from '../../ui/page.tsx'
import type { IconComponent } from '../../ui/icon.ts'
import { iconStroke } from '../../ui/icon.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { countCameras } from './camera-counts.ts'
import { retentionWords } from './retention-words.ts'

interface CountProps {
  readonly icon: IconComponent
  readonly figure: ReactNode
  readonly beside: string
  readonly below: ReactNode
}

const Count = ({ icon: Icon, figure, beside, below }: CountProps) => (
  <div className="camera-count">
    <span className="dim" aria-hidden="true">
      <Icon size={22} stroke={iconStroke} />
    </span>
    <div>
      <p>
        <b className="camera-figure num">{figure}</b> <span className="sub">{beside}</span>
      </p>
      <p className="cap">{below}</p>
    </div>
  </div>
)

interface CameraStripProps {
  readonly cameras: readonly ListedCamera[]
  readonly clinic: Clinic | null
}

/** How many cameras there are, of which kinds, and whether they are kept as the policy states. */
export const CameraStrip = ({ cameras, clinic }: CameraStripProps) => {
  const t = useWords()
  const formats = useFormats()
  const counts = countCameras(cameras, clinic?.retention ?? null)
  return (
    <Card className="camera-strip" label={t('camera.counts.cameras')}>
      <Count
        icon={IconDeviceCctv}
        figure={formats.count(counts.cameraCount)}
        beside={t('camera.counts.camerasUnit')}
        below={t('camera.counts.recorders', { recorders: counts.recorderCount, buildings: counts.buildingCount })}
      />
      <Count
        icon={IconLockOpen}
        figure={formats.count(counts.openCount)}
        beside={t('camera.counts.open')}
        below={t('camera.counts.closed', { count: counts.closedCount })}
      />
      <Count
        icon={IconBuildingHospital}
        figure={formats.count(counts.operatingRoomCount)}
        beside={t('camera.counts.operatingRooms')}
        below={t(
          counts.operatingRoomCount === 0 ? 'camera.counts.operatingRoomsNone' : 'camera.counts.operatingRoomsSome',
        )}
      />
      <Count
        icon={IconHistory}
        figure={clinic === null ? '–' : retentionWords(t, clinic.retention)}
        beside={t('camera.counts.retention')}
        below={
          counts.unlikePolicyCount === 0 ? (
            t('camera.counts.retentionSame')
          ) : (
            <span className="text-warn mid">
              {t('camera.counts.retentionOther', { count: counts.unlikePolicyCount })}
            </span>
          )
        }
      />
    </Card>
  )
}
