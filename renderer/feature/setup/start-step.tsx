import { useDoor } from '../../store/door.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { Card, CardBody } from '../../ui/page.tsx'
import { ReleaseNote } from '../destruction/release-note.tsx'
import { accountOf, type SetupDraft, statedAsOf } from './setup-draft.ts'
import { WizardPage } from './wizard-page.tsx'

interface StartStepProps {
  readonly draft: SetupDraft
  readonly onStart: () => void
}

export const StartStep = ({ draft, onStart }: StartStepProps) => {
  const t = useWords()
  const formats = useFormats()
  const cameras = useDoor('camera.list', {})
  const clinic = useDoor('clinic.read', {})
  const titles = clinic.kind === 'answered' ? clinic.value.clinic.destructionApprovals : []
  const facts = [
    [t('setup.startClinic'), draft.clinic.name],
    [t('setup.startRetention'), statedAsOf(t, draft.retention)],
    [t('setup.startAccount'), accountOf(draft).name],
    [
      t('setup.startCameras'),
      cameras.kind === 'answered'
        ? t('setup.startCameraCount', { count: formats.count(cameras.value.cameras.length) })
        : '–',
    ],
    [t('settings.approvals'), titles.join(' → ')],
  ] as const
  return (
    <WizardPage title={t('setup.startTitle')} lead={t('setup.startLead')} nextWord={t('setup.start')} onNext={onStart}>
      <Card>
        <CardBody>
          <div className="column">
            <dl className="facts">
              {facts.map(([label, fact]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{fact}</dd>
                </div>
              ))}
            </dl>
            <ReleaseNote titles={titles} offer="told" />
          </div>
        </CardBody>
      </Card>
      <p className="cap wizard-after">{t('setup.startNext')}</p>
    </WizardPage>
  )
}
