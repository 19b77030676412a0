// Excuses of the house: who is away, what nobody knows how to do, what it would cost, what the footage might be used for. None of them
// is a ground, and each has its lawful way: a day, a postponement, a fee, a mask.
import { movedToDay } from './unlawful-hurdle.ts'
import { footageGone, notNeeded, type UnlawfulPattern } from './unlawful-pattern.ts'

// What ends such a sentence: without it the words are a fact and no refusal.
export const refused =
  '(?:불가|어렵|어려|거절|거부|제한|곤란|못|없(?:습|음|다|으|네)|안[됩되돼함합해]|않(?:습|음|는|고|아|기)|드리지|해드리기|불필요|생략)'
/** A danger to somebody or a court's business is another matter. */
const otherGround = /지장을줄|수사|재판|검찰|법원|보복|위해|생명|신체|연기/u
const masked = /가[려리린림]|모자이크|마스킹|비식별|흐리게|의료법|38조의2/u

/** The excuse and, not far behind it, what is refused for it. */
export const near = (words: string, count: number): string => `(?:${words})[가-힣]{0,${count}}?${refused}`

export const unlawfulExcuses: readonly UnlawfulPattern[] = [
  {
    kind: 'third-party-alone',
    pattern: new RegExp(
      `${near('(?:다른(?:사람|분|환자)|타인|제3자)(?:들)?(?:이|도|께서)?(?:함께|같이)?(?:계[셔시신]|있어서|있으므로)', 14)}|(?:직원|간호사|의료진|의사)(?:들)?의(?:초상권|사생활|프라이버시)`,
      'gu',
    ),
    unlessSentence: masked,
  },
  {
    kind: 'others-consent',
    pattern:
      /(?:직원|간호사|의료진|의사|상대방?)(?:들|분들)?(?:이|가|께서|도)?(?:모두)?(?:열람|공개|제공)(?:에|을|를)?반대(?:함|합|하여|하므로|하고|하셔|해서)/gu,
    unlessFollowedBy: notNeeded,
  },
  {
    kind: 'own-hurdle',
    pattern: new RegExp(near('(?:의료분쟁|분쟁|소송|민원)(?:의|이|가|발생|제기)?(?:우려|소지|염려|가능성)', 16), 'gu'),
    unlessSentence: otherGround,
  },
  {
    kind: 'third-party-alone',
    pattern: new RegExp(
      near(
        '(?:초상권|사생활|프라이버시|인격권)(?:이|을|를|의|과|와|·)?[가-힣]{0,10}?(?:때문|위해|위하여|우려|문제|이유|보호|침해|있어)',
        14,
      ),
      'gu',
    ),
    unlessSentence: masked,
  },
  {
    kind: 'third-party-alone',
    pattern:
      /(?:직원|간호사|의료진|아이|아동|어린이|아기|원생)(?:들)?(?:의)?(?:얼굴|개인정보|모습|신상)(?:이|가|도|까지)?[가-힣]{0,4}?(?:나오(?!지)|나와|나온|찍(?!히지)|포함|보여서|노출|드러나(?!지))/gu,
    unlessSentence: masked,
  },
  {
    kind: 'own-hurdle',
    pattern: new RegExp(
      near(
        '(?:담당(?:자|하는직원|하던직원|직원|하는사람|하는분|하던분|분)?|책임자|관리자|실무자|원장|팀장|직원)(?:님|분)?(?:이|가|께서|의|은|는)?(?:현재|지금|오늘|해외|장기)?(?:휴가|휴무|휴직|병가|연차|부재|출장|퇴사|퇴근|교육|그만|없어|없으|없는|자리(?:를|에)?(?:비우|비워|없)|바뀌|공석)',
        16,
      ),
      'gu',
    ),
    unlessSentence: movedToDay,
  },
  {
    kind: 'own-hurdle',
    pattern:
      /(?:조작|사용|다루|작동|운용|재생|추출|복사|검색|다룰|만질|찾을|볼)(?:할|하는|을|를|는)?(?:줄|법|방법)(?:을|를|도|은)?[가-힣]{0,5}?(?:아는[가-힣]{1,8}없|몰라|모르|모릅)/gu,
    unlessSentence: movedToDay,
  },
  // Towards an agency the use is a question of art. 18, so these are no house rule.
  {
    kind: 'own-hurdle',
    pattern: new RegExp(
      near(
        '(?:소송|분쟁|의료사고|민원|언론|방송|인터넷|유튜브|sns|증거|합의)(?:에|로|에서|으로|자료로|을|를|등에)?[가-힣]{0,8}?(?:쓰일|쓸|이용될|이용하|사용될|사용하|악용|유포|유출|올릴|올라갈|퍼질|대비|활용될|제출될)',
        20,
      ),
      'gu',
    ),
    unlessSentence: otherGround,
  },
  {
    kind: 'own-hurdle',
    pattern: new RegExp(near('목적(?:으로만|외에는)|설치목적(?:과|에)(?:맞지|다르|다른|벗어)', 24), 'gu'),
    unlessSentence: footageGone,
  },
  {
    kind: 'house-rule',
    pattern: new RegExp(
      near(
        '(?:저희|우리|병원|의원|당원|본원)(?:에|에게|측에)?(?:는)?불리(?:하|한|할)|(?:저희|우리|병원|의원|당원|본원)(?:의)?(?:이미지|평판)',
        16,
      ),
      'gu',
    ),
    unlessSentence: otherGround,
  },
  {
    kind: 'house-rule',
    pattern: new RegExp(
      near(
        '(?:관리|보안|취급|운영관리)(?:규정|내규|지침|세칙)(?:제[0-9]+조)?(?:제[0-9]+항)?(?:상|에따라|에의해|에서|으로|때문에)|(?:법무팀|고문변호사|원장단|임원|내부|이사회)(?:의)?(?:검토|회의|결정|논의|협의)(?:결과|에서|에따라|끝에)',
        24,
      ),
      'gu',
    ),
    unlessSentence: footageGone,
  },
  {
    kind: 'others-consent',
    pattern:
      /(?:보안업체|경비업체|관리업체|유지보수업체|설치업체|수탁업체|위탁업체|업체|보안회사|경비회사|세콤|에스원|캡스|텔레캅|용역회사|본사|본부|재단|건물주|이사장|원장|병원장|대표|임대인|관리사무소|관리소장|보험사|변호사|노조)(?:측|쪽|님)?(?:의|이|가|에서|에|께서)?[가-힣]{0,6}?(?:동의|승인|허락|허가|결재|승낙|협조)(?:를|을|가|이|도)?[가-힣]{0,4}?(?:하지않|안하|안해|없|받아야|받지못|못받|필요|있어야|나지않|안나|거부)/gu,
    unlessFollowedBy: notNeeded,
  },
  {
    kind: 'own-hurdle',
    pattern: new RegExp(
      near(
        '(?:모자이크|마스킹|비식별|가림|가리는|지우는|흐리게하는|영상편집|편집|블러)(?:처리|작업|하는데|하는|할)?(?:에|에는|을|를|의|하기위한)?(?:드는|필요한)?(?:비용|시간|돈|프로그램|장비|기술|인력|능력|업체|기능|방법|직원)',
        14,
      ),
      'gu',
    ),
    unlessSentence: movedToDay,
  },
  {
    kind: 'own-hurdle',
    pattern: new RegExp(
      near(
        '(?:진료|업무|영업|운영)(?:에|에는)?(?:큰|많은)?(?:지장|방해|차질)|다른(?:사람|환자|분|고객)(?:들)?도[가-힣]{0,6}?(?:요구|요청|청구|보여달|해달)|(?:구두|말|전화)로(?:이미|충분히)?(?:설명|안내|답변)',
        20,
      ),
      'gu',
    ),
    unlessSentence: movedToDay,
  },
  {
    kind: 'police-report',
    pattern:
      /(?:경찰서|지구대|파출소)(?:에|로)?(?:직접)?가[서셔][가-힣]{0,4}?(?:절차|신청|요청|열람|확인|하셔야|하시면)/gu,
    unlessFollowedBy: notNeeded,
  },
]
