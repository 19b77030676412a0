import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import { CheckBox } from '../../ui/choice.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { type FileDay, isWeekend } from './file-days.ts'

interface FileDayListProps {
  readonly days: readonly FileDay[]
  readonly ticked: ReadonlySet<PlainDay>
  readonly onTick: (day: PlainDay, isTicked: boolean) => void
}

export const FileDayList = ({ days, ticked, onTick }: FileDayListProps) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <ul className="holiday-file-days" aria-label={t('holiday.importDays')} tabIndex={0}>
      {days.map(({ day, name, state }) => {
        const words = (
          <>
            <span className="num">{formats.dayFull(day)}</span> <b className="mid">{name}</b>
            {isWeekend(day) && <span className="cap"> {t('holiday.weekend')}</span>}
          </>
        )
        return (
          <li key={day} className="row">
            <div className="grow">
              {state === 'known' ? (
                <p className="holiday-known dim">{words}</p>
              ) : (
                <CheckBox isOn={ticked.has(day)} onChange={(isTicked) => onTick(day, isTicked)}>
                  {words}
                </CheckBox>
              )}
            </div>
            {state === 'known' && <Status kind="idle">{t('holiday.known')}</Status>}
            {state === 'doubtful' && <Status kind="warn">{t('holiday.doubtful')}</Status>}
          </li>
        )
      })}
    </ul>
  )
}
