// What papers say of the clinic, restated by the officer. What was issued before stays as it was.
import { useState } from 'react'
import { reviewIntervals } from '../../../domain/access-log/review-interval.ts'
import {
  type Clinic,
  type ClinicRestatement,
  clinicRestatementSchema,
  sealChoices,
} from '../../../domain/clinic/clinic.ts'
import { useDoorAction } from '../../store/door.ts'
import { groundsFor } from '../../../domain/decision/letter-grounds.ts'
import { MultiChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { focusFirstWrong } from '../../ui/focus-first-wrong.ts'
import { ReleaseNote } from '../destruction/release-note.tsx'
import { groundKey } from '../notice/notice-words.ts'
import { DayInput } from '../../ui/time-input.tsx'
import { readDay } from '../../ui/typed-time.ts'
import { useToday } from '../../store/clock.ts'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { WordKey } from '../../words/words.ts'
import { useWords } from '../../words/use-words.ts'

type Fact = Exclude<
  keyof ClinicRestatement,
  'openedOn' | 'seal' | 'policyGrounds' | 'destructionApprovals' | 'logReviewEvery'
>

/** In the order of the card; `optional` ones may be left empty. */
const facts: readonly (readonly [Fact, WordKey, 'required' | 'optional'])[] = [
  ['name', 'settings.clinicName', 'required'],
  ['postcode', 'settings.postcode', 'optional'],
  ['address', 'settings.address', 'required'],
  ['phone', 'settings.phone', 'required'],
  ['email', 'settings.email', 'optional'],
  ['officerName', 'settings.officer', 'required'],
  ['officerTitle', 'settings.officerTitle', 'required'],
  ['department', 'settings.department', 'required'],
  ['senderTitle', 'settings.sender', 'required'],
]

const titlesOf = (typed: string): string[] =>
  typed
    .split(',')
    .map((title) => title.trim())
    .filter((title) => title !== '')

interface RestateClinicDialogProps {
  readonly clinic: Clinic
  readonly onClose: () => void
}

export const RestateClinicDialog = ({ clinic, onClose }: RestateClinicDialogProps) => {
  const t = useWords()
  const restate = useDoorAction('clinic.restate')
  const [typed, setTyped] = useState(() => clinicRestatementSchema.strip().parse(clinic))

  const [approvals, setApprovals] = useState(typed.destructionApprovals.join(', '))
  const today = useToday()
  const [openedOn, setOpenedOn] = useState<string>(typed.openedOn ?? '')
  const readOpening = readDay(openedOn, today)

  const save = async (): Promise<void> => {
    if (readOpening.kind === 'wrong') {
      focusFirstWrong()
      return
    }
    const answer = await restate.run({
      ...typed,
      openedOn: readOpening.kind === 'right' ? readOpening.value : null,
      destructionApprovals: titlesOf(approvals),
    })
    if (answer?.ok !== true) {
      focusFirstWrong()
      return
    }
    showToast({ title: t('settings.restated') })
    onClose()
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('settings.restateTitle')}
      subtitle={t('settings.restateSubtitle')}
      confirmWord={t('settings.restateConfirm')}
      onConfirm={() => void save()}
      isBusy={restate.isRunning}
      failure={restate.failure}
      width="wide"
    >
      <div className="restate-facts">
        {facts.map(([fact, label, need], index) => (
          <Field key={fact} label={t(label)} isRequired={need === 'required'} issues={restate.issuesAt(fact)}>
            <TextInput
              value={typed[fact]}
              onType={(text) => setTyped((old) => ({ ...old, [fact]: text }))}
              focus={index === 0 ? 'at-first' : 'later'}
            />
          </Field>
        ))}
      </div>
      <Field
        label={t('settings.openedOn')}
        help={t('settings.openedOnHelp')}
        issues={
          readOpening.kind === 'wrong'
            ? [{ field: 'openedOn', reason: readOpening.reason }]
            : restate.issuesAt('openedOn')
        }
      >
        <DayInput typed={openedOn} onType={setOpenedOn} />
      </Field>
      <Field label={t('settings.seal')} kind="group" help={t('settings.sealHelp')}>
        <Segmented
          label={t('settings.seal')}
          value={typed.seal}
          choices={sealChoices.map((value) => ({ value, label: t(`settings.seal_${value}`) }))}
          onChoose={(seal) => setTyped((old) => ({ ...old, seal }))}
        />
      </Field>
      <Field
        label={t('settings.approvals')}
        isRequired
        help={t('settings.approvalsHelp')}
        issues={restate.issuesAt('destructionApprovals')}
      >
        <TextInput value={approvals} onType={setApprovals} />
      </Field>
      <ReleaseNote titles={titlesOf(approvals)} offer="told" />
      <Field label={t('accessLog.interval')} kind="group" help={t('accessLog.intervalHelp')}>
        <Segmented
          label={t('accessLog.interval')}
          value={typed.logReviewEvery}
          choices={reviewIntervals.map((value) => ({ value, label: t(`accessLog.every_${value}`) }))}
          onChoose={(logReviewEvery) => setTyped((old) => ({ ...old, logReviewEvery }))}
        />
      </Field>
      <Field label={t('settings.policyGrounds')} kind="group" help={t('settings.policyGroundsHelp')}>
        <MultiChoiceChips
          label={t('settings.policyGrounds')}
          values={typed.policyGrounds}
          choices={groundsFor.viewing.map((value) => ({ value, label: t(groundKey(value, 'viewing')) }))}
          onChange={(grounds) => setTyped((old) => ({ ...old, policyGrounds: [...grounds] }))}
        />
      </Field>
    </Confirm>
  )
}
