// The notice of a decision on operating-room footage in the other languages of the papers.
import type { ForeignLanguage } from './language.ts'
import type { DaylessOperatingRoomWords, Shortage } from './operating-room-words.ts'

type ShortageWords = Readonly<Record<Exclude<Shortage['kind'], 'staff-consents'>, string>>

const englishShortages: ShortageWords = {
  'patient-consent': 'Consent of the patient',
  'patient-unnamed': 'Name of the patient',
  'participants-unnamed': 'Names of those who took part in the operation',
  'document-number': 'Number of the official letter',
  'case-number': 'Number of the mediation case',
  'mediation-not-opened': 'A paper that shows that the mediation was opened',
}

const english: DaylessOperatingRoomWords = {
  title: 'Decision on Operating-Room Footage',
  number: 'Document no.',
  asked: 'Your request',
  askedLine: (number, wish, receivedOn) =>
    `${number}, ${wish === 'viewing' ? 'to view' : 'for a copy'}, received ${receivedOn}`,
  footage: 'Footage you asked for',
  rest: (restCount) => `and ${restCount} more (see annex)`,
  annex: 'Annex',
  decision: 'Decision',
  decidedOn: (day) => `decided ${day}`,
  decisions: { granted: 'Granted', refused: 'Refused', incomplete: 'Waiting for the basis' },
  basis: 'Article',
  bases: {
    authority: 'Medical Service Act, Art. 38-2(5)1 (request of an authority)',
    mediation: 'Medical Service Act, Art. 38-2(5)2 (request of the mediation agency)',
    consents: 'Medical Service Act, Art. 38-2(5)3 (consent of the patient and all who took part)',
  },
  next: 'What to do',
  nextOf: {
    viewing: 'Please call us to agree on a day and time, and come in person to watch it.',
    provision: 'Please call us to agree on a day, and come in person for the copy.',
  },
  reason: 'Why it is refused',
  objection: 'How to object',
  note: 'Note',
  missing: 'What is still needed',
  shortage: (shortage) =>
    shortage.kind === 'staff-consents'
      ? `Consent of ${shortage.count} ${shortage.count === 1 ? 'person' : 'people'} who took part in the operation`
      : englishShortages[shortage.kind],
  legalLine: 'We tell you of this decision under Article 38-2(5) of the Medical Service Act.',
  cautionsTitle: 'Please note',
  identity: 'Please bring an identity card. We only look at it: its number is neither written down nor copied.',
  withdrawal: 'If somebody takes their consent back before you have seen the footage, it cannot be shown.',
  staysOpen: 'Your request stays open. Once the above is there, we decide again and tell you.',
  askAgain: 'You may ask again once there is a basis for it.',
  kept: 'Until we have decided, the footage is kept apart and not deleted.',
}

const japaneseShortages: ShortageWords = {
  'patient-consent': '患者の同意',
  'patient-unnamed': '患者の氏名',
  'participants-unnamed': '手術に参加した者の氏名',
  'document-number': '公文書の文書番号',
  'case-number': '調停事件番号',
  'mediation-not-opened': '調停が開始されたことが分かる書類',
}

const japanese: DaylessOperatingRoomWords = {
  title: '手術室映像の請求に対する決定通知',
  number: '文書番号',
  asked: '請求内容',
  askedLine: (number, wish, receivedOn) =>
    `${number} ${wish === 'viewing' ? '閲覧' : '提供(写し)'}の請求 · ${receivedOn} 受付`,
  footage: '請求された映像',
  rest: (restCount) => `ほか${restCount}件(別紙参照)`,
  annex: '別紙',
  decision: '決定',
  decidedOn: (day) => `${day} 決定`,
  decisions: { granted: '許可', refused: '拒否', incomplete: '根拠の補完待ち' },
  basis: '根拠条項',
  bases: {
    authority: '医療法第38条の2第5項第1号(機関の要請)',
    mediation: '医療法第38条の2第5項第2号(医療紛争調停仲裁院の要請)',
    consents: '医療法第38条の2第5項第3号(患者と手術参加者全員の同意)',
  },
  next: '閲覧の方法',
  nextOf: {
    viewing: '下記までご連絡のうえ日時を決め、直接お越しください。',
    provision: '下記までご連絡のうえ日にちを決め、直接お越しいただければ写しをお渡しします。',
  },
  reason: '拒否の理由',
  objection: '異議申立ての方法',
  note: '備考',
  missing: '足りないもの',
  shortage: (shortage) =>
    shortage.kind === 'staff-consents'
      ? `手術に参加した者 ${shortage.count}名の同意`
      : japaneseShortages[shortage.kind],
  legalLine: '医療法第38条の2第5項に基づき、上記のとおり決定したことをお知らせします。',
  cautionsTitle: 'ご案内',
  identity: 'お越しの際は身分証をご提示ください。確認のみ行い、番号の記録や複写はしません。',
  withdrawal: '閲覧前に同意が撤回された場合は、お見せできません。',
  staysOpen: '請求がなくなることはありません。上記がそろい次第、改めて決定しお知らせします。',
  askAgain: '根拠が新たにそろえば、改めて請求できます。',
  kept: '決定するまで、請求された映像は消去せず別に保存します。',
}

export const foreignOperatingRooms: Readonly<Record<ForeignLanguage, DaylessOperatingRoomWords>> = {
  en: english,
  ja: japanese,
}
