import { type DeliveryMeans, destinationOf } from '../../../domain/notice/delivery.ts'
import type { Translate } from '../../words/words.ts'

/** `등기우편 11002-1234-5678`, `직접 홍길동`. */
export const deliveryWords = (t: Translate, means: DeliveryMeans): string =>
  t('issued.destination', { means: t(`issued.means_${means.kind}`), to: destinationOf(means) })
