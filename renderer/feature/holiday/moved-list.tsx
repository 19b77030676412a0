// Which open requests a change moves, said before it is made.
import type { MovedRequest } from '../../../domain/holiday/moved-requests.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import { Note } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'

const shownMax = 8

export const MovedList = ({ moved }: { readonly moved: readonly MovedRequest[] }) => {
  const t = useWords()
  const formats = useFormats()
  if (moved.length === 0) return <p className="cap">{t('holiday.movedNone')}</p>
  const words = (day: PlainDay | null, rawLastDay: PlainDay): string =>
    day === null ? t('holiday.movedUnknown', { day: formats.dayFull(rawLastDay) }) : formats.dayFull(day)
  return (
    <Note kind="warn" title={t('holiday.moved', { count: formats.count(moved.length) })}>
      <ul className="holiday-moved">
        {moved.slice(0, shownMax).map(({ number, rawLastDay, from, to }) => (
          <li key={number}>
            <b className="num">{number}</b>{' '}
            {t('holiday.movedFrom', { from: words(from, rawLastDay), to: words(to, rawLastDay) })}
          </li>
        ))}
      </ul>
      {moved.length > shownMax && t('holiday.movedMore', { count: formats.count(moved.length - shownMax) })}
    </Note>
  )
}
