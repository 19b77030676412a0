import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import { useWords } from '../words/use-words.ts'

export interface Step {
  readonly key: string
  readonly label: string
  readonly state: 'done' | 'now' | 'later'
  /** Under the label: when it was done, or by when. */
  readonly detail?: string | undefined
}

interface StepperProps {
  readonly label: string
  readonly steps: readonly Step[]
  readonly direction?: 'across' | 'down'
}

export const Stepper = ({ label, steps, direction = 'across' }: StepperProps) => {
  const t = useWords()
  return (
    <ol className={`stepper stepper-${direction}`} aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.key} className={`stepper-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="stepper-mark" aria-hidden="true">
            {step.state === 'done' ? <IconCheck size={16} stroke={2} /> : index + 1}
          </span>
          <span className="stepper-text">
            <b>{step.label}</b>
            {step.detail !== undefined && <span>{step.detail}</span>}
            {step.state === 'done' && <span className="unseen">{t('ui.stepDone')}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
