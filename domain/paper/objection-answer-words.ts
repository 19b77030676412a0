// What an 이의제기 결과 통지서 says in each language. What people typed, the objection and the reason, is never translated.
import type { ObjectionResult } from '../request/objection.ts'
import type { receptionChannels } from '../request/channel.ts'
import type { ForeignLanguage } from './language.ts'

type Channel = (typeof receptionChannels)[number]

export interface ObjectionAnswerWords {
  readonly title: string
  readonly correctedTitle: string
  readonly number: string
  readonly replaced: string
  /** `earlier` null: what was answered before had no paper. */
  readonly replaces: (earlier: string | null, sentOn: string) => string
  readonly about: string
  readonly noticeOf: (number: string, sentOn: string) => string
  readonly receivedOn: string
  readonly channels: Readonly<Record<Channel, string>>
  readonly said: string
  readonly results: Readonly<Record<ObjectionResult, string>>
  readonly reason: string
  readonly next: string
  /** `day` null: no law sets one, or its holiday table is missing. */
  readonly decidedAnew: (day: string | null) => string
  readonly remedies: string
  readonly legalLine: string
  /** Of operating-room footage: the Act that alone opens it. */
  readonly operatingRoomLine: string
  readonly cautionsTitle: string
  readonly cautions: readonly string[]
}

export const koreanObjectionAnswer: ObjectionAnswerWords = {
  title: '이의제기 결과 통지서',
  correctedTitle: '이의제기 결과 통지서(정정)',
  number: '문서번호',
  replaced: '정정',
  replaces: (earlier, sentOn) =>
    earlier === null
      ? `${sentOn} 알려 드린 결과에 잘못된 내용이 있어 이 통지서로 바꿉니다. 앞서 알려 드린 내용은 효력이 없습니다.`
      : `앞의 통지서: ${earlier}(발송 ${sentOn}). 잘못된 내용이 있어 이 통지서로 바꿉니다. 앞의 통지서는 효력이 없습니다.`,
  about: '이의를 제기하신 통지서',
  noticeOf: (number, sentOn) => `${number}(발송 ${sentOn})`,
  receivedOn: '이의를 받은 날',
  channels: { visit: '방문', phone: '전화', post: '우편', email: '전자우편' },
  said: '이의 내용',
  results: { upheld: '받아들임', 'not-upheld': '받아들이지 않음' },
  reason: '이유',
  next: '앞으로의 처리',
  decidedAnew: (day) =>
    day === null
      ? '아래 영상을 다시 결정하여 새 통지서로 알려 드립니다.'
      : `아래 영상을 다시 결정하여 ${day}까지 새 통지서로 알려 드립니다.`,
  remedies: '다른 구제 방법',
  legalLine: '「개인정보 보호법」 제38조제5항에 따른 이의제기 절차에 따라 다시 살펴본 결과를 위와 같이 알려 드립니다.',
  operatingRoomLine: '「의료법」 제38조의2제5항에 따른 결정을 다시 살펴본 결과를 위와 같이 알려 드립니다.',
  cautionsTitle: '알려 드립니다',
  cautions: [
    '새로운 사실이나 자료가 있으면 언제든지 알려 주십시오. 다시 살펴보겠습니다.',
    '이 통지에는 비용이 들지 않습니다. 궁금하신 점은 위 연락처로 말씀해 주십시오.',
  ],
}

/** An agency is no data subject: neither the article nor the ways of one are its own. */
export const agencyAnswerLine = '보내 주신 이의를 다시 살펴본 결과를 위와 같이 알려 드립니다.'

const english: ObjectionAnswerWords = {
  title: 'Answer to Your Objection',
  correctedTitle: 'Answer to Your Objection (Corrected)',
  number: 'Document no.',
  replaced: 'Correction',
  replaces: (earlier, sentOn) =>
    earlier === null
      ? `This notice replaces the answer given on ${sentOn}, which contained an error and no longer applies.`
      : `This notice replaces ${earlier}, sent ${sentOn}, which contained an error and no longer applies.`,
  about: 'Notice objected to',
  noticeOf: (number, sentOn) => `${number}, sent ${sentOn}`,
  receivedOn: 'Objection received',
  channels: { visit: 'in person', phone: 'by telephone', post: 'by post', email: 'by e-mail' },
  said: 'Your objection',
  results: { upheld: 'Accepted', 'not-upheld': 'Not accepted' },
  reason: 'Reason',
  next: 'What happens next',
  decidedAnew: (day) =>
    day === null
      ? 'We will decide anew on the footage below and tell you in a new notice.'
      : `We will decide anew on the footage below and tell you in a new notice by ${day}.`,
  remedies: 'Other ways open to you',
  legalLine:
    'We have reviewed our decision under the objection procedure of Article 38(5) of the Personal Information Protection Act.',
  operatingRoomLine: 'We have reviewed our decision under Article 38-2(5) of the Medical Service Act.',
  cautionsTitle: 'Please note',
  cautions: [
    'If there are new facts or documents, please tell us at any time. We will look again.',
    'This notice is free of charge. If you have questions, please contact us at the address above.',
  ],
}

const japanese: ObjectionAnswerWords = {
  title: '異議申立ての結果通知書',
  correctedTitle: '異議申立ての結果通知書(訂正)',
  number: '文書番号',
  replaced: '訂正',
  replaces: (earlier, sentOn) =>
    earlier === null
      ? `${sentOn}にお知らせした結果に誤りがあったため、この通知書に差し替えます。先の内容は効力を失います。`
      : `先の通知書: ${earlier}(${sentOn}発送)。誤りがあったため、この通知書に差し替えます。先の通知書は効力を失います。`,
  about: '異議の対象の通知書',
  noticeOf: (number, sentOn) => `${number}(${sentOn}発送)`,
  receivedOn: '異議を受けた日',
  channels: { visit: '来院', phone: '電話', post: '郵便', email: '電子メール' },
  said: '異議の内容',
  results: { upheld: '認める', 'not-upheld': '認めない' },
  reason: '理由',
  next: '今後の手続き',
  decidedAnew: (day) =>
    day === null
      ? '下記の映像について改めて決定し、新しい通知書でお知らせします。'
      : `下記の映像について改めて決定し、${day}までに新しい通知書でお知らせします。`,
  remedies: 'そのほかの救済方法',
  legalLine: '個人情報保護法第38条第5項の異議申立て手続きに基づき、再度確認した結果をお知らせします。',
  operatingRoomLine: '医療法第38条の2第5項による決定について、再度確認した結果をお知らせします。',
  cautionsTitle: 'ご案内',
  cautions: [
    '新たな事実や資料がありましたら、いつでもお知らせください。改めて確認します。',
    'この通知は無料です。ご不明な点は上記の連絡先までお問い合わせください。',
  ],
}

export const foreignObjectionAnswers: Readonly<Record<ForeignLanguage, ObjectionAnswerWords>> = {
  en: english,
  ja: japanese,
}
