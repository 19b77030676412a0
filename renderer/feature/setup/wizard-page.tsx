// One page of the wizard: what is asked, and at the foot the way back and the way on.
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { useWords } from '../../words/use-words.ts'

interface WizardPageProps {
  readonly title: string
  readonly lead: ReactNode
  readonly children: ReactNode
  readonly onBack?: (() => void) | undefined
  readonly nextWord: string
  readonly onNext: () => void
  readonly nextLook?: 'filled' | 'outline'
  readonly offBecause?: string | undefined
  readonly isBusy?: boolean
}

export const WizardPage = ({
  title,
  lead,
  children,
  onBack,
  nextWord,
  onNext,
  nextLook = 'filled',
  offBecause,
  isBusy = false,
}: WizardPageProps) => {
  const t = useWords()
  return (
    <Form label={title} className="wizard-page">
      <div className="wizard-page-scroll">
        <div className="wizard-page-inside">
          <h1 className="wizard-page-title">{title}</h1>
          <p className="sub wizard-page-lead">{lead}</p>
          {children}
        </div>
      </div>
      <div className="wizard-page-foot">
        {onBack && <Button onPress={onBack}>{t('setup.back')}</Button>}
        <span className="grow" />
        <Button
          look={nextLook}
          size="large"
          iconAfter={IconArrowRight}
          {...(nextLook === 'filled' ? { keys: 'Ctrl ↵' } : {})}
          onPress={onNext}
          offBecause={offBecause}
          isBusy={isBusy}
        >
          {nextWord}
        </Button>
      </div>
    </Form>
  )
}
