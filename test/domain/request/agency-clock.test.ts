import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { authoritySchema } from '../../../domain/request/applicant.ts'
import { deadlineState, replyClockOf, replyDeadlineOf, replyDueOn } from '../../../domain/request/reply-deadline.ts'

const receivedAt = instant('2026-12-17T05:18:00.000Z')
const agency = (replyWishedOn: string | null) =>
  replyClockOf(
    {
      receivedAt,
      reopenings: [],
      applicant: authoritySchema.parse({
        door: 'authority',
        body: '견본경찰서',
        replyWishedOn,
        brought: 'letter',
        documentNumber: '1',
        ground: null,
        citedItem: null,
        safeguardsAsked: false,
      }),
    },
    [],
  )

describe('the clock of an agency', () => {
  it('runs to the day it wishes, which no holiday moves', () => {
    const clock = agency('2026-12-25')
    expect(clock).toMatchObject({ kind: 'asked', wishedOn: '2026-12-25' })
    expect(replyDueOn(clock)).toBe('2026-12-25')
    expect(deadlineState(clock, plainDay('2026-12-21')).daysLeft).toBe(4)
    expect(clock.days.filter(({ role }) => role === 'wished').map(({ day }) => day)).toEqual(['2026-12-25'])
  })

  it('without a wish comes up again on the tenth day, and names none', () => {
    const clock = agency(null)
    expect(clock).toMatchObject({ kind: 'asked', wishedOn: null, rawLastDay: '2026-12-27' })
    expect(clock.days.some(({ role }) => role === 'wished' || role === 'legal-last')).toBe(false)
  })

  it('keeps an axis of two weeks however far off the wish is', () => {
    expect(agency('2027-12-17').days).toHaveLength(15)
  })

  it('is not the ten days of the person filmed', () => {
    expect(replyClockOf({ receivedAt, applicant: { door: 'self' }, reopenings: [] }, [])).toEqual(
      replyDeadlineOf(receivedAt, []),
    )
  })
})
