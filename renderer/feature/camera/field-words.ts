import type { FieldChange } from '../../../domain/camera/camera-change.ts'
import type { Translate } from '../../words/words.ts'

/** A value of one fact as people say it. */
export const valueWords = (t: Translate, { field }: FieldChange, value: FieldChange['was']): string => {
  if (typeof value === 'string') return value
  if (value === null) return '–'
  if (field === 'isPublic') return t(value ? 'camera.open' : 'camera.closed')
  return t(value ? 'camera.changing.yes' : 'camera.changing.no')
}
