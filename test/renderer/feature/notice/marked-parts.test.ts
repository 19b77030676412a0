import { expect, test } from 'vitest'
import { unlawfulReasonsIn } from '../../../../domain/notice/unlawful-reason.ts'
import { markedParts, withoutSentence } from '../../../../renderer/feature/notice/marked-parts.ts'

const sentence = '정해진 보관기간이 지났습니다. 다시 보시려면 경찰 입회가 필요합니다. 감사합니다.'

test('rule 9: the stopped words are marked where they were typed and nothing is lost', () => {
  const parts = markedParts(sentence, unlawfulReasonsIn(sentence))
  expect(parts.map(({ text }) => text).join('')).toBe(sentence)
  expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['경찰 입회'])
})

test('marks that overlap or touch the ends still give the text back', () => {
  const parts = markedParts('abcdef', [
    { start: 2, end: 6 },
    { start: 0, end: 3 },
  ])
  expect(parts).toEqual([
    { text: 'abc', isMarked: true },
    { text: 'def', isMarked: true },
  ])
  expect(markedParts('', [])).toEqual([])
})

test('deleting takes out the whole sentence and leaves the others', () => {
  const [reason] = unlawfulReasonsIn(sentence)
  expect(reason && withoutSentence(sentence, reason)).toBe('정해진 보관기간이 지났습니다. 감사합니다.')
})

test.each([
  ['경찰 입회가 필요합니다', ''],
  ['경찰 입회가 필요합니다. 감사합니다.', '감사합니다.'],
  ['죄송합니다.\n경찰 입회가 필요합니다\n감사합니다.', '죄송합니다.\n\n감사합니다.'],
])('deleting from %j leaves %j', (text, rest) => {
  const [reason] = unlawfulReasonsIn(text)
  expect(reason && withoutSentence(text, reason)).toBe(rest)
})
