// The fixed words of the receipt of a copy in English and Japanese. An agency is written to in Korean, so only the words for the
// person filmed and their agent are here.
import type { CopyDraft, CopyMedium } from '../copy/copy.ts'
import type { ForeignLanguage } from './language.ts'

/** The boxes that a person's own receipt has, by their Korean label. */
type BoxLabel =
  | '받는 사람'
  | '성명'
  | '연락처'
  | '신분 확인'
  | '열람등 근거'
  | '이용 목적'
  | '요청한 제한'
  | '파일의 명칭'
  | '매체·번호'
  | '파일 확인값'
  | '대장 번호'
  | '다른 사람 가림'
  | '보관 기간'

type ChoiceLabel =
  | '정보주체 본인'
  | '대리인'
  | '제3자(수사기관 등)'
  | '가림'
  | '가리지 않음'
  | '파기'
  | '반환'
  | '계속 보관'

export interface CopyReceiptWords {
  readonly number: string
  readonly writtenOn: string
  readonly title: string
  readonly copyTitle: string
  readonly promisesTitle: string
  readonly labels: Readonly<Record<BoxLabel, string>>
  readonly choices: Readonly<Record<ChoiceLabel, string>>
  readonly media: Readonly<Record<CopyMedium, string>>
  readonly withPassword: string
  readonly noFile: string
  readonly basis: string
  readonly rowNumber: (ledgerNumber: number) => string
  readonly ownKeeping: string
  readonly period: (from: string, until: string) => string
  /** Written down on a later day than it was handed over. */
  readonly enteredLate: string
  readonly useOnly: string
  readonly safekeeping: (clinicName: string, password: CopyDraft['password']) => string
  readonly ownPromise: string
  readonly returnPromise: (day: string) => string
  readonly statement: string
  readonly signers: readonly [recipient: string, handler: string]
  readonly signHint: string
  readonly replyTitle: string
  readonly ground: string
  readonly replyName: string
}

const english: CopyReceiptWords = {
  number: 'Copy no.',
  writtenOn: 'Written on',
  title: 'Receipt for a Copy of Personal Video Footage',
  copyTitle: 'What is handed over',
  promisesTitle: 'What the recipient promises',
  labels: {
    '받는 사람': 'Recipient',
    성명: 'Name',
    연락처: 'Phone',
    '신분 확인': 'Identity',
    '열람등 근거': 'Legal basis',
    '이용 목적': 'Purpose',
    '요청한 제한': 'Limits asked',
    '파일의 명칭': 'File',
    매체·번호: 'Medium, no.',
    '파일 확인값': 'Digest',
    '대장 번호': 'Ledger no.',
    '다른 사람 가림': 'Others masked',
    '보관 기간': 'Kept until',
  },
  choices: {
    '정보주체 본인': 'Person filmed',
    대리인: 'Agent',
    '제3자(수사기관 등)': 'Third party',
    가림: 'Yes',
    '가리지 않음': 'No',
    파기: 'Destroyed',
    반환: 'Returned',
    '계속 보관': 'Still kept',
  },
  media: { usb: 'USB memory', disc: 'CD/DVD', print: 'Printout', file: 'Electronic file', other: 'Other medium' },
  withPassword: 'password set',
  noFile: 'no file (printout)',
  basis: 'Personal Information Protection Act, Art. 35',
  rowNumber: (ledgerNumber) => `No. ${ledgerNumber}`,
  ownKeeping: 'Kept as your own',
  period: (from, until) => `${from} – ${until}`,
  enteredLate: 'written down later',
  useOnly: 'I use it only for the purpose above, and neither show it, pass it on nor put it on the internet.',
  safekeeping: (clinicName, password) =>
    `I keep ${password === 'none' ? 'the medium safe' : 'password and medium apart'}, and tell ${clinicName} at once if it is lost or leaks.`,
  ownPromise:
    'It is my own footage and I keep it myself. I take care of the others in it and destroy it when I no longer need it.',
  returnPromise: (day) =>
    `By ${day} I destroy it beyond recovery or return it, and say so on the strip below; if another law has me keep it longer, I name that law and the time.`,
  statement:
    'I have received the copy above under Article 35 of the Personal Information Protection Act, and have read and heard the promises above.',
  signers: ['Recipient', 'Handed over by'],
  signHint: '(signature)',
  replyTitle: 'Reply',
  ground: 'ground',
  replyName: 'Name',
}

const japanese: CopyReceiptWords = {
  number: '写し番号',
  writtenOn: '作成日',
  title: '防犯カメラ映像の写しの受領書',
  copyTitle: 'お渡しする写し',
  promisesTitle: '受取人の約束',
  labels: {
    '받는 사람': '受取人',
    성명: '氏名',
    연락처: '連絡先',
    '신분 확인': '本人確認',
    '열람등 근거': '法的根拠',
    '이용 목적': '利用目的',
    '요청한 제한': '求めた制限',
    '파일의 명칭': 'ファイル名',
    매체·번호: '媒体・番号',
    '파일 확인값': 'ファイル確認値',
    '대장 번호': '台帳番号',
    '다른 사람 가림': '他の方の加工',
    '보관 기간': '保管期間',
  },
  choices: {
    '정보주체 본인': '本人',
    대리인: '代理人',
    '제3자(수사기관 등)': '第三者',
    가림: '加工済み',
    '가리지 않음': '加工なし',
    파기: '廃棄',
    반환: '返却',
    '계속 보관': '保管継続',
  },
  media: { usb: 'USBメモリー', disc: 'CD・DVD', print: '印刷物', file: '電子ファイル', other: 'その他の媒体' },
  withPassword: 'パスワード設定済み',
  noFile: 'ファイルなし(印刷物)',
  basis: '「個人情報保護法」第35条',
  rowNumber: (ledgerNumber) => `第${ledgerNumber}号`,
  ownKeeping: 'ご本人が保管',
  period: (from, until) => `${from} ~ ${until}`,
  enteredLate: '後日記入',
  useOnly: '上記の目的にのみ使い、他の人に見せたり渡したりせず、インターネットに載せません。',
  safekeeping: (clinicName, password) =>
    `${password === 'none' ? '媒体を安全に保管し' : 'パスワードと媒体を別々に保管し'}、紛失や漏えいに気付いたときは直ちに${clinicName}に知らせます。`,
  ownPromise: '自分の映像なので自分で保管します。一緒に映っている方の部分はみだりに使わず、不要になったら廃棄します。',
  returnPromise: (day) =>
    `${day}までに復元できないように廃棄するか媒体を返却し、結果を下の回答欄で知らせます。他の法令により保管を続けるときは、その根拠と期間を知らせます。`,
  statement: '「個人情報保護法」第35条により上記の写しを受け取り、上記の約束を読み、説明を受けました。',
  signers: ['受取人', '渡した人'],
  signHint: '(署名)',
  replyTitle: '廃棄・返却の回答',
  ground: '根拠',
  replyName: '氏名',
}

export const foreignCopyReceipts: Readonly<Record<ForeignLanguage, CopyReceiptWords>> = { en: english, ja: japanese }
