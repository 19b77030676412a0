import { useState } from 'react'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay } from '../../ui/typed-time.ts'
import { useWords } from '../../words/use-words.ts'
import { useScope } from './camera-scope.tsx'
import { StandingDialog, type StandingDialogInput } from './standing-dialog.tsx'

/** How long what is recorded from a day on is kept; what exists already keeps its own clock (rules 24, 32). */
export const RetentionDialog = ({ camera, cameras, onClose }: StandingDialogInput) => {
  const t = useWords()
  const today = useToday()
  const scope = useScope(camera, cameras)
  const { run, isRunning, failure, issuesAt } = useDoorAction('camera.changeRetention')
  const [typedDay, setTypedDay] = useState<string>(today)
  const [count, setCount] = useState(String(camera.retention.count))
  const [unit, setUnit] = useState(camera.retention.unit)
  const [statedAs, setStatedAs] = useState(camera.retention.statedAs)
  const [longerReason, setLongerReason] = useState(camera.retention.longerReason)
  const day = readDay(typedDay, today)
  const dayIssues: readonly FieldIssue[] =
    day.kind === 'wrong' ? [{ field: 'recordedFrom', reason: day.reason }] : issuesAt('recordedFrom')

  const submit = async (): Promise<void> => {
    if (day.kind !== 'right') return
    const retention = { count: Number(count), unit, statedAs, longerReason }
    const answer = await run({ cameraIds: scope.cameraIds, recordedFrom: day.value, retention })
    if (answer?.ok !== true) return
    showToast({ title: t('camera.standing.done', { count: scope.cameraIds.length }) })
    onClose()
  }

  return (
    <StandingDialog
      title={t('camera.standing.retentionTitle')}
      camera={camera}
      scope={scope}
      isBusy={isRunning}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Note kind="warn">{t('camera.standing.retentionWhat')}</Note>
      <Field label={t('camera.standing.recordedFrom')} issues={dayIssues} isRequired>
        <DayInput typed={typedDay} onType={setTypedDay} />
      </Field>
      <Field label={t('camera.standing.retentionCount')} issues={issuesAt('retention.count')} isRequired>
        <TextInput value={count} onType={setCount} inputMode="numeric" focus="at-first" />
      </Field>
      <Field label={t('camera.standing.retentionUnit')} kind="group">
        <Segmented
          label={t('camera.standing.retentionUnit')}
          value={unit}
          choices={[
            { value: 'day', label: t('camera.standing.units.day') },
            { value: 'month', label: t('camera.standing.units.month') },
          ]}
          onChoose={setUnit}
        />
      </Field>
      <Field label={t('camera.standing.statedAs')} issues={issuesAt('retention.statedAs')} isRequired>
        <TextInput value={statedAs} onType={setStatedAs} />
      </Field>
      <Field
        label={t('camera.standing.longerReason')}
        help={t('camera.standing.longerReasonHelp')}
        issues={issuesAt('retention.longerReason')}
      >
        <TextInput value={longerReason} onType={setLongerReason} />
      </Field>
    </StandingDialog>
  )
}
