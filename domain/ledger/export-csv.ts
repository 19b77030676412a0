// CSV as Korean Excel opens it: UTF-8 with a byte order mark, CRLF, quotes by RFC 4180.
//
// The header is row 1 and the facts about the file come after the rows, below one empty line. The other way round,
// an auditor's filter and pivot table would take `기관` for the header; Excel ends a table at the empty line by itself.

/** Without it Excel reads UTF-8 as CP949. */
export const byteOrderMark = '\uFEFF'

// Excel runs a cell that begins with = + - @, also behind blanks, a tab, a line break or an invisible character, and in
// the full-width letters of an East Asian keyboard, which NFKC folds. Typed text must never become a formula on the
// auditor's PC, so such a cell gets an apostrophe in front. A text that begins with apostrophes before such a sign gets
// one more: taking one apostrophe away then always gives back what the ledger holds.
const formulaSign = /^'*(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@])/u

// Almost every cell begins with a syllable, a digit or a Latin letter, so a look at its first unit keeps the costly patterns for the
// few that do not. An export asks this of every cell.
const hasPlainBeginning = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  )
}

/** Whether a spreadsheet would take the text for a formula. */
export const beginsFormula = (text: string): boolean =>
  !hasPlainBeginning(text) && (formulaSign.test(text) || formulaSign.test(text.normalize('NFKC')))

const withoutFormula = (text: string): string => (beginsFormula(text) ? `'${text}` : text)

const needsQuotes = /[",\r\n]/

const csvCell = (text: string): string => {
  if (text === '') return text
  const safe = withoutFormula(text)
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`
