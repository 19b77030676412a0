// An agency's letter is completed: the ground that was missing, its scope, the safeguards that were asked (rules 22, 23).
import { useState } from 'react'
import { type Authority, type AuthorityGround, authorityGroundSchema } from '../../../domain/request/applicant.ts'
import type { RequestId } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { CheckTimeField, checkedNow, readCheckTime } from './check-time-field.tsx'
import { GroundFields, PaperFields } from './ground-fields.tsx'

interface GroundDialogProps {
  readonly requestId: RequestId
  readonly authority: Authority
  readonly onClose: () => void
}

export const GroundDialog = ({ requestId, authority, onClose }: GroundDialogProps) => {
  const t = useWords()
  const [stated, setStated] = useState<AuthorityGround>(() =>
    authorityGroundSchema.parse(
      Object.fromEntries(Object.keys(authorityGroundSchema.shape).map((key) => [key, Reflect.get(authority, key)])),
    ),
  )
  const today = useToday()
  const [checked, setChecked] = useState(checkedNow)
  const { run, isRunning, failure, reject, issuesAt } = useDoorAction('request.stateGround')
  const issues = failure?.kind === 'invalid' ? failure.issues : []
  const fields = {
    stated,
    onChange: (part: Partial<AuthorityGround>): void => setStated((old) => ({ ...old, ...part })),
    issuesAt: (field: string) => issues.filter((issue) => issue.field === field),
  }
  const save = async (): Promise<void> => {
    const read = readCheckTime(checked, today)
    if (read.kind === 'wrong') return reject([read.issue])
    const answer = await run({ requestId, ...stated, checkedAt: read.checkedAt })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('intake.groundSaved') })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('intake.groundTitle')}
      subtitle={authority.body}
      confirmWord={t('intake.groundSave')}
      onConfirm={() => void save()}
      isBusy={isRunning}
      failure={failure}
    >
      <PaperFields {...fields} />
      <GroundFields {...fields} />
      <CheckTimeField typed={checked} onType={setChecked} issues={issuesAt('checkedAt')} />
    </Confirm>
  )
}
