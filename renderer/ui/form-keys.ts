// What a key means inside a form. While a Hangul syllable is being composed, Enter only ends the composition: it must
// neither move on nor submit, or the last syllable is lost or doubled. keyCode 229 is how older engines say the same.
export interface FormKey {
  readonly key: string
  readonly keyCode: number
  readonly isComposing: boolean
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** Where the key was pressed: a line of text, several lines (Enter is a line break), or something that is pressed itself. */
export type FormPlace = 'line' | 'lines' | 'pressable'

export type FormMeaning = 'composing' | 'next-field' | 'press-filled' | 'close' | 'own'

const composingKeyCode = 229

export const isComposing = (event: Pick<FormKey, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === composingKeyCode

export const meaningOf = (event: FormKey, place: FormPlace): FormMeaning => {
  if (isComposing(event)) return 'composing'
  if (event.altKey || event.metaKey || event.shiftKey) return 'own'
  if (event.key === 'Escape') return event.ctrlKey ? 'own' : 'close'
  if (event.key !== 'Enter') return 'own'
  if (event.ctrlKey) return 'press-filled'
  return place === 'line' ? 'next-field' : 'own'
}

/** The field after `current`, or null at the end. */
export const nextOf = <Field>(fields: readonly Field[], current: Field): Field | null => {
  const index = fields.indexOf(current)
  return index === -1 ? null : (fields[index + 1] ?? null)
}
