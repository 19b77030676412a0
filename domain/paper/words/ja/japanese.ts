import type { Translation } from '../translation.ts'
import { days } from './days.ts'
import { labels } from './labels.ts'
import { notice } from './notice.ts'
import { receipt } from './receipt.ts'

export const japanese: Translation = {
  labels,
  days,
  range: ({ cameraNumber, cameraPlace, from, to }) => `カメラ${cameraNumber}(${cameraPlace})、${days.span(from, to)}`,
  standing: ({ relation, filmed }) => `${filmed.name}様の${relation === 'mandated' ? '代理人' : '法定代理人'}`,
  rest: (restCount) => `ほか${restCount}件`,
  restInAnnex: (restCount) => `ほか${restCount}件(別紙参照)`,
  annex: '別紙',
  contact: (clinic, handlerName) =>
    [
      `担当: ${clinic.department} ${handlerName}`,
      `管理責任者: ${clinic.officerName}`,
      `電話 ${clinic.phone}`,
      ...(clinic.email === '' ? [] : [clinic.email]),
    ].join(' · '),
  anchorRemark: 'この3行は発行時点の台帳の状態です。後で台帳と比べると、記録が変わっていないか確かめられます。',
  receivedBy: '受取人',
  original: '原文は韓国語です。この日本語は内容をお伝えするための訳文です。ご不明な点は遠慮なくお尋ねください。',
  notice,
  receipt,
}
