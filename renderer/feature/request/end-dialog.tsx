// How a request ends by hand. Holds that rest on it lose their reason, so their lifting is offered in the same press; it is an entry
// of its own, and another person still confirms it.
import { useState } from 'react'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useDoorAction } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { CheckBox } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

export type End = 'withdraw' | 'close'

interface EndDialogProps {
  readonly request: Pick<RequestDetail, 'id' | 'number' | 'openHolds'>
  readonly end: End
  readonly onClose: () => void
}

export const EndDialog = ({ request, end, onClose }: EndDialogProps) => {
  const t = useWords()
  const ending = useDoorAction(end === 'withdraw' ? 'request.withdraw' : 'request.close')
  const proposing = useDoorAction('hold.proposeLift')
  const mayLift = useMay('footage.hold')
  const [reason, setReason] = useState('')
  const [isEnded, setEnded] = useState(false)
  const [holdsLeft, setHoldsLeft] = useState(mayLift ? request.openHolds : [])
  const [isLifting, setLifting] = useState(true)
  const [liftReason, setLiftReason] = useState(t(`request.liftReason_${end}`, { number: request.number }))

  const endOnce = async (): Promise<boolean> => {
    if (isEnded) return true
    const answer = await ending.run({ requestId: request.id, reason })
    if (answer?.ok !== true) return false
    setEnded(true)
    showToast({ title: t(`request.${end}Done`), detail: request.number })
    return true
  }

  /** One after the other, each an entry of its own. */
  const proposeEach = async (): Promise<boolean> => {
    for (const [index, number] of holdsLeft.entries()) {
      // eslint-disable-next-line no-await-in-loop -- the first that is refused stops the rest
      const answer = await proposing.run({ number, reason: liftReason })
      if (answer?.ok !== true) {
        setHoldsLeft(holdsLeft.slice(index))
        return false
      }
      showToast({ title: t('request.liftProposed'), detail: number })
    }
    return true
  }

  const confirm = async (): Promise<void> => {
    if ((await endOnce()) && (!isLifting || (await proposeEach()))) onClose()
  }

  const failure = ending.failure ?? proposing.failure
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t(`request.${end}Title`)}
      subtitle={request.number}
      confirmWord={t(isEnded ? 'request.liftPropose' : `request.${end}`)}
      onConfirm={() => void confirm()}
      isBusy={ending.isRunning || proposing.isRunning}
    >
      {isEnded ? (
        <Note kind="warn">{t('request.liftLeft', { numbers: holdsLeft.join(', ') })}</Note>
      ) : (
        <>
          <Note kind="warn">{t(`request.${end}Note`)}</Note>
          <Field label={t('request.endReason')} isRequired issues={ending.issuesAt('reason')}>
            <TextInput value={reason} onType={setReason} focus="at-first" />
          </Field>
        </>
      )}
      {holdsLeft.length > 0 && (
        <CheckBox isOn={isLifting} onChange={setLifting}>
          {t('request.liftToo', { numbers: holdsLeft.join(', ') })}
        </CheckBox>
      )}
      {holdsLeft.length > 0 && isLifting && (
        <Field
          label={t('request.liftWhy')}
          isRequired
          issues={[...proposing.issuesAt('reason'), ...proposing.issuesAt('number')]}
        >
          <TextInput value={liftReason} onType={setLiftReason} />
        </Field>
      )}
      {failure !== null && failure.kind !== 'invalid' && <FailureNote failure={failure} />}
    </Confirm>
  )
}
