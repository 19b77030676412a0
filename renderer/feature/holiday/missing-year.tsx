// A year without a table (rule 4): why it has none, what follows from that, and the two ways out.
import IconCalendarOff from '@tabler/icons-react/dist/esm/icons/IconCalendarOff.mjs'
import type { ReactNode } from 'react'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Card } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'

interface MissingYearProps {
  readonly year: number
  /** Open requests that have no legal day for want of this table. */
  readonly waitingCount: number
  readonly importButton: ReactNode
  readonly onBegin: () => void
}

export const MissingYear = ({ year, waitingCount, importButton, onBegin }: MissingYearProps) => {
  const t = useWords()
  const mayManage = useMay('holiday.manage')
  return (
    <Card label={t('holiday.yearMissing', { year })}>
      <EmptyState
        icon={IconCalendarOff}
        title={t('holiday.missingTitle', { year })}
        action={
          mayManage && (
            <div className="row row-wrap">
              {importButton}
              <Button onPress={onBegin}>{t('holiday.begin')}</Button>
            </div>
          )
        }
      >
        {t('holiday.missingWhy')} {waitingCount > 0 && <b>{t('holiday.missingWaiting', { count: waitingCount })}</b>}
      </EmptyState>
    </Card>
  )
}
