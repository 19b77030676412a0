// Where a clock has no legal day for want of a table, the way to the table stands beside it (rule 4).
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'

/** Nothing for those who may not change the tables. Without a year: the one that open requests wait for. */
export const PutInHolidays = ({ year }: { readonly year?: number }) => {
  const t = useWords()
  if (!useMay('holiday.manage')) return null
  return (
    <Button size="small" onPress={() => go({ kind: 'holidays', ...(year === undefined ? {} : { year }) })}>
      {t('holiday.putIn')}
    </Button>
  )
}

export const MissingTableNote = ({ requestCount }: { readonly requestCount: number }) => {
  const t = useWords()
  return (
    <Note kind="warn" title={t('holiday.missingNote', { count: requestCount })} actions={<PutInHolidays />}>
      {t('holiday.missingNoteWhy')}
    </Note>
  )
}
