import { phone } from '../../../domain/text/schema.ts'
import type { IntakeDraft } from './intake-draft.ts'

const tailLength = 4
const nameLengthMax = 40

/** The search for requests of the same person: name and tail of the phone; null as long as either is unfinished. */
export const similarQuery = ({ name, phone: typed }: Pick<IntakeDraft, 'name' | 'phone'>): string | null => {
  const who = name.trim().slice(0, nameLengthMax)
  const parsed = phone.safeParse(typed)
  return who === '' || !parsed.success ? null : `${who} ${parsed.data.replaceAll(/\D/g, '').slice(-tailLength)}`
}
