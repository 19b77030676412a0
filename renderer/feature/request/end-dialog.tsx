// How a request ends by hand. Holds that rest on it lose their reason, so their lifting is offered in the same press; it is an entry
// of its own, and another person still confirms it.
import { useState } from 'react'
import { isRemoval } from '../../../domain/decision/letter.ts'
import { kindsWithout, partsOwed } from '../../../domain/request/owed-part.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useDoorAction } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { CheckBox, Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { kindsWords } from './request-words.ts'

export type End = 'withdraw' | 'close' | 'closeUnclaimed'

const operations = {
  withdraw: 'request.withdraw',
  close: 'request.close',
  closeUnclaimed: 'request.closeUnclaimed',
} as const

interface EndDialogProps {
  readonly request: Pick<RequestDetail, 'id' | 'number' | 'openHolds' | 'applicant' | 'kinds' | 'ranges'>
  readonly end: End
  readonly onClose: () => void
}

type Kind = RequestDetail['kinds'][number]

/** What may be taken back alone; first what is left since the footage was seen. */
const separable = (request: EndDialogProps['request']): readonly Kind[] =>
  request.kinds.filter((kind) => kindsWithout(request, kind) !== null)

const proposedPart = (request: EndDialogProps['request']): Kind | null => {
  const owed = partsOwed(request.ranges)
  return separable(request).find((kind) => owed.includes(isRemoval(kind) ? 'removal' : 'copy')) ?? null
}

export const EndDialog = ({ request, end, onClose }: EndDialogProps) => {
  const t = useWords()
  const ending = useDoorAction(operations[end])
  const proposing = useDoorAction('hold.proposeLift')
  const mayLift = useMay('footage.hold')
  const withdrawing = useDoorAction('request.withdrawPart')
  const [parts] = useState(end === 'withdraw' ? separable(request) : [])
  const [part, setPart] = useState(end === 'withdraw' ? proposedPart(request) : null)
  const [reason, setReason] = useState('')
  const [isEnded, setEnded] = useState(false)
  const [holdsLeft, setHoldsLeft] = useState(mayLift ? request.openHolds : [])
  const [isLifting, setLifting] = useState(true)
  const [liftReason, setLiftReason] = useState(t(`request.liftReason_${end}`, { number: request.number }))

  const endOnce = async (): Promise<boolean> => {
    if (isEnded) return true
    const requestId = request.id
    const answer = await (part === null
      ? ending.run({ requestId, reason })
      : withdrawing.run({ requestId, kind: part, reason }))
    if (answer?.ok !== true) return false
    setEnded(true)
    const title =
      part === null ? t(`request.${end}Done`) : t('request.withdrawPartDone', { kind: kindsWords(t, [part]) })
    showToast({ title, detail: request.number })
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
    if ((await endOnce()) && (part !== null || !isLifting || (await proposeEach()))) onClose()
  }

  const failure = ending.failure ?? withdrawing.failure ?? proposing.failure
  const isHoldAsked = part === null && holdsLeft.length > 0
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t(`request.${end}Title`)}
      subtitle={request.number}
      confirmWord={t(isEnded ? 'request.liftPropose' : `request.${end}`)}
      onConfirm={() => void confirm()}
      isBusy={ending.isRunning || withdrawing.isRunning || proposing.isRunning}
      failure={failure}
    >
      {isEnded ? (
        <Note kind="warn">{t('request.liftLeft', { numbers: holdsLeft.join(', ') })}</Note>
      ) : (
        <>
          {parts.length > 0 && (
            <Field label={t('request.withdrawWhat')} kind="group">
              <Segmented
                label={t('request.withdrawWhat')}
                value={part ?? 'whole'}
                choices={[
                  { value: 'whole', label: t('request.withdrawWhole') },
                  ...parts.map((kind) => ({
                    value: kind,
                    label: t('request.withdrawOnly', { kind: kindsWords(t, [kind]) }),
                  })),
                ]}
                onChoose={(chosen) => setPart(chosen === 'whole' ? null : chosen)}
              />
            </Field>
          )}
          <Note kind="warn">
            {part === null ? t(`request.${end}Note`) : t('request.withdrawPartNote', { kind: kindsWords(t, [part]) })}
          </Note>
          {end === 'closeUnclaimed' && request.kinds.includes('copy') && request.kinds.length > 1 && (
            <Note kind="warn">{t('request.closeUnclaimedCopy')}</Note>
          )}
          <Field
            label={t('request.endReason')}
            isRequired
            issues={[...ending.issuesAt('reason'), ...withdrawing.issuesAt('reason')]}
          >
            <TextInput value={reason} onType={setReason} focus="at-first" />
          </Field>
        </>
      )}
      {isHoldAsked && (
        <CheckBox isOn={isLifting} onChange={setLifting}>
          {t('request.liftToo', { numbers: holdsLeft.join(', ') })}
        </CheckBox>
      )}
      {isHoldAsked && isLifting && (
        <Field
          label={t('request.liftWhy')}
          isRequired
          issues={[...proposing.issuesAt('reason'), ...proposing.issuesAt('number')]}
        >
          <TextInput value={liftReason} onType={setLiftReason} />
        </Field>
      )}
    </Confirm>
  )
}
