// Resident registration numbers are never kept (PIPA art. 24-2, rule 14): every text field rejects the pattern.

// Six digits of a birth date, an optional separator, a century-and-sex digit 1-8 and six more. Written without a
// separator it is 13 digits on end, which no phone, document or camera number here has.
const residentNumberPattern = /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s*[-–—·.~\s]?\s*[1-8]\d{6}(?!\d)/u

// Full-width digits and dashes are typed by mistake with a Korean keyboard and mean the same number.
export const holdsResidentNumber = (text: string): boolean => residentNumberPattern.test(text.normalize('NFKC'))
