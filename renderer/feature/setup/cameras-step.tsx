// Optional: the camera table can be imported now or after the start. Until something was imported the way on is not the
// filled button, because the one that imports is.
import { lazy, Suspense, useState } from 'react'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/use-words.ts'
import { WizardPage } from './wizard-page.tsx'

const SpreadsheetImport = lazy(async () => ({
  default: (await import('../camera/spreadsheet-import.tsx')).SpreadsheetImport,
}))

interface CamerasStepProps {
  readonly nextWord: string
  readonly onNext: () => void
}

export const CamerasStep = ({ nextWord, onNext }: CamerasStepProps) => {
  const t = useWords()
  const [isImported, setImported] = useState(false)
  return (
    <WizardPage
      title={t('setup.camerasTitle')}
      lead={t('setup.camerasLead')}
      nextWord={isImported ? nextWord : t('setup.camerasLater')}
      nextLook={isImported ? 'filled' : 'outline'}
      onNext={onNext}
    >
      <div className="column">
        <Suspense fallback={<Skeleton />}>
          <SpreadsheetImport onImported={() => setImported(true)} />
        </Suspense>
      </div>
    </WizardPage>
  )
}
