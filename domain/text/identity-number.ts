// Numbers of driving licences and passports are unique identifiers: on this PC and in what it exports they may lie only encrypted, so they
// are not taken at all (rule 15). What was shown at the counter is kept by its kind (rule 12). Numbers of residents and of foreigners
// registered here have a file of their own.

// 11-24-123456-10, and the older 서울 24-123456-10; M12345678 and M123A4567.
const licence = /(?<![\d-])(?:\d{2}|[가-힣]{2})[- ]\d{2}-\d{6}-\d{2}(?![\d-])/u
const passport = /(?<![\p{L}\d])M(?:\d{8}|\d{3}[A-Z]\d{4})(?![\p{L}\d])/u

export const holdsIdentityNumber = (text: string): boolean => {
  const plain = text.normalize('NFKC').replaceAll(/\s*[-‐-―−]\s*/gu, '-')
  return licence.test(plain) || passport.test(plain)
}
