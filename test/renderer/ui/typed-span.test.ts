import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { blankSpan, rangeOf, readSpan, spanIssues, writtenSpan } from '../../../renderer/ui/typed-span.ts'

const now = instant('2026-12-17T14:20:00+09:00')
const nextMorning = instant('2026-12-18T09:00:00+09:00')
const span = (typed: string) => ({ typed, typedAt: now })

describe('a stretch of time as one line', () => {
  it('is one only once it has one meaning', () => {
    expect(rangeOf(span('어제 오후 3시부터 20분'), now)).toEqual({
      from: instant('2026-12-16T15:00:00+09:00'),
      to: instant('2026-12-16T15:20:00+09:00'),
    })
    expect(rangeOf(span('어제 3시부터 20분'), now)).toBeNull()
    expect(rangeOf(blankSpan, now)).toBeNull()
  })

  it.each([
    ['', 'required', undefined],
    ['   ', 'required', undefined],
    ['어제 3시부터 20분', 'time-ambiguous', undefined],
    ['어제 오후 3시부터 20분 로비에서', 'time-unread', '로비에서'],
    ['어제', 'not-a-time', undefined],
    ['2026-02-30 15:00-15:10', 'not-a-day', undefined],
    ['어제 15:30-15:00', 'end-before-start', undefined],
    ['2026-12-18 15:00-15:10', 'in-future', undefined],
  ])('%j is stopped as %s', (typed, reason, detail) => {
    expect(spanIssues('spans.0', span(typed), now)).toEqual([
      { field: 'spans.0', reason, ...(detail === undefined ? {} : { detail }) },
    ])
  })

  it('keeps its day while the draft lies over midnight', () => {
    expect(rangeOf(span('어제 15:00-15:10'), nextMorning)?.from).toBe(instant('2026-12-16T15:00:00+09:00'))
  })

  it('is read again once what was still to come has been recorded', () => {
    expect(readSpan(span('12-17 15:00-15:10'), now)).toEqual({ kind: 'issue', reason: 'in-future' })
    expect(rangeOf(span('12-17 15:00-15:10'), nextMorning)?.from).toBe(instant('2026-12-17T15:00:00+09:00'))
  })

  it('of last year, once written, is still of last year when it is read', () => {
    const range = { from: instant('2025-12-18T15:00:00+09:00'), to: instant('2025-12-18T15:30:00+09:00') }
    const written = writtenSpan(range, now)
    expect(written.typed).toBe('12-18 (목) 15:00–15:30')
    expect(rangeOf(written, nextMorning)).toEqual(range)
  })
})
