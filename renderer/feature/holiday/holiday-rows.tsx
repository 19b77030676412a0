import type { Holiday, HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { isWeekend } from './file-days.ts'

interface HolidayRowsProps {
  readonly table: HolidayTable
  readonly onRemove: (holiday: Holiday) => void
}

export const HolidayRows = ({ table, onRemove }: HolidayRowsProps) => {
  const t = useWords()
  const formats = useFormats()
  const mayManage = useMay('holiday.manage')
  const { year, edition, holidays } = table
  const label = t('holiday.edition', { year, edition })
  return (
    <Card label={label}>
      <CardHead title={label}>
        <span className="cap num">{t('holiday.dayCount', { count: holidays.length })}</span>
      </CardHead>
      {holidays.length === 0 ? (
        <p className="card-body sub">{t('holiday.none')}</p>
      ) : (
        <table className="holiday-table">
          <thead>
            <tr>
              <th scope="col">{t('holiday.column_day')}</th>
              <th scope="col">{t('holiday.column_name')}</th>
              <th scope="col">{t('holiday.column_source')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {holidays.map((holiday) => (
              <tr key={holiday.day}>
                <td className="num nowrap">
                  {formats.dayLong(holiday.day)}
                  {isWeekend(holiday.day) && <span className="cap"> {t('holiday.weekend')}</span>}
                </td>
                <td className="mid">{holiday.name}</td>
                <td className="sub">{holiday.source}</td>
                <td className="holiday-act">
                  {mayManage && (
                    <Button
                      size="small"
                      label={t('holiday.removeOf', { day: formats.dayLong(holiday.day), name: holiday.name })}
                      onPress={() => onRemove(holiday)}
                    >
                      {t('holiday.remove')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
