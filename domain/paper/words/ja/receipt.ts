import { clockTimeOf, dayOf } from '../../../calendar/instant.ts'
import type { ReceiptTranslation } from '../translation.ts'
import { days } from './days.ts'

export const receipt: ReceiptTranslation = {
  countedFrom: (received) =>
    `受付日(${days.dayAndWeekday(dayOf(received))} ${clockTimeOf(received)})の翌日から10日、休日の場合は次の勤務日`,
  tableMissing: (year) => `${year}年の祝日表がないため休日は数えていません`,
  dueBy: (day) => `${day}まで`,
  securedUntil: (day) => `通常は${days.day(day)}まで保管、処理が終わるまで別に保存`,
  securedSome: (count) => `${count}件しました`,
  notSecured: {
    lost: '保管期間が過ぎ、保存する映像がありません',
    kept: '保管期間が終わると映像が削除されることがあります',
  },
  identity: (state, filmedName) => {
    if (state === 'unconfirmed') return '確認前'
    if (filmedName === '') return '身分証を確認'
    return state === 'confirmed'
      ? `身分証と${filmedName}様の代理権を確認`
      : `身分証を確認、${filmedName}様の代理権は確認前`
  },
  kinds: { existence: '存在確認', viewing: '閲覧', copy: '写し', deletion: '削除', suspension: '処理停止' },
  statements: [
    '上記のとおり受け付けました。期限までに回答がない場合やご不明な点は、下記までご連絡ください。',
    '上記のとおり受け付けられたことを確認し、受付票を受け取りました。',
  ],
  signers: ['受付担当', '請求者'],
  signHint: '(署名)',
}
