// The text fields of every operation. Each one is trimmed, composed (a pasted 홍 may come in three parts and would never be
// found again), bounded, and refuses resident registration numbers (rule 14)
// and those of licences and passports (rule 15).
import { z } from 'zod'
import { holdsIdentityNumber } from './identity-number.ts'
import { phoneAtHome } from './phone-at-home.ts'
import { holdsResidentNumber } from './resident-number.ts'

const withoutResidentNumber = (typed: string): boolean => !holdsResidentNumber(typed)
const withoutIdentityNumber = (typed: string): boolean => !holdsIdentityNumber(typed)

// Half a surrogate pair has no canonical form to prove, and a NUL ends a text in SQLite; nobody types either.
const isKeepable = (typed: string): boolean => typed.isWellFormed() && !/[^\P{Cc}\n\r\t]/u.test(typed)

// A point, a dash, a zero-width space or a Hangul filler fills a required field and says nothing (rules 6, 18, 47).
const saysSomething = (typed: string): boolean =>
  typed === '' || /[\p{L}\p{N}]/u.test(typed.replaceAll(/[\u115f\u1160\u3164\uffa0]/gu, ''))

const keepable = z.string().trim().normalize('NFC').refine(isKeepable, 'not-allowed')

/** Required text of 1 to `lengthMax` characters. */
export const text = (lengthMax: number) =>
  keepable
    .min(1, 'required')
    .max(lengthMax, 'too-long')
    .refine(saysSomething, 'required')
    .refine(withoutResidentNumber, 'resident-number')
    .refine(withoutIdentityNumber, 'identity-number')

/** Text that may be left empty; what says nothing is empty. */
export const optionalText = (lengthMax: number) =>
  keepable
    .max(lengthMax, 'too-long')
    .refine(withoutResidentNumber, 'resident-number')
    .refine(withoutIdentityNumber, 'identity-number')
    .transform((typed) => (saysSomething(typed) ? typed : ''))
    .default('')

export const lengths = { name: 60, title: 40, phone: 30, line: 200, address: 200, note: 1000, facts: 600 } as const

/** A phone number as people type it: digits, spaces, dashes, brackets and a leading plus; 8 to 15 digits. */
export const phone = text(lengths.phone)
  .refine((typed) => /^[+()\d\s.-]+$/.test(typed) && /^\d{8,15}$/.test(typed.replaceAll(/\D/g, '')), 'not-a-phone')
  .transform(phoneAtHome)
