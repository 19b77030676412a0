import { expect, test } from 'vitest'
import { similarQuery } from '../../../../renderer/feature/request/similar-query.ts'

test.each([
  ['홍길동', '010-1234-5678', '홍길동 5678'],
  [' 홍길동 ', '+82 10 1234 5678', '홍길동 5678'],
  ['홍길동', '010-12', null],
  ['', '010-1234-5678', null],
  ['홍길동', '전화 없음', null],
])('of %j with %j is asked %j: only when both are whole, because each search is an entry', (name, phone, query) => {
  expect(similarQuery({ name, phone })).toBe(query)
})
