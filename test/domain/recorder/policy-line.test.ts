import { describe, expect, it } from 'vitest'
import { daysAfter, plainDay } from '../../../domain/calendar/plain-day.ts'
import { lastDayEnded, lastDayKept } from '../../../domain/footage/footage-clock.ts'
import { lastDayEndedForAll } from '../../../domain/recorder/policy-line.ts'
import { cameraWith } from '../cameras.ts'

describe('through which day the recorder must have deleted', () => {
  it('rule 31: on 11-22 with 30 days, 10-22 has ended and 10-23 has not', () => {
    expect(lastDayEnded({ count: 30, unit: 'day' }, plainDay('2026-11-22'))).toBe('2026-10-22')
  })

  it('rule 26: is the last ended day, and the next one has not ended, for every day of two years in days and months', () => {
    for (const retention of [
      { count: 10, unit: 'day' },
      { count: 30, unit: 'day' },
      { count: 1, unit: 'month' },
      { count: 3, unit: 'month' },
      { count: 14, unit: 'month' },
    ] as const) {
      for (let offset = 0; offset < 731; offset += 1) {
        const today = daysAfter(plainDay('2026-12-25'), offset)
        const ended = lastDayEnded(retention, today)
        expect(lastDayKept(ended, retention) < today, `${today} ${retention.unit}`).toBe(true)
        expect(lastDayKept(daysAfter(ended, 1), retention) >= today, `${today} ${retention.unit}`).toBe(true)
      }
    }
  })

  it('proposes for several cameras the day that holds for all of them', () => {
    const short = cameraWith({ retention: { count: 10, unit: 'day', statedAs: '10일', longerReason: '' } })
    expect(lastDayEndedForAll([short, cameraWith()], plainDay('2026-11-22'))).toBe('2026-10-22')
    expect(lastDayEndedForAll([], plainDay('2026-11-22'))).toBeNull()
  })
})
