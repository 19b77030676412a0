import { expect, test } from 'vitest'
import { phoneAtHome } from '../../../domain/text/phone-at-home.ts'

test.each([
  ['0212345678', '02-1234-5678'],
  ['021234567', '02-123-4567'],
  ['0311234567', '031-123-4567'],
  ['01012345678', '010-1234-5678'],
  ['050712345678', '0507-1234-5678'],
  ['15881234', '1588-1234'],
  ['+82212345678', '02-1234-5678'],
  ['+82 (0)10 1234 5678', '010-1234-5678'],
])('%s is written %s', (typed, written) => {
  expect(phoneAtHome(typed)).toBe(written)
  expect(phoneAtHome(written)).toBe(written)
})

test.each(['02-000-0000', '010 1234 5678', '+81312345678', '+442071234567', '12345678', '02) 123-4567'])(
  '%s stays as typed',
  (typed) => {
    expect(phoneAtHome(typed)).toBe(typed)
  },
)
