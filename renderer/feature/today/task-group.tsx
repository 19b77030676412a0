// The tasks whose clocks end in one span of days. Of a long group only the nearest stand there at first, so that the groups below
// stay in sight, and a book with a thousand open requests opens as quickly as any other.
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Task } from '../../../domain/task/task.ts'
import { Button } from '../../ui/button.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { TaskGroup as Group } from './grouping.ts'

const rowsAtFirst = 20
const rowsMore = 100

interface TaskGroupProps {
  readonly group: Group
  readonly place: 'first' | 'later'
  readonly renderRow: (task: Task) => ReactNode
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

export const TaskGroup = ({ group: { key, tasks }, place, renderRow, onKeyDown }: TaskGroupProps) => {
  const t = useWords()
  const formats = useFormats()
  const rowsRef = useRef<HTMLUListElement>(null)
  const [rowsMax, setRowsMax] = useState(rowsAtFirst)
  const [firstNew, setFirstNew] = useState<number | null>(null)
  const hiddenCount = tasks.length - rowsMax

  // The button that was pressed moves away or is gone, so the focus goes to the first row that it brought.
  useEffect(() => {
    if (firstNew !== null) rowsRef.current?.querySelectorAll<HTMLElement>('.task-act')[firstNew]?.focus()
  }, [firstNew])

  return (
    <li>
      <h2 className={key === 'overdue' ? 'today-group is-overdue' : 'today-group'}>
        {key === 'overdue' && <IconMark icon={IconAlertTriangle} size="small" />}
        {t(`today.group_${key}`)} <span className="num">{formats.count(tasks.length)}</span>
        {place === 'first' && <span className="cap">{t('today.order')}</span>}
      </h2>
      <ul ref={rowsRef}>
        {tasks.slice(0, rowsMax).map(renderRow)}
        {hiddenCount > 0 && (
          <li className="today-more" onKeyDown={onKeyDown}>
            <Button
              className="task-act"
              onPress={() => {
                setFirstNew(rowsMax)
                setRowsMax(rowsMax + rowsMore)
              }}
            >
              {t('today.more', { count: formats.count(hiddenCount) })}
            </Button>
          </li>
        )}
      </ul>
    </li>
  )
}
