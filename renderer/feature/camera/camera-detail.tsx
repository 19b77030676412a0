import type { ListedCamera } from '../../../domain/camera/camera.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import { CameraActs } from './camera-acts.tsx'
import { CameraHistory } from './camera-history.tsx'
import { CameraStandingSection } from './camera-standing.tsx'
import type { CameraStanding } from './use-shortcomings.ts'
import { useFormats, useWords } from '../../words/use-words.ts'

interface CameraDetailProps {
  readonly camera: ListedCamera
  /** All there are: a number stands for one of them. */
  readonly cameras: readonly ListedCamera[]
  /** Those that the list shows. */
  readonly shown: readonly ListedCamera[]
  /** null until it is known. */
  readonly known: CameraStanding | null
  readonly clinic: Clinic | null
}

/** What the list has no room for, about the row the person stands on. */
export const CameraDetail = ({ camera, cameras, shown, known, clinic }: CameraDetailProps) => {
  const t = useWords()
  const formats = useFormats()
  const { installedOn } = camera
  const facts: readonly (readonly [string, string])[] = [
    [t('camera.detail.fieldOfView'), camera.fieldOfView],
    [t('camera.detail.hours'), camera.hours],
    [t('camera.detail.retention'), camera.retention.statedAs],
    [
      t('camera.detail.installedOn'),
      installedOn === null ? t('camera.detail.installedUnknown') : formats.dayFull(installedOn),
    ],
    [t('camera.detail.audio'), t('camera.detail.audioOff')],
    ...(camera.usedForChanging === false
      ? [[t('camera.detail.changing'), t('camera.detail.changingNo')] as const]
      : []),
  ]
  return (
    <Card className="camera-detail" label={camera.place}>
      <CardHead
        title={
          <>
            {camera.place} <span className="dim num">{camera.number}</span>
          </>
        }
      >
        {camera.retiredOn !== null && (
          <Status kind="idle">{t('camera.retiredOn', { day: formats.dayBrief(camera.retiredOn) })}</Status>
        )}
        {camera.isOperatingRoom && <Status kind="warn">{t('camera.operatingRoom')}</Status>}
      </CardHead>
      <CardBody>
        <dl className="camera-facts">
          {facts.map(([name, value]) => (
            <div key={name} className="camera-fact">
              <dt className="dim">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <CameraActs key={camera.id} camera={camera} cameras={cameras} />
        {known !== null && clinic !== null && (
          <CameraStandingSection
            key={`${camera.id} standing`}
            camera={camera}
            cameras={shown}
            known={known}
            clinic={clinic}
          />
        )}
        <CameraHistory cameraId={camera.id} />
      </CardBody>
    </Card>
  )
}
