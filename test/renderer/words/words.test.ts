import { describe, expect, it } from 'vitest'
import { en } from '../../../renderer/words/en.ts'
import { ko } from '../../../renderer/words/ko.ts'
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
    const known = new Set([
      '이/가',
      '을/를',
      '은/는',
      '으로/로',
      '와/과',
      '이나/나',
      '이란/란',
      '아/야',
      '이랑/랑',
      '이에요/예요',
    ])
    for (const [key, sentence] of korean) {
      for (const [, particle] of sentence.matchAll(/\{\{\s*[a-zA-Z]+\s*,\s*([^}]+?)\s*\}\}/g)) {
        expect(known.has(particle ?? ''), `${key}: ${particle}`).toBe(true)
      }
    }
  })

  it('the particle after a value follows its last sound', () => {
    expect(translators.ko('settings.disableTitle', { name: '김견본' })).toBe('김견본을 막습니다')
    expect(translators.ko('settings.disableTitle', { name: '이예시' })).toBe('이예시를 막습니다')
    expect(translators.en('settings.disableTitle', { name: '이예시' })).toBe('Disable 이예시')
  })

  it('values are put in as they are, without HTML escapes', () => {
    expect(translators.ko('settings.disableTitle', { name: 'A&B <의원>' })).toContain('A&B <의원>')
  })
})
