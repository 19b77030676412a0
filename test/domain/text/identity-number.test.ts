import { expect, test } from 'vitest'
import { holdsIdentityNumber } from '../../../domain/text/identity-number.ts'

test.each([
  '11-24-123456-10',
  '면허 11 - 24 - 123456 - 10 확인',
  '서울 24-123456-10',
  '１１-２４-１２３４５６-１０',
  '11–24–123456–10',
  'M12345678',
  '여권 M123A4567',
  '(M12345678)',
])('rule 15: %s is the number of a licence or a passport', (text) => {
  expect(holdsIdentityNumber(text)).toBe(true)
})

test.each([
  '010-1234-5678',
  '11002-1234-5678',
  '문서 2026-12-123456',
  '2026-11-23 14:00',
  'H-2026-001',
  '02-12-123456',
  'CAM12345678',
  'M1234567',
  'M123456789',
  'IM12345678',
  '111-24-123456-10',
  '11-24-123456-100',
  'M12-345678',
])('rule 15: %s is not', (text) => {
  expect(holdsIdentityNumber(text)).toBe(false)
})
