// The same in English and Japanese, the languages that a notice may carry beside its Korean.
import type { UnlawfulPattern } from './unlawful-pattern.ts'

const maskedAbroad = /mask|blur|pixel|モザイク|マスキング|ぼかし|判別できない/u

export const unlawfulAbroad: readonly UnlawfulPattern[] = [
  {
    kind: 'police-presence',
    pattern:
      /(?:accompaniedby|with|bring|without|through)(?:the|a)?police|onlythepolice|policeonly|police(?:officer|officers)?(?:mustbe|must|hasto|haveto|shouldbe|presence|ispresent|arepresent|bepresent|escort|request(?:is|only))/gu,
  },
  {
    kind: 'police-report',
    pattern:
      /policereport(?:is|first|must|required|needed)|(?:need|require|bring|file)sa?policereport|(?:need|require|bring|file)a?policereport|reporttothepolicefirst/gu,
  },
  {
    kind: 'warrant-or-letter',
    pattern:
      /(?:warrant|courtorder)(?:is|must|required|needed)|(?:need|needs|require|requires|onlywith|without|bring)(?:a|an|the)?(?:warrant|courtorder)/gu,
  },
  {
    kind: 'third-party-alone',
    pattern:
      /(?:otherpeople|otherpersons?|otherpatients?|thirdpart(?:y|ies)|others)(?:are|is|were|was|also|appear|canbeseen)|privacyof(?:other|third)/gu,
    unlessSentence: maskedAbroad,
  },
  {
    kind: 'house-rule',
    pattern:
      /(?:hospital|clinic|internal|our|house|company)(?:'?s)?(?:policy|rules?|regulations?)|forsecurityreasons|forprivacyreasons/gu,
  },
  {
    kind: 'others-consent',
    pattern: /(?:consent|permission|approval)of(?:all|every|the)?(?:other|staff|people|person)/gu,
    unlessSentence: /not(?:be)?(?:needed|need|required|require|ask)|nothingelse|noneed|noconsent|without|nobody/u,
  },
  {
    kind: 'police-presence',
    pattern: /警察(?:官)?(?:の)?(?:立ち?会い?|同行|同席)|警察(?:官)?(?:だけ|のみ|しか|と一緒)/gu,
    unlessFollowedBy: /不要|必要(?:は)?(?:ありません|ない)/u,
  },
  {
    kind: 'police-report',
    pattern: /(?:警察に|警察への?)(?:先に|まず)?(?:届け?出|通報|被害届)|被害届(?:が|を)?(?:必要|先)/gu,
    unlessFollowedBy: /不要|必要(?:は)?(?:ありません|ない)/u,
  },
  { kind: 'warrant-or-letter', pattern: /(?:令状|裁判所の命令)(?:が|を|は)?(?:必要|要|なければ|ないと|お持ち)/gu },
  {
    kind: 'third-party-alone',
    pattern: /(?:他|ほか)の(?:人|方|患者(?:様|さん)?|第三者)(?:の顔)?(?:が|も)(?:一緒に)?(?:映|写)/gu,
    unlessSentence: maskedAbroad,
  },
  {
    kind: 'house-rule',
    pattern:
      /(?:院内|内部|病院|当院)の?(?:規則|規定|規程|方針|決まり|ルール)|(?:防犯|保安|セキュリティー?)上の?(?:理由|都合)|個人情報保護の(?:ため|観点)/gu,
  },
]
