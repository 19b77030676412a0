// Records that footage of a request was secured. The app moves no video: a person saves it from the recorder and says where
// it lies.
import type { CameraStretch } from '../../../domain/recorder/found-on.ts'
import { reasonForRequest } from '../../../domain/ledger/hold-words.ts'
import type { RangeId, RequestId } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { makeDrafts, useDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { RecorderTime } from '../recorder/recorder-time.tsx'
import { TermsFields } from '../hold/hold-terms.tsx'
import { blankTerms, readTerms } from '../hold/typed-terms.ts'

export interface FootageToHold {
  readonly requestId: RequestId
  readonly requestNumber: string
  readonly rangeIds: readonly RangeId[]
  /** Cameras and times, as the request lists them. */
  readonly footage: string
  /** Where the stretches are known, the recorder's own times stand beside them. */
  readonly stretches?: readonly CameraStretch[]
}

interface HoldDialogProps {
  readonly footage: FootageToHold
  readonly onClose: () => void
}

const drafts = makeDrafts(blankTerms)

export const HoldDialog = ({ footage, onClose }: HoldDialogProps) => {
  const t = useWords()
  const today = useToday()
  const { draft, change, discard } = useDraft(drafts, footage.rangeIds.join())
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('hold.place')
  const proposedReason = reasonForRequest(footage.requestNumber)

  const hold = async (): Promise<void> => {
    const read = readTerms(draft, proposedReason, today)
    if (read.kind === 'wrong') return reject(read.issues)
    const { requestId, rangeIds } = footage
    const answer = await run({ footage: { of: 'request', requestId, rangeIds: [...rangeIds] }, ...read.terms })
    if (answer?.ok !== true) return
    discard()
    onClose()
    const { number } = answer.value
    showToast({
      title: t('request.holdDone'),
      detail: number,
      link: { label: t('hold.see'), onPress: () => go({ kind: 'footage', holdNumber: number }) },
    })
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('request.holdTitle', { count: footage.rangeIds.length })}
      subtitle={
        <>
          {footage.footage},{' '}
          <span className="nowrap">{t('request.holdSubtitle', { number: footage.requestNumber })}</span>
        </>
      }
      hint={t('request.holdNumberHint')}
      confirmWord={t('request.hold')}
      onConfirm={() => void hold()}
      isBusy={isRunning}
      failure={failure}
    >
      <Note kind="warn">{t('request.holdNoMoving')}</Note>
      <RecorderTime stretches={footage.stretches ?? []} />
      <TermsFields
        typed={draft}
        proposedReason={proposedReason}
        onType={(typed) => change((old) => ({ ...old, ...typed }))}
        issuesOf={issuesAt}
        focus="at-first"
      />
    </Confirm>
  )
}
