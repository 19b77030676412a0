import fc from 'fast-check'
import { expect, test } from 'vitest'
import { particleAfter, withParticle } from '../../../domain/text/particle.ts'

test.each([
  ['2026-0', '을', '으로'],
  ['2026-1', '을', '로'],
  ['2026-2', '를', '로'],
  ['2026-3', '을', '으로'],
  ['2026-4', '를', '로'],
  ['2026-5', '를', '로'],
  ['2026-6', '을', '으로'],
  ['2026-7', '을', '로'],
  ['2026-8', '을', '로'],
  ['2026-9', '를', '로'],
  ['2026-10', '을', '으로'],
  ['1,000', '을', '으로'],
  ['12-15', '을', '로'],
  ['12-15 (화)', '을', '로'],
  ['김견본', '을', '으로'],
  ['이예시', '를', '로'],
  ['이팔', '을', '로'],
  ['CAM-L', '을', '로'],
  ['NVR', '을', '로'],
  ['CCTV', '를', '로'],
  ['USB', '를', '로'],
  ['PTZ-M', '을', '으로'],
  ['James', '를', '로'],
  ['Kim', '을', '으로'],
  ['Paul', '을', '로'],
  ['Peter', '를', '로'],
  ['Wong', '을', '으로'],
  ['복도(3층)', '를', '로'],
  ['3층 (동관)', '을', '으로'],
  ['서울(강남) (2호)', '을', '로'],
  ['(원무팀)', '을', '으로'],
  ['「통지서」', '를', '로'],
  ['‘결과 통지서’', '를', '로'],
  ['10:30.', '을', '으로'],
  ['さくら', '를', '로'],
  ['けん', '을', '으로'],
])('%s: %s, %s', (text, object, way) => {
  expect(particleAfter(text, '을/를')).toBe(object)
  expect(particleAfter(text, '으로/로')).toBe(way)
})

test('each particle in both its forms', () => {
  expect(withParticle('청구', '이/가')).toBe('청구가')
  expect(withParticle('통지', '은/는')).toBe('통지는')
  expect(withParticle('열람', '은/는')).toBe('열람은')
  expect(withParticle('사본', '과/와')).toBe('사본과')
  expect(withParticle('통지서', '과/와')).toBe('통지서와')
})

test('whatever the text is, one of the two forms follows it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(['을', '를']).toContain(particleAfter(text, '을/를'))
    }),
  )
})
