import { groupedDigits } from '../../../text/grouped-digits.ts'
import type { NoticeTranslation, Wish } from '../translation.ts'
import { days } from './days.ts'
import { existence } from './existence.ts'
import { letters } from './letters.ts'
import { postponement } from './reasons.ts'

const wishes = {
  existence: '存在確認',
  viewing: '閲覧',
  copy: '写し',
  deletion: '削除',
  suspension: '処理停止',
} as const satisfies Record<Wish, string>

export const notice: NoticeTranslation = {
  addressee: (name) => `${name} 様`,
  inTime: '期限内',
  tableMissing: '祝日表なし',
  late: (dayCount) => `${dayCount}日超過`,
  asked: (kinds, range) => `映像の${kinds.map((kind) => wishes[kind]).join('・')}: ${range}`,
  masked: '一緒に映っている他の方は判別できないように処理しました。',
  postponedUntil: (day) =>
    `${days.dayAndWeekday(day)}までに対応する予定です。事由が早くなくなった場合は遅滞なくお知らせします。`,
  inAnnex: '詳しくは別紙に記載しました。',
  until: (day) => `${days.dayAndWeekday(day)}までの予定`,
  detail: '、',
  differing: '区間ごとに結果が異なります。',
  letters,
  existence,
  copied: {
    alone: {
      granted: 'ご請求の映像の写しをお渡しします。',
      partlyGranted: 'ご請求の映像の一部の写しをお渡しします。',
      refused: 'ご請求の映像の写しはお渡しできません。',
    },
    too: {
      granted: 'ご請求の映像を閲覧いただけ、写しもお渡しします。',
      partlyGranted: 'ご請求の映像の一部を閲覧いただけ、その写しもお渡しします。',
      refused: 'ご請求の映像は閲覧いただけず、写しもお渡しできません。',
    },
  },
  pastNote: (lastDay, ledgerNumber) =>
    `(${days.day(lastDay)}まで保管${ledgerNumber === null ? '' : `、廃棄: 台帳第${ledgerNumber}号`})`,
  removalLater: '削除は閲覧のあとにご請求いただけます(同法第36条)。そのご請求には10日以内に別途結果をお知らせします。',
  suspensionToo: {
    withDeletion: '処理停止のご請求: 削除する映像は今後処理せず、上記のとおり削除します。',
    keptBack: '処理停止のご請求: 削除しない映像は、下記の理由により処理も停止しません。',
    postponed: '処理停止のご請求: 削除とあわせて延期します。',
    ownReason: (lead) => `処理停止のご請求: ${lead}`,
    exempt: (cameras) =>
      `処理停止のご請求: 公開された場所の映像${cameras === '' ? '' : `(カメラ${cameras})`}には、同法第58条第2項により第37条(処理停止)が適用されません。`,
  },
  bothLegalLine:
    '「個人情報保護法」第36条第2項・第4項、第37条第4項および同法施行令第43条第3項・第44条により、ご請求に対する結果を上記のとおり通知します。',
  postponement,
  notFilmedInRest: {
    lead: 'その他の時間にはご本人が映っていません。',
    text: '上記以外の時間の映像には、ご本人が映っていません。',
  },
  operatingRoomArticle: '「医療法」第38条の2第5項',
  objection: ({ email }) => [
    `当院に異議を申し立てることができます。文書番号と理由を書き、${email === '' ? '来院・郵便' : '来院・郵便・電子メール'}で管理責任者にお送りください。再度確認し、結果を書面でお知らせします。`,
    '個人情報の侵害の申告: 個人情報侵害申告センター(韓国内から118)',
    '紛争調停の申請: 個人情報紛争調停委員会(「個人情報保護法」第43条)',
  ],
  requestersWish: 'ご希望の日時です。',
  nothingDue: 'ありません。この通知は無料です。',
  amount: (total, work, postage) =>
    `${groupedDigits(total)}ウォン(手数料${groupedDigits(work)}・郵送料${groupedDigits(postage)})`,
  feeItems: ({ items, postageWon, payment }) => {
    const told = items.map(({ what, won }) => `${what} ${groupedDigits(won)}ウォン`)
    const postage = postageWon === 0 ? [] : [`写しの郵送料 ${groupedDigits(postageWon)}ウォン`]
    return `${[...told, ...postage].join('、')}。お支払方法: ${payment}`
  },
  causedByUs: 'ご請求の原因が当院にあるため、いただきません(同法施行令第47条)。',
  cautions: {
    visit:
      'ご来院の際は、この通知書と身分証をお持ちください。代理の方は委任状も必要です。ご都合が悪い場合は事前にお知らせください。',
    disagree: '結果に同意されない場合は、上記の「異議申立ての方法」により異議を申し立てることができます。',
    refused: 'ほかの時間や場所の映像が必要な場合は、新たにご請求いただけます。この通知は無料です。',
    free: 'この通知は無料です。',
    existence:
      '映像をご覧になる場合や、ほかの時間・場所の映像の確認が必要な場合は、新たにご請求いただけます。この通知は無料です。',
  },
  notCounted: (year) => `${year}年の祝日表がないため、休日を数えない10日目の日を記載しました。`,
  moved: (tenthDay, lastDay) =>
    `10日目の${days.dayAndWeekday(tenthDay)}が休日のため、回答期限は次の勤務日の${days.dayAndWeekday(lastDay)}です(「民法」第161条)。`,
}
