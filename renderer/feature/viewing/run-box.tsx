// Start, the running time, stop: the one filled button of the screen.
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import IconPlayerStop from '@tabler/icons-react/dist/esm/icons/IconPlayerStop.mjs'
import IconPointFilled from '@tabler/icons-react/dist/esm/icons/IconPointFilled.mjs'
import type { Instant } from '../../../domain/calendar/instant.ts'
import { useNow } from '../../store/clock.ts'
import { Button } from '../../ui/button.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import type { ViewingEntry } from './use-viewing-entry.ts'
import { runningWords } from './viewing-words.ts'

const RunningTime = ({ startedAt }: { readonly startedAt: Instant }) => {
  const t = useWords()
  const now = useNow()
  return (
    <div className="viewing-time" role="timer" aria-label={t('viewing.running')}>
      <span className="viewing-state text-danger">
        <IconMark icon={IconPointFilled} size="small" />
        {t('viewing.running')}
      </span>
      <b className="num">{runningWords(startedAt, now)}</b>
    </div>
  )
}

export const RunBox = ({ draft, isBusy, start, record }: ViewingEntry) => {
  const t = useWords()
  const { running } = draft
  if (draft.mode === 'past') {
    return (
      <Button look="filled" size="large" keys="Ctrl ↵" onPress={record} isBusy={isBusy}>
        {t('viewing.keep')}
      </Button>
    )
  }
  if (running.kind === 'idle') {
    return (
      <Button look="filled" size="large" icon={IconPlayerPlay} keys="F3" onPress={start}>
        {t('viewing.start')}
      </Button>
    )
  }
  return (
    <>
      {running.kind === 'running' ? (
        <RunningTime startedAt={running.startedAt} />
      ) : (
        <div className="viewing-time">
          <span className="viewing-state dim">{t('viewing.stopped')}</span>
          <b className="num">{runningWords(running.startedAt, running.endedAt)}</b>
        </div>
      )}
      <Button look="filled" size="large" icon={IconPlayerStop} keys="F3" onPress={record} isBusy={isBusy}>
        {t(running.kind === 'running' ? 'viewing.stop' : 'viewing.keep')}
      </Button>
    </>
  )
}
