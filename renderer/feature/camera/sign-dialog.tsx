import { useState } from 'react'
import { type SignPart, signParts, type Standing } from '../../../domain/camera/standing.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { useSession } from '../../store/session.ts'
import { MultiChoiceChips } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay } from '../../ui/typed-time.ts'
import { useWords } from '../../words/use-words.ts'
import { useScope } from './camera-scope.tsx'
import { StandingDialog, type StandingDialogInput } from './standing-dialog.tsx'

interface SignDialogProps extends StandingDialogInput {
  readonly standing: Standing
}

/** Somebody looked at the sign: what it shows, when and by whom (rule 39). */
export const SignDialog = ({ standing, camera, cameras, onClose }: SignDialogProps) => {
  const t = useWords()
  const today = useToday()
  const scope = useScope(camera, cameras)
  const signedIn = useSession(({ state }) => (state.kind === 'open' ? state.accountName : ''))
  const { run, isRunning, failure, issuesAt } = useDoorAction('camera.checkSign')
  const [typedDay, setTypedDay] = useState<string>(today)
  const [checkedBy, setCheckedBy] = useState(signedIn)
  const [shows, setShows] = useState<readonly SignPart[]>(standing.sign?.shows ?? signParts)
  const day = readDay(typedDay, today)

  const submit = async (): Promise<void> => {
    if (day.kind !== 'right') return
    const answer = await run({ cameraIds: scope.cameraIds, checkedOn: day.value, checkedBy, shows: [...shows] })
    if (answer?.ok !== true) return
    showToast({ title: t('camera.standing.done', { count: scope.cameraIds.length }) })
    onClose()
  }

  return (
    <StandingDialog
      title={t('camera.standing.signTitle')}
      subtitle={t('camera.standing.signSubtitle')}
      camera={camera}
      scope={scope}
      isBusy={isRunning}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field
        label={t('camera.standing.signShows')}
        help={t('camera.standing.signNameHelp')}
        kind="group"
        issues={issuesAt('shows')}
      >
        <MultiChoiceChips
          label={t('camera.standing.signShows')}
          values={shows}
          choices={signParts.map((value) => ({ value, label: t(`camera.standing.signParts.${value}`) }))}
          onChange={setShows}
        />
      </Field>
      <Field
        label={t('camera.standing.checkedOn')}
        issues={day.kind === 'wrong' ? [{ field: 'checkedOn', reason: day.reason }] : issuesAt('checkedOn')}
        isRequired
      >
        <DayInput typed={typedDay} onType={setTypedDay} focus="at-first" />
      </Field>
      <Field label={t('camera.standing.checkedBy')} issues={issuesAt('checkedBy')} isRequired>
        <TextInput value={checkedBy} onType={setCheckedBy} />
      </Field>
    </StandingDialog>
  )
}
