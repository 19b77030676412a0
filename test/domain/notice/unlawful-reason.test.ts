import { describe, expect, it } from 'vitest'
import { unlawfulReasonsIn } from '../../../domain/notice/unlawful-reason.ts'
import { typedLawfully, typedUnlawfully } from './counter-sentences.ts'
import { writtenLawfully, writtenUnlawfully } from './manager-sentences.ts'
import { noPretexts, pretexts } from './pretext-sentences.ts'
import { soundSentences, unlawfulBesides, unlawfulSentences } from './unlawful-sentences.ts'

describe('rules 9 and 10: known-unlawful reasons', () => {
  it.each(unlawfulSentences)('stops %s: %s', (kind, sentence) => {
    expect(unlawfulReasonsIn(sentence).map((reason) => reason.kind)).toContain(kind)
  })

  it.each(unlawfulBesides)('stops %s', (sentence) => {
    expect(unlawfulReasonsIn(sentence)).not.toEqual([])
  })

  it.each(typedUnlawfully)('stops what a tired manager types: %s', (sentence) => {
    expect(unlawfulReasonsIn(sentence)).not.toEqual([])
  })

  it.each(typedLawfully)('lets pass what a tired manager types: %s', (sentence) => {
    expect(unlawfulReasonsIn(sentence)).toEqual([])
  })

  it.each(soundSentences)('lets pass: %s', (sentence) => {
    expect(unlawfulReasonsIn(sentence)).toEqual([])
  })

  it.each(writtenUnlawfully)('rule 9: stops what a clinic writes as its only reason: %s', (sentence) => {
    expect(unlawfulReasonsIn(sentence)).not.toEqual([])
  })

  it.each(writtenLawfully)('rule 9: lets pass what a clinic may write: %s', (sentence) => {
    expect(unlawfulReasonsIn(sentence)).toEqual([])
  })

  it.each(pretexts)('stops a pretext: %s', (sentence) => {
    expect(unlawfulReasonsIn(sentence)).not.toEqual([])
  })

  it.each(noPretexts)('lets pass beside a pretext: %s', (sentence) => {
    expect(unlawfulReasonsIn(sentence)).toEqual([])
  })

  it('finds the sentence among sound ones, with its place in the text as typed', () => {
    const typed = '보관 중인 영상입니다. 다만 경찰 (입회) 필요. 문의 바랍니다.'
    const [reason, ...others] = unlawfulReasonsIn(typed)
    expect(others).toEqual([])
    expect(reason?.matched).toBe('경찰 (입회')
    expect(typed.slice(reason?.start, reason?.end)).toBe(reason?.matched)
  })

  it('joins advice and condition to no excuse: the condition is stopped', () => {
    for (const advice of soundSentences.slice(0, 5)) {
      expect(unlawfulReasonsIn(`${advice} 경찰 입회 필요`)).not.toEqual([])
    }
  })

  it('names one of two findings at the same place once', () => {
    expect(unlawfulReasonsIn('경찰 입회 필요')).toHaveLength(1)
  })

  it('finds full-width and spaced writing', () => {
    expect(unlawfulReasonsIn('ＣＣＴＶ는 보여 줄 수 없음')).toHaveLength(1)
    expect(unlawfulReasonsIn('경찰\u200B입회\n필요')).toHaveLength(1)
  })

  it('stays quick on long text without a sentence end', () => {
    const started = performance.now()
    unlawfulReasonsIn('경찰신고다른사람의'.repeat(120))
    expect(performance.now() - started).toBeLessThan(500)
  })
})
