import { describe, expect, it } from 'vitest'
import { en } from '../../../renderer/words/en.ts'
import { ko } from '../../../renderer/words/ko.ts'
import { particles } from '../../../domain/text/particle.ts'
import { translators } from '../../../renderer/words/translate.ts'

type Tree = { readonly [key: string]: string | Tree }

const sentencesOf = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : sentencesOf(value, `${path}${key}.`),
  )

const korean = new Map(sentencesOf(ko))
const english = new Map(sentencesOf(en))

const blanksOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{\s*([a-zA-Z]+)/g)].map(([, name]) => name ?? '').toSorted()

// The blanks that hold a number; the others hold names, days and the numbers of papers.
const amounts = 'all bytesMax count days depthMax done hours minutes months needed rest seconds shown there total years'
const outcomes = 'added attemptsLeft buildings changed imported leftOut missing recorders retired unchanged'
const numbers = new Set(`${amounts} ${outcomes}`.split(' '))
const numberThenWord = /\{\{\s*([a-zA-Z]+)\s*\}\}[ -]([a-zA-Z]+)/g
// What may follow a number as it is: short units, and words that have one form for any number.
const units = 'd mo h min s'
const others = 'of in to more with new changed left missing sealed typed registered recorded not the'
const unchanging = new Set(`${units} ${others}`.split(' '))

describe('words', () => {
  it('Korean and English have the same keys', () => {
    expect([...english.keys()].toSorted()).toEqual([...korean.keys()].toSorted())
  })

  it('no sentence is empty, but for counters (대, 건) that English does not have', () => {
    for (const [key, sentence] of korean) expect(sentence.trim(), key).not.toBe('')
    const uncounted = [...english].filter(([key]) => !key.endsWith('Unit'))
    for (const [key, sentence] of uncounted) expect(sentence.trim(), key).not.toBe('')
  })

  it('each sentence has the same blanks in both languages', () => {
    for (const [key, sentence] of korean) {
      expect(new Set(blanksOf(english.get(key) ?? '')), key).toEqual(new Set(blanksOf(sentence)))
    }
  })

  it('a particle written into a Korean sentence is one that the translator knows', () => {
    const known = new Set<string>(particles)
    for (const [key, sentence] of korean) {
      for (const [, particle] of sentence.matchAll(/\{\{\s*[a-zA-Z]+\s*,\s*([^}]+?)\s*\}\}/g)) {
        expect(known.has(particle ?? ''), `${key}: ${particle}`).toBe(true)
      }
    }
  })

  it('no particle is fixed after a value: it follows the sound of what is put in', () => {
    const fixed = /\}\}[’”」』]?(?:을|를|이|가|은|는|과|와|으로|로|이라|라|이나|나|이면|면)(?![가-힣])/u
    for (const [key, sentence] of korean) expect(fixed.test(sentence), `${key}: ${sentence}`).toBe(false)
  })

  it('the particle after a value follows its last sound', () => {
    expect(translators.ko('request.outputTitle', { paper: '위임장' })).toBe('위임장을 냅니다')
    expect(translators.ko('request.outputTitle', { paper: '청구서' })).toBe('청구서를 냅니다')
    expect(translators.ko('issued.voidTitle', { number: '2026-1' })).toBe('결과 통지서 2026-1을 무효로 합니다')
    expect(translators.ko('issued.voidTitle', { number: '2026-2' })).toBe('결과 통지서 2026-2를 무효로 합니다')
    expect(translators.en('settings.disableTitle', { name: '이예시' })).toBe('Disable 이예시')
  })

  it('a noun or a verb after a number in an English sentence has a form for one and a form for more', () => {
    for (const [key, sentence] of english) {
      for (const [, name, following] of sentence.matchAll(numberThenWord)) {
        if (!numbers.has(name ?? '')) continue
        expect(unchanging.has(following ?? ''), `${key}: write {{${name}, one|many}} in “${sentence}”`).toBe(true)
      }
      for (const [, forms] of sentence.matchAll(/\{\{\s*[a-zA-Z]+\s*,\s*([^}]+?)\s*\}\}/g)) {
        expect(forms?.split('|').length, `${key}: ${forms}`).toBe(2)
      }
    }
  })

  it('one is followed by the singular, every other number by the plural', () => {
    const said = (count: number | string): string => translators.en('clock.aheadDays', { count })
    expect(said(1)).toBe('The clock of this PC jumped 1 day ahead')
    expect(said('1')).toBe('The clock of this PC jumped 1 day ahead')
    for (const count of [0, 2, 11, 21, '1,001']) expect(said(count)).toContain(`jumped ${count} days ahead`)
    expect(translators.en('accessLog.rest', { count: 500, rest: 1 })).toBe(
      'The first 500 entries are shown. The other 1 follows once this review is recorded.',
    )
  })

  it('values are put in as they are, without HTML escapes', () => {
    expect(translators.ko('settings.disableTitle', { name: 'A&B <의원>' })).toContain('A&B <의원>')
  })
})
