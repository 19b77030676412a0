import { describe, expect, it } from 'vitest'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { ledgerViews, periodShown } from '../../../../renderer/feature/ledger/ledger-view.ts'
import { periodOf, quarterOf } from '../../../../renderer/feature/ledger/period.ts'

const today = plainDay('2026-11-22')

describe('the period of the ledger', () => {
  it('is the whole month, quarter and year of today', () => {
    expect(periodOf('month', today)).toEqual({ from: '2026-11-01', to: '2026-11-30' })
    expect(periodOf('quarter', today)).toEqual({ from: '2026-10-01', to: '2026-12-31' })
    expect(periodOf('year', today)).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  })

  it('ends a February on its last day, in a leap year too', () => {
    expect(periodOf('month', plainDay('2028-02-10')).to).toBe('2028-02-29')
    expect(periodOf('month', plainDay('2027-02-10')).to).toBe('2027-02-28')
  })

  it('counts four quarters of three months', () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
    expect(months.map((month) => quarterOf(plainDay(`2026-${month}-15`)))).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
  })

  it('is nothing while an own period is half typed or ends before it starts', () => {
    const own = { ...ledgerViews.blank, choice: 'own' as const, ownFrom: '2026-03-01' }
    expect(periodShown(own, null, today)).toBeNull()
    expect(periodShown({ ...own, ownTo: '2026-02-01' }, null, today)).toBeNull()
    expect(periodShown({ ...own, ownTo: '2026.3.1' }, null, today)).toEqual({ from: '2026-03-01', to: '2026-03-01' })
  })

  it('takes every period for a list that begins at a number', () => {
    const period = periodShown({ ...ledgerViews.blank, choice: 'month' }, 12, today)
    expect(period !== null && period.from < '2010-01-01' && period.to >= today).toBe(true)
  })
})
