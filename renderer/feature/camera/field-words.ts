import type { FieldChange } from '../../../domain/camera/camera-change.ts'
import { filmingBases } from '../../../domain/camera/standing.ts'
import type { Translate } from '../../words/words.ts'

/** A value of one fact as people say it. */
export const valueWords = (t: Translate, { field }: FieldChange, value: FieldChange['was']): string => {
  if (value === null) return '–'
  const basis = filmingBases.find((one) => field === 'basis' && one === value)
  if (basis !== undefined) return t(`camera.standing.bases.${basis}`)
  if (typeof value === 'string') return value
  if (field === 'signShowsPurpose' || field === 'signShowsRange' || field === 'signShowsContact')
    return t(value ? 'camera.signOn' : 'camera.signOff')
  if (field === 'isPublic') return t(value ? 'camera.open' : 'camera.closed')
  return t(value ? 'camera.changing.yes' : 'camera.changing.no')
}
