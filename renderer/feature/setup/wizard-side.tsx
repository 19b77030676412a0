import IconDeviceDesktop from '@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { type Step, Stepper } from '../../ui/stepper.tsx'
import { useAppearance } from '../../theme/appearance.ts'
import type { Translate } from '../../words/words.ts'
import { useWords } from '../../words/use-words.ts'
import { accountOf, type SetupDraft } from './setup-draft.ts'
import { type StepName, stepNames } from './setup-steps.ts'

const stateOf = (index: number, now: number): Step['state'] => (index < now ? 'done' : index === now ? 'now' : 'later')

/** Under a finished step stands what was answered. */
const detailOf = (t: Translate, name: StepName, state: Step['state'], draft: SetupDraft): string | undefined => {
  if (name === 'recovery' && state === 'now') return t('setup.step_recovery_hint')
  if (state !== 'done') return undefined
  if (name === 'clinic') return draft.clinic.name
  if (name === 'retention') return t(`setup.kept_${draft.retention.unit}`, { count: draft.retention.count })
  return name === 'account' ? accountOf(draft).name : undefined
}

interface WizardSideProps {
  readonly step: StepName
  readonly draft: SetupDraft
}

export const WizardSide = ({ step, draft }: WizardSideProps) => {
  const t = useWords()
  const { language, chooseLanguage } = useAppearance()
  const now = stepNames.indexOf(step)
  const steps = stepNames.map((name, index): Step => {
    const state = stateOf(index, now)
    return { key: name, label: t(`setup.step_${name}`), state, detail: detailOf(t, name, state, draft) }
  })
  return (
    <aside className="wizard-side">
      <div className="wizard-brand">
        <BrandMark size={28} />
        {t('frame.brand')}
      </div>
      <p className="sub wizard-side-lead">{t('setup.lead')}</p>
      <Stepper label={t('setup.steps')} steps={steps} direction="down" />
      <div className="wizard-side-foot">
        <Segmented
          label={t('settings.language')}
          value={language}
          choices={[
            { value: 'ko', label: t('settings.korean') },
            { value: 'en', label: t('settings.english') },
          ]}
          onChoose={chooseLanguage}
        />
        <p className="cap row">
          <IconMark icon={IconDeviceDesktop} size="small" />
          {t('setup.staysHere')}
        </p>
      </div>
    </aside>
  )
}
