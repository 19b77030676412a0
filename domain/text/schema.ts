// The text fields of every operation. Each one is trimmed, bounded and refuses resident registration numbers (rule 14).
import { z } from 'zod'
import { holdsResidentNumber } from './resident-number.ts'

const withoutResidentNumber = (text: string): boolean => !holdsResidentNumber(text)

/** Required text of 1 to `lengthMax` characters. */
export const text = (lengthMax: number) =>
  z.string().trim().min(1, 'required').max(lengthMax, 'too-long').refine(withoutResidentNumber, 'resident-number')

/** Text that may be left empty. */
export const optionalText = (lengthMax: number) =>
  z.string().trim().max(lengthMax, 'too-long').refine(withoutResidentNumber, 'resident-number').default('')

export const lengths = { name: 60, title: 40, phone: 30, line: 200, address: 200, note: 1000, facts: 600 } as const

/** A phone number as people type it: digits, spaces, dashes, brackets and a leading plus; 8 to 15 digits. */
export const phone = text(lengths.phone).refine(
  (typed) => /^[+()\d\s.-]+$/.test(typed) && /^\d{8,15}$/.test(typed.replaceAll(/\D/g, '')),
  'not-a-phone',
)
