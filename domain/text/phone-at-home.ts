/** Digits typed in one go, as `0212345678`: the area or service first, then the exchange and the last four. */
const ungrouped = [
  /^(02)(\d{3,4})(\d{4})$/u,
  /^(050\d)(\d{3,4})(\d{4})$/u,
  /^(0[1-9]\d)(\d{3,4})(\d{4})$/u,
  /^(1[568]\d{2})(\d{4})$/u,
]

const grouped = (digits: string): string => {
  for (const shape of ungrouped) {
    const [whole, ...parts] = shape.exec(digits) ?? []
    if (whole !== undefined) return parts.join('-')
  }
  return digits
}

/**
 * `+82-10-1234-5678` as it is dialled here, `010-1234-5678`, and `0212345678` as it is written, `02-1234-5678`; a number of another
 * country, or one that was already parted, stays as typed.
 */
export const phoneAtHome = (typed: string): string => {
  const [, rest] = /^\+82[\s.-]*(?:\(0\)|0)?[\s.-]*(.+)$/su.exec(typed) ?? []
  if (rest === undefined) return grouped(typed)
  const [, middle, tail] = /^10(\d{4})(\d{4})$/u.exec(rest.replaceAll(/\D/gu, '')) ?? []
  return middle === undefined || tail === undefined ? grouped(`0${rest}`) : `010-${middle}-${tail}`
}
