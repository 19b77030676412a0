// Everything with a clock, nearest first. Nothing overdue can be put away: it goes only when it is done.
import IconCalendarCheck from '@tabler/icons-react/dist/esm/icons/IconCalendarCheck.mjs'
import IconDeviceCctv from '@tabler/icons-react/dist/esm/icons/IconDeviceCctv.mjs'
import IconFilterOff from '@tabler/icons-react/dist/esm/icons/IconFilterOff.mjs'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isDuty, type Task } from '../../../domain/task/task.ts'
import type { Screen } from '../../app/screens.tsx'
import { useToday } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, Page, PageHead } from '../../ui/page.tsx'
import { rowAfterKey } from '../../ui/row-keys.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/use-words.ts'
import { MissingTableNote } from '../holiday/missing-table-note.tsx'
import { HoldDialog } from '../request/hold-dialog.tsx'
import { askForOutput } from '../request/output-request.ts'
import { askForUnclaimed } from '../request/unclaimed-step.ts'
import { useMay } from '../../store/may.ts'
import { actOf, groupTasks, mostUrgent, type TaskAct, type TaskFilter, taskKey, tasksIn } from './grouping.ts'
import { TaskGroup } from './task-group.tsx'
import { placeOf } from './task-looks.ts'
import { TaskRow } from './task-row.tsx'
import './today.css'

const NothingOpen = () => {
  const t = useWords()
  const cameras = useDoor('camera.list', {})
  const mayReceive = useMay('request.receive')
  const mayManage = useMay('camera.manage')
  if (cameras.kind === 'answered' && cameras.value.cameras.length === 0) {
    return (
      <EmptyState
        icon={IconDeviceCctv}
        title={t('today.noCamerasTitle')}
        action={
          mayManage && (
            <Button look="filled" onPress={() => go({ kind: 'cameras' })}>
              {t('today.addCameras')}
            </Button>
          )
        }
      >
        {t('today.noCamerasNext')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={IconCalendarCheck}
      title={t('today.doneTitle')}
      action={
        mayReceive && (
          <Button keys="F2" onPress={() => go({ kind: 'intake' })}>
            {t('today.receive')}
          </Button>
        )
      }
    >
      {t('today.doneNext')}
    </EmptyState>
  )
}

const Tasks = ({ tasks, onHold }: { readonly tasks: readonly Task[]; readonly onHold: (task: Task) => void }) => {
  const t = useWords()
  const today = useToday()
  const listRef = useRef<HTMLUListElement>(null)
  const mayHold = useMay('footage.hold')
  const mayIssue = useMay('notice.issue')
  const mayOutput = useMay('paper.output')
  const mayRecord = useMay('viewing.record')
  const mayReceive = useMay('request.receive')
  const urgent = mostUrgent(tasks, today)
  const urgentKey = urgent === null ? null : taskKey(urgent)

  useEffect(() => {
    // Who is choosing a filter with the arrows stays there.
    const isFiltering = document.activeElement?.matches('[role=radio]') === true
    if (urgentKey === null || isFiltering) return
    listRef.current?.querySelector<HTMLElement>('[data-filled]')?.focus({ preventScroll: true })
  }, [urgentKey])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...(listRef.current?.querySelectorAll<HTMLElement>('.task-act') ?? [])]
    const here = event.currentTarget.querySelector<HTMLElement>('.task-act')
    const next = here === null ? null : rowAfterKey(event.key, buttons.indexOf(here), buttons.length)
    if (next === null) return
    event.preventDefault()
    buttons[next]?.focus()
  }

  const permitted = (act: TaskAct): TaskAct =>
    (act === 'hold' && !mayHold) ||
    (act === 'write-notice' && !mayIssue) ||
    (act === 'view' && !mayRecord) ||
    (act === 'print' && !mayOutput) ||
    (act === 'remind' && !mayReceive) ||
    (act === 'close-unclaimed' && !mayIssue)
      ? 'open'
      : act

  const perform = (task: Task, act: TaskAct): void => {
    if (isDuty(task)) go(placeOf(task))
    else if (act === 'hold') onHold(task)
    else if (act === 'write-notice') go({ kind: 'decision', requestId: task.requestId })
    else if (act === 'view') go({ kind: 'viewings', requestId: task.requestId })
    else go(placeOf(task))
    if (!isDuty(task) && (act === 'remind' || act === 'close-unclaimed')) {
      askForUnclaimed({ kind: act === 'remind' ? 'remind' : 'close', requestId: task.requestId })
    }
    if (act === 'print' && task.kind === 'notice-unprinted') {
      askForOutput({
        requestId: task.requestId,
        paper: { kind: 'notice', noticeId: task.noticeId },
        title: t('request.noticePaper', { number: task.noticeNumber }),
        outCount: 0,
      })
    }
  }

  return (
    <ul className="card today-list" ref={listRef} aria-label={t('today.title')}>
      {groupTasks(tasks, today).map((group, index) => (
        <TaskGroup
          key={group.key}
          group={group}
          place={index === 0 ? 'first' : 'later'}
          onKeyDown={onKeyDown}
          renderRow={(task) => {
            const act = permitted(actOf(task))
            return (
              <TaskRow
                key={taskKey(task)}
                task={task}
                act={act}
                urgency={taskKey(task) === urgentKey ? 'now' : 'later'}
                onAct={() => perform(task, act)}
                onKeyDown={onKeyDown}
              />
            )
          }}
        />
      ))}
    </ul>
  )
}

