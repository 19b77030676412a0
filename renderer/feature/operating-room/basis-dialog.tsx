import { useState } from 'react'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { BasisFields } from './basis-fields.tsx'
import type { RequestDialogProps } from './request-page.tsx'
import { basisOf, typedBasisIssues, typedOf } from './typed-basis.ts'

/** Fills in what came later: the number of the letter, the opening of the mediation. */
export const BasisDialog = ({ request, onClose }: RequestDialogProps) => {
  const t = useWords()
  const today = useToday()
  const { kind } = request.basis
  const [typed, setTyped] = useState(() => typedOf(request.basis))
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('operatingRoom.stateBasis')
  const save = async (): Promise<void> => {
    const issues = typedBasisIssues(kind, typed, today)
    if (issues.length > 0) return reject(issues)
    const answer = await run({ requestId: request.id, basis: basisOf(kind, typed, today) })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('operatingRoom.basisStated'), detail: request.number })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('operatingRoom.stateBasis')}
      confirmWord={t('operatingRoom.stateBasisIt')}
      onConfirm={() => void save()}
      isBusy={isRunning}
      failure={failure}
    >
      <BasisFields
        kind={kind}
        typed={typed}
        onType={(part) => setTyped((before) => ({ ...before, ...part }))}
        issuesAt={issuesAt}
      />
    </Confirm>
  )
}
