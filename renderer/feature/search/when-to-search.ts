// When what is typed is worth asking: every search is an entry in the ledger, so not each keystroke is one.
export const pauseMilliseconds = 250

const charactersMin = 2
const charactersMax = 60

/** The text that a pause in typing asks for; null where a person must press Enter first. */
export const textAfterPause = (typed: string): string | null => {
  const text = typed.trim()
  return [...text].length >= charactersMin && text.length <= charactersMax ? text : null
}

/** The text that Enter asks for; null where there is nothing to ask. */
export const textOnEnter = (typed: string): string | null => {
  const text = typed.trim()
  return text === '' || text.length > charactersMax ? null : text
}

/** A name typed here can become the requester of a new request; a number or a tail of a phone cannot. */
export const isNameLike = (text: string): boolean =>
  /\p{L}/u.test(text) && !/\d/.test(text) && !/^[ㄱ-ㅎ]+$/u.test(text)
