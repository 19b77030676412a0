import { describe, expect, it } from 'vitest'
import { type Failure, fileRefusals, issueReasons, missingThings } from '../../../domain/contract/failure.ts'
import { ko } from '../../../renderer/words/ko.ts'
import { failureSentence, issueSentence } from '../../../renderer/words/failure-sentence.ts'
import { translators } from '../../../renderer/words/translate.ts'

const failures: readonly Failure[] = [
  { kind: 'unknown-operation' },
  { kind: 'wrong-sender' },
  { kind: 'no-book' },
  { kind: 'book-exists' },
  { kind: 'book-newer', bookVersion: 9, supportedVersion: 3 },
  { kind: 'book-damaged' },
  { kind: 'signed-out' },
  { kind: 'forbidden', permission: 'account.manage' },
  { kind: 'payload-too-large', bytesMax: 1000 },
  { kind: 'payload-too-deep', depthMax: 8 },
  { kind: 'invalid', issues: [{ field: 'reason', reason: 'required' }] },
  ...missingThings.map((what): Failure => ({ kind: 'not-found', what })),
  { kind: 'already-decided' },
  { kind: 'still-owed' },
  { kind: 'notice-stands', because: 'footage-shown' },
  { kind: 'notice-not-out' },
  { kind: 'copy-closed' },
  { kind: 'already-corrected', byNumber: 12 },
  { kind: 'holiday-table-missing', year: 2029 },
  { kind: 'wrong-password', attemptsLeft: 4 },
  { kind: 'locked-out', until: '2026-12-17T05:30:00.000Z' },
  { kind: 'wrong-recovery-code' },
  ...fileRefusals.map((reason): Failure => ({ kind: 'file-refused', reason })),
  { kind: 'file-not-written' },
  { kind: 'printer-failed' },
  { kind: 'cancelled' },
  { kind: 'incident', number: '7F3K-20' },
]

describe.each(['ko', 'en'] as const)('sentences for failures (%s)', (language) => {
  const t = translators[language]

  it('every kind is spoken of, with no blank left open', () => {
    expect(new Set(failures.map(({ kind }) => kind))).toEqual(new Set(['invalid', ...Object.keys(ko.failure.kinds)]))
    for (const failure of failures) {
      const sentence = failureSentence(t, failure)
      expect(sentence, failure.kind).not.toMatch(/\{\{|failure\./)
      expect(sentence.length, failure.kind).toBeGreaterThan(5)
    }
  })

  it.each(issueReasons)('the issue %s has a sentence', (reason) => {
    expect(issueSentence(t, { reason })).not.toMatch(/\{\{|failure\./)
  })

  it('the detail of an issue stands beside its sentence', () => {
    expect(issueSentence(t, { reason: 'camera-unknown', detail: 'CAM-99' })).toContain('CAM-99')
  })
})

it('what is invalid is said by its issues, each once', () => {
  const issues = [{ field: 'reason', reason: 'required' } as const, { field: 'place', reason: 'required' } as const]
  const sentence = issueSentence(translators.ko, { reason: 'required' })
  expect(failureSentence(translators.ko, { kind: 'invalid', issues })).toBe(sentence)
})

it('a wrong password says how many attempts are left, a lock-out until when in Korean time', () => {
  expect(failureSentence(translators.ko, { kind: 'wrong-password', attemptsLeft: 4 })).toContain('4번')
  expect(failureSentence(translators.ko, { kind: 'locked-out', until: '2026-12-17T05:30:00.000Z' })).toContain('14:30')
})

it('a refused file names the columns that are missing and the row that is broken', () => {
  const missing: Failure = { kind: 'file-refused', reason: 'columns-missing', columns: ['관리번호', '설치장소'] }
  expect(failureSentence(translators.ko, missing)).toContain('관리번호, 설치장소')
  expect(failureSentence(translators.ko, { kind: 'file-refused', reason: 'quote-broken', row: 7 })).toContain('7행')
})
