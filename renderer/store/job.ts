// Progress of long work, as main tells it.
import { useEffect, useState } from 'react'
import { call } from './call.ts'

export interface JobProgress {
  readonly jobId: string
  readonly doneCount: number
  readonly totalCount: number
}

export const newJobId = (): string => crypto.randomUUID()

/** null before the first word about this job. */
export const useJobProgress = (jobId: string | null): JobProgress | null => {
  const [progress, setProgress] = useState<JobProgress | null>(null)
  useEffect(
    () =>
      window.yeollamjigi.onNews((news) => {
        if (news.kind === 'job-progress' && news.jobId === jobId) setProgress(news)
      }),
    [jobId],
  )
  return progress?.jobId === jobId ? progress : null
}

export const cancelJob = (jobId: string): void => void call('job.cancel', { jobId })
