// `{{count, day|days}}` in an English sentence: the number and the words that fit it, "1 day" and "2 days". The forms stand in the
// sentence rather than in two keys, so that one sentence may count two things and both languages keep the same keys.
const separator = '|'

export const isCounted = (form: string): boolean => form.includes(separator)

/** `value` as it is shown, grouped digits and all. */
export const counted = (value: string, forms: string): string => {
  const [one = '', several = ''] = forms.split(separator)
  return `${value} ${value === '1' ? one : several}`
}
