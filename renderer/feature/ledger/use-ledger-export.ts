// One export at a time. It runs on while the dialog is closed; its end is told wherever the person is on this screen.
import { useState } from 'react'
import type { InputOf } from '../../../domain/contract/contract.ts'
import type { Failure } from '../../../domain/contract/failure.ts'
import { type DoorAction, useDoorAction } from '../../store/door.ts'
import { cancelJob, type JobProgress, newJobId, useJobProgress } from '../../store/job.ts'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'

export interface LedgerExport {
  readonly start: (input: Omit<InputOf<'ledger.export'>, 'jobId'>) => Promise<'done' | 'not-done'>
  readonly isRunning: boolean
  readonly progress: JobProgress | null
  readonly stop: () => void
  readonly failure: Failure | null
  readonly forgetFailure: () => void
  readonly issuesAt: DoorAction<'ledger.export'>['issuesAt']
}

export const useLedgerExport = (): LedgerExport => {
  const t = useWords()
  const formats = useFormats()
  const { run, isRunning, failure, forgetFailure, issuesAt } = useDoorAction('ledger.export')
  const [jobId, setJobId] = useState<string | null>(null)
  const progress = useJobProgress(jobId)
  const start: LedgerExport['start'] = async (input) => {
    const id = newJobId()
    setJobId(id)
    const answer = await run({ ...input, jobId: id })
    setJobId(null)
    if (answer === null) return 'not-done'
    if (!answer.ok) {
      if (answer.failure.kind === 'cancelled') showToast({ title: t('ledger.export.cancelled'), kind: 'danger' })
      return 'not-done'
    }
    const { fileName, rowCount } = answer.value
    showToast({
      title: t('ledger.export.done'),
      detail: t('ledger.export.doneDetail', { fileName, count: formats.count(rowCount) }),
    })
    return 'done'
  }
  const stop = (): void => {
    if (jobId !== null) cancelJob(jobId)
  }
  return { start, isRunning, progress, stop, failure, forgetFailure, issuesAt }
}
