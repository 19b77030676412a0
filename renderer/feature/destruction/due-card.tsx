// What there is no reason to keep any more, the most urgent first, each one press away from its order.
import IconFlame from '@tabler/icons-react/dist/esm/icons/IconFlame.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useState } from 'react'
import { daysOver, isOverdue } from '../../../domain/destruction/due.ts'
import type { Due } from '../../../domain/destruction/destruction.ts'
import { groupedSpans } from '../../../domain/ledger/destruction-row.ts'
import { useToday } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { spanText } from './footage-lines.tsx'
import { ProposeDialog } from './propose-dialog.tsx'
import { ShortageNote } from './shortage-note.tsx'

/** Made once, so that the row does not take the focus back when the list is read again. */
const focusOnce = (button: HTMLButtonElement | null): void => button?.focus()

interface DueRowProps {
  readonly due: Due
  readonly look: 'filled' | 'outline'
  /** `at-first`: somebody came for this one. */
  readonly focus: 'at-first' | 'later'
  readonly onPropose: () => void
}

const DueRow = ({ due, look, focus, onPropose }: DueRowProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const mayOrder = useMay('destruction.order')
  const isLate = isOverdue(due, today)
  const [first, ...others] = groupedSpans(due.footage)
  const cameras = first?.cameras ?? []
  const named = cameras[0] === undefined ? '' : `${cameras[0].cameraPlace} ${cameras[0].cameraNumber}`
  const kept = [...new Set(due.excluded.map(({ number }) => number))]
  return (
    <li className="row">
      <span className="destruction-when">
        <Status kind={isLate ? 'danger' : 'warn'}>
          {isLate
            ? t('destruction.daysOver', { days: daysOver(due, today) })
            : t('destruction.by', { day: formats.dayBrief(due.destroyBy) })}
        </Status>
      </span>
      <span className="grow destruction-what">
        <span>
          <b>{t(`destruction.reason_${due.reason}`)}</b> <span className="num">{due.number}</span>{' '}
          <span className="sub">{due.where}</span>
        </span>
        <span className="cap num">
          {named}
          {cameras.length > 1 && ` +${cameras.length - 1}`} {first !== undefined && spanText(t, formats, first)}
          {others.length > 0 && ` +${others.length}`}
          {kept.length > 0 && ` · ${t('destruction.keptBeside')} ${kept.join(', ')}`}
        </span>
      </span>
      {mayOrder && (
        <Button
          icon={IconTrash}
          look={look}
          label={`${t('destruction.propose')} ${due.number}`}
          onPress={onPropose}
          {...(focus === 'at-first' ? { ref: focusOnce } : {})}
        >
          {t('destruction.propose')}
        </Button>
      )}
    </li>
  )
}

export const DueCard = ({ wanted }: { readonly wanted: string | null }) => {
  const t = useWords()
  const asked = useDoor('destruction.dues', {})
  const [proposed, setProposed] = useState<Due | null>(null)
  const dues = asked.kind === 'answered' ? asked.value.dues : []
  const first = dues.find(({ number }) => number === wanted) ?? dues[0]
  return (
    <Card className="destruction-dues" label={t('destruction.due')}>
      <CardHead title={t('destruction.due')}>
        <span className="cap">{t('destruction.dueLead')}</span>
      </CardHead>
      {asked.kind === 'waiting' && <Skeleton rowCount={2} />}
      {asked.kind === 'failed' && <FailureNote failure={asked.failure} onAgain={asked.askAgain} />}
      {asked.kind === 'answered' && dues.length === 0 && (
        <EmptyState
          icon={IconFlame}
          title={t('destruction.noneDue')}
          action={<Button onPress={() => go({ kind: 'recorders', isRound: true })}>{t('destruction.goRound')}</Button>}
        >
          {t('destruction.noneDueNext')}
        </EmptyState>
      )}
      {asked.kind === 'answered' && dues.length > 0 && asked.value.shortage !== null && (
        <CardBody>
          <ShortageNote shortage={asked.value.shortage} offer="account" />
        </CardBody>
      )}
      {dues.length > 0 && (
        <ul className="destruction-due-list">
          {dues.map((due) => (
            <DueRow
              key={due.source}
              due={due}
              look={due === first ? 'filled' : 'outline'}
              focus={due.number === wanted ? 'at-first' : 'later'}
              onPropose={() => setProposed(due)}
            />
          ))}
        </ul>
      )}
      {proposed !== null && asked.kind === 'answered' && (
        <ProposeDialog due={proposed} release={asked.value} onClose={() => setProposed(null)} />
      )}
    </Card>
  )
}
