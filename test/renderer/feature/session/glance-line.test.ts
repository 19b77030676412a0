import { describe, expect, it } from 'vitest'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { replyLine, vanishingLine } from '../../../../renderer/feature/session/glance-line.ts'
import { formatsFor } from '../../../../renderer/words/format.ts'

const formats = formatsFor('ko')
const today = plainDay('2026-12-17')
const hour = 3_600_000

describe('the locked screen', () => {
  it('says nothing urgent when nothing is', () => {
    expect(vanishingLine(0, null, formats).tone).toBe('plain')
    expect(replyLine(0, null, today, formats).tone).toBe('plain')
  })

  it('footage that vanishes within a day is danger, later a warning', () => {
    expect(vanishingLine(1, 9 * hour, formats)).toMatchObject({ tone: 'danger', values: { count: 1, left: '9시간' } })
    expect(vanishingLine(2, 30 * hour, formats).tone).toBe('warn')
    expect(vanishingLine(2, 0, formats)).toMatchObject({ word: 'session.vanishingGone', tone: 'danger' })
  })

  it('a reply due today is a warning, an overdue one danger and never re-dated', () => {
    expect(replyLine(1, '2026-12-17', today, formats)).toMatchObject({ word: 'session.replyToday', tone: 'warn' })
    expect(replyLine(1, '2026-12-16', today, formats)).toMatchObject({ word: 'session.replyOverdue', tone: 'danger' })
    expect(replyLine(1, '2026-12-28', today, formats)).toMatchObject({ values: { day: '12-28 (월)' }, tone: 'plain' })
  })
})
