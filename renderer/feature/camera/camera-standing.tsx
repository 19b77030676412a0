// What the law asks of the camera a person stands on: what is stated, what is missing, and where it is stated.
import { useState } from 'react'
import type { ListedCamera } from '../../../domain/camera/camera.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { orDash } from '../../ui/data-table.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { EntrustDialog } from '../company/entrust-dialog.tsx'
import { PurposesDialog } from './purposes-dialog.tsx'
import { ResolutionDialog } from './resolution-dialog.tsx'
import { RetentionDialog } from './retention-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'
import type { CameraStanding } from './use-shortcomings.ts'

const acts = ['purposes', 'sign', 'company', 'resolution', 'retention'] as const
type Act = (typeof acts)[number]

interface CameraStandingSectionProps {
  readonly camera: ListedCamera
  /** Those that the list shows. */
  readonly cameras: readonly ListedCamera[]
  readonly known: CameraStanding
  readonly clinic: Clinic
}

export const CameraStandingSection = ({ camera, cameras, known, clinic }: CameraStandingSectionProps) => {
  const t = useWords()
  const formats = useFormats()
  const mayManage = useMay('camera.manage')
  const [open, setOpen] = useState<Act | null>(null)
  const { standing, company, lacks } = known
  const { sign, basis } = standing
  const facts: readonly (readonly [string, string])[] = [
    [t('camera.standing.purposes'), orDash(standing.purposes.join(', '))],
    ...(camera.isPublic || camera.isOperatingRoom
      ? []
      : [[t('camera.standing.basis'), basis === null ? '–' : t(`camera.standing.bases.${basis}`)] as const]),
    [t('camera.standing.sign'), sign === null ? '–' : `${formats.dayBrief(sign.checkedOn)} ${sign.checkedBy}`],
    [t('camera.company.which'), company === null ? t('camera.company.nobody') : company.name],
    [t('camera.standing.resolution'), orDash(standing.resolution)],
  ]
  const dialog = { camera, cameras, standing, onClose: () => setOpen(null) }
  return (
    <section className="camera-standing" aria-label={t('camera.standing.title')}>
      <h3 className="mid">{t('camera.standing.title')}</h3>
      {camera.retiredOn === null && (
        <p className="camera-lacks">
          {lacks.length === 0 && <Status kind="ok">{t('camera.standing.complete')}</Status>}
          {lacks.map((lack) => (
            <Status key={lack} kind="warn">
              {t(`camera.lacks.${lack}`)}
            </Status>
          ))}
        </p>
      )}
      <dl className="camera-facts">
        {facts.map(([name, value]) => (
          <div key={name} className="camera-fact">
            <dt className="dim">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mayManage && camera.retiredOn === null && (
        <div className="row row-wrap">
          {acts.map((act) => (
            <Button key={act} size="small" onPress={() => setOpen(act)}>
              {t(`camera.standing.acts.${act}`)}
            </Button>
          ))}
        </div>
      )}
      {open === 'purposes' && <PurposesDialog {...dialog} clinic={clinic} />}
      {open === 'sign' && <SignDialog {...dialog} />}
      {open === 'company' && <EntrustDialog {...dialog} />}
      {open === 'resolution' && <ResolutionDialog {...dialog} />}
      {open === 'retention' && <RetentionDialog {...dialog} />}
    </section>
  )
}
