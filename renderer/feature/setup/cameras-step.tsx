import { useWords } from '../../words/use-words.ts'
import { Note } from '../../ui/status.tsx'
import { WizardPage } from './wizard-page.tsx'

interface CamerasStepProps {
  readonly nextWord: string
  readonly onNext: () => void
}

export const CamerasStep = ({ onNext }: CamerasStepProps) => {
  const t = useWords()
  return (
    <WizardPage
      title={t('setup.camerasTitle')}
      lead={t('setup.camerasLead')}
      nextWord={t('setup.camerasLater')}
      onNext={onNext}
    >
      <Note kind="idle">{t('setup.camerasNone')}</Note>
    </WizardPage>
  )
}
