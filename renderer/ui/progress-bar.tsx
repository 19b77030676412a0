import { useFormats, useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'

interface ProgressBarProps {
  readonly label: string
  readonly doneCount: number
  readonly totalCount: number
  readonly onStop: () => void
}

/** Long work: a count that moves and a way to stop. */
export const ProgressBar = ({ label, doneCount, totalCount, onStop }: ProgressBarProps) => {
  const t = useWords()
  const formats = useFormats()
  const percent = totalCount === 0 ? 0 : Math.min(100, (doneCount / totalCount) * 100)
  return (
    <div className="progress-bar">
      <div
        className="progress-bar-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={totalCount}
        aria-valuenow={doneCount}
      >
        <div className="progress-bar-done" style={{ width: `${percent}%` }} />
      </div>
      <span className="num sub">
        {t('ui.progress', { done: formats.count(doneCount), total: formats.count(totalCount) })}
      </span>
      <Button size="small" onPress={onStop}>
        {t('ui.stop')}
      </Button>
    </div>
  )
}
