// Words that sound like a ground and name none: security, privacy at large, a lawsuit, a doctor's note, what a machine cannot do; and that
// nobody may object. Patterns like those of unlawful-pattern.ts.
import { near } from './unlawful-excuse.ts'
import { movedToDay } from './unlawful-hurdle.ts'
import { footageGone, masked, notNeeded, operatingRoomLaw, type UnlawfulPattern } from './unlawful-pattern.ts'

const pending = /지장|검찰|위해|생명|신체|연기/u

export const unlawfulPretexts: readonly UnlawfulPattern[] = [
  {
    kind: 'house-rule',
    pattern: new RegExp(
      near('(?:보안|방범|시설보호)(?:상|관련|문제|유지)?(?:의)?(?:이유|문제|사유|관계|목적)?(?:로|상|때문에|으로)', 12),
      'gu',
    ),
    unlessSentence: footageGone,
  },
  {
    kind: 'house-rule',
    pattern:
      /(?:cctv|영상|녹화물)(?:영상|정보|자료)?(?:은|는)?보관(?:만|용|용도)[가-힣]{0,6}?(?:공개|열람|제공|보여)[가-힣]{0,6}?(?:않|불가|없|안)/gu,
  },
  {
    kind: 'house-rule',
    pattern: new RegExp(
      near('개인정보(?:보호)?(?:의)?(?:를|을)?(?:차원|위하여|위해|목적|관점|측면|이유|취지)', 14),
      'gu',
    ),
    unlessSentence: new RegExp(`${masked.source}|${footageGone.source}`, 'u'),
  },
  {
    kind: 'house-rule',
    pattern: /관계자(?:이)?외(?:에|에게|에는|에게는|는|인)?[가-힣]{0,6}?(?:불가|금지|안[됩되돼]|없)/gu,
  },
  {
    kind: 'own-hurdle',
    pattern:
      /(?:진단서|소견서|합의서|각서|서약서|보험접수(?:증|번호)|인감증명서?|주민등록등본)(?:을|를|이|가|도|부터)?(?:먼저)?(?:제출|첨부|지참|발급|작성|가져|가지고|받아|있어야|필요|써|쓰)(?!하지않|안)[가-힣]{0,8}?(?:야|면|필요|가능|바랍|주[시세]|열람|합니다)/gu,
    unlessFollowedBy: notNeeded,
    unlessSentence: /대리|위임|미성년|법정/u,
  },
  {
    kind: 'others-consent',
    pattern:
      /(?:찍힌|찍히신|촬영된|나온|나오는|등장하는)[가-힣]{0,10}?(?:전원|모두|모든분|모든사람|각자)(?:의|에게|한테)?(?:동의|허락|승낙)서?/gu,
    unlessFollowedBy: notNeeded,
    unlessSentence: operatingRoomLaw,
  },
  {
    kind: 'own-hurdle',
    pattern: /(?:비밀번호|암호|패스워드)(?:를|을)?(?:모르|몰라|모릅|분실|잊)/gu,
    unlessSentence: movedToDay,
  },
  {
    kind: 'third-party-alone',
    pattern: new RegExp(
      near('상대(?:방|편|측)?(?:이|가|도|의)?(?:얼굴이?|모습이?)?(?:함께|같이)?(?:나와|나오|나온|찍혀|찍힌|찍히)', 14),
      'gu',
    ),
    unlessSentence: masked,
  },
  {
    kind: 'own-hurdle',
    pattern: new RegExp(
      near(
        '(?:소송|민사|분쟁|조정|합의)(?:이|을|를)?(?:진행|계속)?중(?:이라서?|이므로|이어서|인|이기|에는|이니|입니다)',
        14,
      ),
      'gu',
    ),
    unlessSentence: pending,
  },
  {
    kind: 'own-hurdle',
    pattern: new RegExp(near('기술적(?:으로|인)?(?:문제|이유|한계|사정)?', 18), 'gu'),
    unlessSentence: movedToDay,
  },
  {
    kind: 'own-hurdle',
    pattern:
      /이의(?:제기|신청)?(?:를|는|은|을|도|절차)?(?:[가-힣]{0,4})?(?:받지않|안받|하실수없|할수없|불가|안[됩되돼]|인정하지|없습니다|없음)/gu,
    // `이의가 없으시면` asks, and refuses nobody anything.
    unlessFollowedBy: /없으시면|없으면/u,
  },
]
