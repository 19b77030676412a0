// First start, step by step. Nothing is written before the recovery code was typed back; then the book is made at once and
// only the cameras remain, which may also wait.
import { useState } from 'react'
import { assertNever } from '../../../domain/result.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { useIdleLock } from '../../store/idle-lock.ts'
import { go } from '../../store/route.ts'
import { adoptSession, setSettingUp } from '../../store/session.ts'
import { focusFirstWrong } from '../../ui/focus-first-wrong.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { useWords } from '../../words/use-words.ts'
import { AccountStep } from './account-step.tsx'
import { CamerasStep } from './cameras-step.tsx'
import { ClinicStep } from './clinic-step.tsx'
import { type DrawnCode, type RecoveryDraft, RecoveryStep } from './recovery-step.tsx'
import { RetentionStep } from './retention-step.tsx'
import {
  accountIssues,
  accountOf,
  blankDraft,
  clinicIssues,
  clinicOf,
  retentionDraftIssues,
  soundRetention,
} from './setup-draft.ts'
import { issuesOfStep, type StepName, stepAfter, stepBefore } from './setup-steps.ts'
import './setup.css'
import { StartStep } from './start-step.tsx'
import { readGroup } from './typed-group.ts'
import { WizardPage } from './wizard-page.tsx'
import { WizardSide } from './wizard-side.tsx'

const IdleLock = () => {
  useIdleLock()
  return null
}

export const SetupWizard = () => {
  const t = useWords()
  const [step, setStep] = useState<StepName>('clinic')
  const today = useToday()
  const [draft, setDraft] = useState(() => blankDraft(t))
  // Mistakes are pointed out once a person wants to go on, and from then on while they are corrected.
  const [tried, setTried] = useState<ReadonlySet<StepName>>(new Set())
  const [code, setCode] = useState<DrawnCode | null>(null)
  const [recovery, setRecovery] = useState<RecoveryDraft>({ isHidden: false, typed: [] })
  const draw = useDoorAction('setup.drawRecoveryCode')
  const create = useDoorAction('setup.createBook')

  const issues = issuesOfStep(step, {
    clinic: () => clinicIssues(t, draft, today),
    retention: () => retentionDraftIssues(t, draft),
    account: () => accountIssues(draft),
  })
  const shownIssues = tried.has(step) ? issues : []

  const next = (): void => {
    setTried(new Set([...tried, step]))
    if (issues.length > 0) {
      focusFirstWrong()
      return
    }
    setStep(stepAfter(step))
    if (step === 'account' && code === null) void drawCode()
  }

  const drawCode = async (): Promise<void> => {
    const answer = await draw.run({})
    if (answer?.ok === true) setCode({ groups: answer.value.code.groups, askedGroups: answer.value.askedGroups })
  }

  const make = async (): Promise<void> => {
    const answer = await create.run({
      clinic: clinicOf(t, draft, today),
      account: accountOf(draft),
      typedGroups: [...recovery.typed],
    })
    if (answer?.ok !== true) return
    setSettingUp(true)
    adoptSession(answer.value.state)
    setCode(null)
    setStep('cameras')
  }

  const isProven =
    code !== null &&
    recovery.isHidden &&
    code.askedGroups.every(
      (group, place) => readGroup(recovery.typed[place] ?? '', code.groups[group] ?? '').kind === 'right',
    )

  const nextWord = t('setup.next', { step: t(`setup.step_${stepAfter(step)}`) })
  const back = (): void => setStep(stepBefore(step))

  const page = () => {
    switch (step) {
      case 'clinic':
        return (
          <WizardPage title={t('setup.clinicTitle')} lead={t('setup.clinicLead')} nextWord={nextWord} onNext={next}>
            <ClinicStep
              facts={draft.clinic}
              issues={shownIssues}
              onChange={(clinic) => setDraft({ ...draft, clinic })}
              openedOn={draft.openedOn}
              onTypeOpenedOn={(openedOn) => setDraft({ ...draft, openedOn })}
            />
          </WizardPage>
        )
      case 'retention':
        return (
          <WizardPage
            title={t('setup.retentionTitle')}
            lead={t('setup.retentionLead')}
            nextWord={nextWord}
            onNext={next}
            onBack={back}
          >
            <RetentionStep
              draft={draft.retention}
              sound={soundRetention(t, draft)}
              issues={shownIssues}
              onChange={(retention) => setDraft({ ...draft, retention })}
            />
          </WizardPage>
        )
      case 'account':
        return (
          <WizardPage
            title={t('setup.accountTitle')}
            lead={t('setup.accountLead')}
            nextWord={nextWord}
            onNext={next}
            onBack={back}
          >
            <AccountStep draft={draft} issues={shownIssues} onChange={(account) => setDraft({ ...draft, account })} />
          </WizardPage>
        )
      case 'recovery':
        return (
          <WizardPage
            title={t('setup.recoveryTitle')}
            lead={
              <>
                {t('setup.recoveryLead1')}
                <b className="mid">{t('setup.recoveryLeadKey')}</b>
                {t('setup.recoveryLead2')}
                <br />
                {t('setup.recoveryLead3')}
              </>
            }
            nextWord={t(create.isRunning ? 'setup.making' : 'setup.make')}
            onNext={() => void make()}
            onBack={back}
            isBusy={create.isRunning}
            offBecause={isProven ? undefined : t(recovery.isHidden ? 'setup.allThree' : 'setup.keepFirst')}
          >
            {code !== null && (
              <RecoveryStep code={code} clinicName={draft.clinic.name} draft={recovery} onChange={setRecovery} />
            )}
            {draw.failure !== null && <FailureNote failure={draw.failure} onAgain={() => void drawCode()} />}
            {create.failure !== null && <FailureNote failure={create.failure} />}
          </WizardPage>
        )
      case 'cameras':
        return <CamerasStep nextWord={nextWord} onNext={next} />
      case 'start':
        return (
          <StartStep
            draft={draft}
            onStart={() => {
              go({ kind: 'today' })
              setSettingUp(false)
            }}
          />
        )
      default:
        return assertNever(step)
    }
  }

  return (
    <main className="wizard">
      {(step === 'cameras' || step === 'start') && <IdleLock />}
      <WizardSide step={step} draft={draft} />
      {page()}
    </main>
  )
}
