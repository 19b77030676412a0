import type { ForeignLanguage } from './language.ts'
import type { DaylessWords } from './supplement-words.ts'

const english: DaylessWords = {
  title: 'Request for Missing Details',
  number: 'Document no.',
  missing: 'Please provide',
  items: {
    'identity-proof': 'Identity card or passport, to be shown (we keep neither its number nor a copy)',
    mandate: 'Power of attorney and the identity card of the agent',
    'relation-proof': 'Proof of the relation (family relation or guardianship certificate)',
    'place-or-time': 'Place and time, close enough to find the footage',
    'agency-ground': 'Legal ground and scope of what is asked for',
    'document-number': 'Number of the official letter',
  },
  dueOn: 'By',
  bringTo: 'How',
  ways: (hasEmail) => (hasEmail ? 'In person, by post or by e-mail' : 'In person or by post'),
  replyDue: 'Our reply is due',
  clockRunsOn: (day) =>
    day === null ? 'No period is set by law.' : `${day}. Waiting for your details does not stop this period.`,
  legalLine:
    'Asked for under Articles 35 and 38 of the Personal Information Protection Act and Articles 41, 45 and 46 of its Decree.',
  cautionsTitle: 'Please note',
  cautions: [
    'Your request stays open even if you cannot provide this in time. We will answer as far as it can be established.',
    'Nothing else is required: no other papers, no consent of others, no step through the authorities.',
    'If anything makes this difficult, please contact us at the address above.',
  ],
}

const japanese: DaylessWords = {
  title: '請求内容の補完のお願い',
  number: '文書番号',
  missing: '補完していただくもの',
  items: {
    'identity-proof': 'ご本人を確認できる身分証の提示(番号や写しは残しません)',
    mandate: '委任状と代理人の身分証',
    'relation-proof': '関係を証明する書類(家族関係証明書、後見登記事項証明書など)',
    'place-or-time': '映像を探せる程度の場所と時刻',
    'agency-ground': '提供を求める法的根拠と範囲',
    'document-number': '公文書の文書番号',
  },
  dueOn: '補完の期限',
  bringTo: '提出方法',
  ways: (hasEmail) => (hasEmail ? '来訪・郵便・電子メール' : '来訪・郵便'),
  replyDue: '当方の回答期限',
  clockRunsOn: (day) =>
    day === null ? '法定の期限はありません。' : `${day}。補完をお待ちする間もこの期限は止まりません。`,
  legalLine: '個人情報保護法第35条・第38条、同法施行令第41条・第45条・第46条に基づきお願いするものです。',
  cautionsTitle: 'ご案内',
  cautions: [
    '期限までに補完できない場合も、請求がなくなることはありません。確認できる範囲で結果をお知らせします。',
    '上記以外の書類、ほかの方の同意、捜査機関を通す手続きは求めません。',
    '補完が難しい事情がある場合は、連絡先までお知らせください。',
  ],
}

export const foreignSupplements: Readonly<Record<ForeignLanguage, DaylessWords>> = { en: english, ja: japanese }
