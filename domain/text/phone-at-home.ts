/** `+82-10-1234-5678` as it is dialled here, `010-1234-5678`; a number of another country, or without one, stays as typed. */
export const phoneAtHome = (typed: string): string => {
  const [, rest] = /^\+82[\s.-]*(?:\(0\)|0)?[\s.-]*(.+)$/su.exec(typed) ?? []
  if (rest === undefined) return typed
  const [, middle, tail] = /^10(\d{4})(\d{4})$/u.exec(rest.replaceAll(/\D/gu, '')) ?? []
  return middle === undefined || tail === undefined ? `0${rest}` : `010-${middle}-${tail}`
}
