// The files that are handed over. Each is read for its digest where it lies; nothing of it stays in the app.
import IconFileDigit from '@tabler/icons-react/dist/esm/icons/IconFileDigit.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useState } from 'react'
import { type HashedFile, digestGroups } from '../../../domain/copy/hashed-file.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { useDoorAction } from '../../store/door.ts'
import { cancelJob, newJobId, useJobProgress } from '../../store/job.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'

const megabyte = 1_000_000

export const FileLines = ({
  files,
  onRemove,
}: {
  readonly files: readonly HashedFile[]
  readonly onRemove: ((file: HashedFile) => void) | null
}) => {
  const t = useWords()
  const { count } = useFormats()
  return (
    <ul className="copy-files">
      {files.map((file) => (
        <li key={`${file.name} ${file.sha256}`} className="row">
          <div className="grow">
            <b className="mid">{file.name}</b>{' '}
            <span className="cap num">{t('copy.fileSize', { count: count(file.bytes) })}</span>
            <code className="copy-digest" aria-label={t('copy.digest')}>
              {digestGroups(file.sha256)}
            </code>
          </div>
          {onRemove !== null && (
            <IconButton icon={IconX} label={t('copy.removeFile', { name: file.name })} onPress={() => onRemove(file)} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface FileFieldProps {
  readonly files: readonly HashedFile[]
  readonly onChange: (files: readonly HashedFile[]) => void
  readonly issues: readonly FieldIssue[]
}

const isSame = (one: HashedFile, other: HashedFile): boolean => one.name === other.name && one.sha256 === other.sha256

export const FileField = ({ files, onChange, issues }: FileFieldProps) => {
  const t = useWords()
  const { run, isRunning, failure, forgetFailure } = useDoorAction('copy.hashFile')
  const [jobId, setJobId] = useState<string | null>(null)
  const progress = useJobProgress(jobId)
  const choose = async (): Promise<void> => {
    const id = newJobId()
    setJobId(id)
    forgetFailure()
    const answer = await run({ jobId: id })
    setJobId(null)
    if (answer?.ok !== true) return
    const { file } = answer.value
    onChange([...files.filter((other) => !isSame(other, file)), file])
  }
  return (
    <Field label={t('copy.files')} labelLook="unseen" kind="group" help={t('copy.filesHelp')} issues={issues}>
      {files.length > 0 && (
        <FileLines files={files} onRemove={(file) => onChange(files.filter((other) => !isSame(other, file)))} />
      )}
      {isRunning && progress !== null && <span className="cap">{t('copy.hashing')}</span>}
      {isRunning && progress !== null ? (
        <ProgressBar
          label={t('copy.hashing')}
          doneCount={Math.round(progress.doneCount / megabyte)}
          totalCount={Math.round(progress.totalCount / megabyte)}
          onStop={() => cancelJob(progress.jobId)}
        />
      ) : (
        <Button icon={IconFileDigit} onPress={() => void choose()} isBusy={isRunning}>
          {t('copy.chooseFile')}
        </Button>
      )}
      {failure !== null && failure.kind !== 'cancelled' && <FailureNote failure={failure} />}
    </Field>
  )
}
