// What a copy leaving the clinic shows of a person. Staff and free words of the purpose stay: an auditor needs them.
import { restatesRecipient } from '../ledger/correction-words.ts'
import type { LedgerRow, Recipient } from '../ledger/official-row.ts'
import { staffRelation } from '../ledger/row-words.ts'

const hiddenTail = (word: string): string => {
  const letters = [...word]
  return `${letters[0] ?? ''}${'*'.repeat(Math.max(1, letters.length - 1))}`
}

const isLatin = (word: string): boolean => /^[\p{Script=Latin}\p{M}.'’-]+$/u.test(word)

/** 홍길동 → 홍*동, 홍길 → 홍*, 남궁길동 → 남**동, Sample → S*****; one letter is hidden whole. */
const maskWord = (word: string): string => {
  const letters = [...word]
  if (letters.length <= 1) return '*'
  if (letters.length === 2 || isLatin(word)) return hiddenTail(word)
  return `${letters[0] ?? ''}${'*'.repeat(letters.length - 2)}${letters.at(-1) ?? ''}`
}

/** Nearly every name is one Korean word, of which each letter is one unit: no need to look for words, digits or scripts. */
const oneKoreanWord = /^[가-힣]{2,}$/

/** Each word on its own: several people stand in one cell, and a phone number may have been typed beside a name. */
export const maskName = (name: string): string => {
  if (!oneKoreanWord.test(name)) return maskEachWord(name)
  return name.length === 2 ? `${name.charAt(0)}*` : `${name.charAt(0)}${'*'.repeat(name.length - 2)}${name.slice(-1)}`
}

const maskEachWord = (name: string): string =>
  name.replaceAll(/[\p{L}\p{M}\p{N}+.'’-]+/gu, (word) => (/\d{4}/u.test(word) ? maskPhone(word) : maskWord(word)))

/** 010-1234-5678 → 010-****-5678, 02-123-4567 → 02-****-4567. Its dashes are put back whatever way it was typed. */
export const maskPhone = (phone: string): string => {
  const digits = phone.replaceAll(/\D/gu, '')
  if (digits === '') return ''
  const head = digits.slice(0, digits.startsWith('02') ? 2 : 3)
  return `${phone.startsWith('+') ? '+**' : head}-****-${digits.slice(-4)}`
}

const maskedRestatement = (purpose: string): string => {
  const [first = '', ...others] = purpose.split('\n')
  return [`${first.slice(0, first.indexOf(': '))}: 가림 → 가림`, ...others].join('\n')
}

const maskRecipient = (recipient: Recipient): Recipient =>
  recipient.relation === staffRelation
    ? recipient
    : { name: maskName(recipient.name), relation: recipient.relation, phone: maskPhone(recipient.phone) }

/** Rows of operating rooms once named those who watched beside the purpose, and a correction quotes them. */
const viewersNamed = /(본 사람: )(.+?)(?= → |$)/gmu

const maskPurpose = (row: LedgerRow): string =>
  // Old and new names would otherwise stand in the reason of the row that restates them.
  row.kind === 'correction' && restatesRecipient(row.purpose)
    ? maskedRestatement(row.purpose)
    : row.purpose.replaceAll(viewersNamed, (_words, label: string, names: string) => `${label}${maskName(names)}`)

export const maskRow = (row: LedgerRow): LedgerRow => ({
  ...row,
  recipient: maskRecipient(row.recipient),
  purpose: maskPurpose(row),
})