/** Offered only where there is one. */
const rareFilters = [
  { value: 'notice-unprinted', word: 'today.kind_unprinted' },
  { value: 'duty', word: 'today.kind_duty' },
] as const

export const TodayScreen: Screen<'today'> = () => {
  const t = useWords()
  const [filter, setFilter] = useState<TaskFilter>('all')
  const [held, setHeld] = useState<Task | null>(null)
  const answer = useDoor('today.list', {})
  const tasks = answer.kind === 'answered' ? answer.value.tasks : []
  const shown = tasksIn(tasks, filter)
  const undatedCount = tasks.filter((task) => task.kind === 'reply-due' && task.clock === 'table-missing').length
  const countOf = (kind: TaskFilter): number => tasksIn(tasks, kind).length
  return (
    <Page>
      <PageHead
        title={t('today.title')}
        actions={
          tasks.length > 0 && (
            <Segmented
              label={t('today.filter')}
              value={filter}
              onChoose={setFilter}
              choices={[
                { value: 'all', label: t('today.all'), count: countOf('all') },
                {
                  value: 'footage-vanishing',
                  label: t('today.kind_vanishing'),
                  count: countOf('footage-vanishing'),
                },
                { value: 'reply-due', label: t('today.kind_reply'), count: countOf('reply-due') },
                { value: 'viewing', label: t('today.kind_viewing'), count: countOf('viewing') },
                ...rareFilters
                  .filter(({ value }) => countOf(value) > 0 || filter === value)
                  .map(({ value, word }) => ({ value, label: t(word), count: countOf(value) })),
              ]}
            />
          )
        }
      />
      {answer.kind === 'waiting' && <Skeleton rowCount={6} />}
      {answer.kind === 'failed' && <FailureNote failure={answer.failure} onAgain={answer.askAgain} />}
      {answer.kind === 'answered' && tasks.length === 0 && (
        <Card>
          <NothingOpen />
        </Card>
      )}
      {tasks.length > 0 && shown.length === 0 && (
        <Card>
          <EmptyState
            icon={IconFilterOff}
            title={t('today.noneOfKind')}
            action={<Button onPress={() => setFilter('all')}>{t('today.showAll')}</Button>}
          >
            {t('today.noneOfKindNext', { count: tasks.length })}
          </EmptyState>
        </Card>
      )}
      {undatedCount > 0 && <MissingTableNote requestCount={undatedCount} />}
      {shown.length > 0 && <Tasks tasks={shown} onHold={setHeld} />}
      {held?.kind === 'footage-vanishing' && <HoldDialog footage={held} onClose={() => setHeld(null)} />}
    </Page>
  )
}
