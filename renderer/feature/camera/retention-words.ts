import type { Retention } from '../../../domain/footage/retention.ts'
import type { Translate } from '../../words/words.ts'

/** `30일`, `1개월`. */
export const retentionWords = (t: Translate, { unit, count }: Pick<Retention, 'unit' | 'count'>): string =>
  t(unit === 'day' ? 'camera.days' : 'camera.months', { count })
