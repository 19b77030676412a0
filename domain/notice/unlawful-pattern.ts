// Sentences a notice must not hold, as patterns over text without spaces, brackets and quotes. A pattern needs the thing
// and the word that makes it a condition: advice to report a crime, or a warrant under which footage was seized, is no
// condition and passes.

export type UnlawfulKind =
  /** 경찰 입회, 동행, 경찰을 통해서만: nobody needs an escort to see footage of oneself (PIPC 2025-06; a fine of 2025). */
  | 'police-presence'
  /** 신고를 먼저, 사건 접수증: a report to the police is no precondition. */
  | 'police-report'
  /** 영장, 공문: asked of agencies, never of the person filmed. */
  | 'warrant-or-letter'
  /** 다른 사람이 함께 찍힘 alone: mask or show in part (PIPC 2025-06, Decree art. 42(1); rule 10). */
  | 'third-party-alone'
  /** 내부 규정, 열람 불가 방침: a clinic's own rule is no ground (PIPA art. 35(4)). */
  | 'house-rule'
  /** 찍힌 사람 모두의 동의: a right of the person filmed needs nobody else's consent (PIPA art. 35(1)). */
  | 'others-consent'
  /** Money first, only in person, too busy, no good reason: art. 38(4) and Decree art. 41(2) forbid raising the hurdle. */
  | 'own-hurdle'

export interface UnlawfulPattern {
  readonly kind: UnlawfulKind
  readonly pattern: RegExp
  /** Makes it harmless where it stands in the same clause, from the match on. */
  readonly unlessFollowedBy?: RegExp
  /** Makes it harmless where it stands anywhere in the same sentence. */
  readonly unlessSentence?: RegExp
}

const police = '(?:경찰|형사(?!처벌|소송|사건|절차|재판)|수사관|수사기관|순경|지구대|파출소|112)'
const ending = '[가-힣0-9·/]'
const escort = '(?:입회|동행|동석|동반|대동|배석|참관|입석|임석|참여)'

// 입회 없이도 가능, 필요하지 않습니다: the sentence says the opposite.
export const notNeeded =
  /없이도|없어도|없이(?:바로|직접|혼자)?(?:열람|확인|보)[가-힣]{0,6}(?:수있|가능(?!하지)|합니다)|(?:필요|요구|요)(?:는|가|로)?(?:하지|치|지)?(?:는)?(?:않|없|아니)|불필요|조건[가-힣]{0,3}아[니닙]|하지않(?:아도|으셔도|으시고)|아니어도|안하셔도|안해도|관계없|상관없/u
// A viewing that took place is a fact, whoever was there.
const tookPlace =
  /(?:열람|확인|시청|제공|입회|동행|동석|참관|참여)(?:을|를)?(?:하였|하셨|했|한바|한사실|하신바|하신사실|된바|되었)/u
const advised = /권장|권고|권유|권해|권합|추천|안내해드|도움을/u
export const masked =
  /(?:가[려리린림]|모자이크|마스킹|비식별|흐리게)[가-힣]{0,12}?(?:뒤|후|다음|하여|해서|해|하고|처리)(?:(?!불가|없|못|어렵)[가-힣0-9]){0,16}?(?:열람|보여|제공|보실|볼수|드리|드립|통지|알려|가능)(?![가-힣]{0,6}(?:없|어렵|불가|않))|가리고(?:(?!불가|없|못|어렵)[가-힣0-9]){0,16}?(?:열람|보여|제공|보실|볼수|드리|드립)(?![가-힣]{0,6}(?:없|어렵|불가|않))|(?:가리는|모자이크|마스킹|비식별)(?:(?!불가|없|못|어렵)[가-힣0-9]){0,24}?연기|이유(?:만)?(?:으)?로(?:는)?[가-힣]{0,6}(?:거절|거부|제한)(?:하지|할수없|하는것이아|이아)|있어도|있더라도/u
// The operating-room law names agencies, warrants and everyone's consent as the only ways: quoting it is no demand.
export const operatingRoomLaw = /의료법|38조의2/u
const objectionOffices = /침해신고|118|분쟁조정|개인정보보호위원회|사이버(?:범죄|수사)/u
/** That it is not there any more, in so many words; that it is kept is no reason. */
export const footageGone =
  /(?:보관|보존|저장)(?:기간|기한|일수|기일)|파기(?!하지)|삭제(?:되|된|됐|돼|하였|했|를마)|경과|지나|지났|남아있지|남지않|덮어|찍히지|(?:영상|녹화물)(?:이|은|도)?(?:더이상)?없(?:습|음|어)/u

export const unlawfulPatterns: readonly UnlawfulPattern[] = [
  {
    kind: 'police-presence',
    pattern: new RegExp(`${police}${ending}{0,9}?${escort}|${escort}(?:할|하는|인|하신)?${police}`, 'gu'),
    unlessFollowedBy: new RegExp(`${notNeeded.source}|${tookPlace.source}`, 'u'),
  },
  {
    kind: 'police-presence',
    pattern: new RegExp(
      `${police}(?:관|서|청|측)?(?:님|분|들)?(?:과|와|이랑|랑|하고|을|를|에게|한테|에)?(?:함께|같이|모시고|데리고|데려|불러|통해|통하여|부르)(?!찍|촬영|나온|나와|있)${ending}{0,12}?(?:오|와|올|방문|내원|내방|참석|열람|확인|보|신청|요청|요구|청구|문의|가능|제공)`,
      'gu',
    ),
    unlessFollowedBy: new RegExp(`${notNeeded.source}|${tookPlace.source}|${advised.source}|수도있`, 'u'),
    unlessSentence: operatingRoomLaw,
  },
  {
    kind: 'police-presence',
    pattern: new RegExp(
      `${police}(?:관|서|청|측)?(?:님|분|들)?(?:이|가|께서|도|만|의)?(?:직접|현장에|먼저|꼭|반드시|함께|같이)*(?:와야|오셔야|와서${ending}{0,8}(?:야|가능|요청)|오면|오시면|온경우|오는경우|오신경우|올경우|올때|있어야|계셔야|있을때만|있는경우에만|출동|나와야|(?:수사|공식)?(?:협조)?요청(?:해야|하여야|하면|시|할때|할경우|이있|이필요|필요)|의뢰해야|요구해야)`,
      'gu',
    ),
    unlessFollowedBy: new RegExp(`${notNeeded.source}|${tookPlace.source}`, 'u'),
    unlessSentence: operatingRoomLaw,
  },
  {
    kind: 'police-presence',
    pattern: new RegExp(
      `${police}(?:관|서|청|측)?(?:에게|에|한테|이|에서)?(?:만${ending}{0,4}(?:열람|제공|공개|보|볼|확인|가능|신청|요청)|없이(?!도)|없인|아니면|아니고서|(?:이)?외에?는?${ending}{0,6}?(?:제공|보여|공개|열람)|(?:조사|수사)(?:후|뒤|이후)에?${ending}{0,2}?(?:열람|확인|제공|보))|${police}(?:관|분|님)*(?:하고|이랑|랑|과|와)(?:오[시셔세면]|방문|내원)`,
      'gu',
    ),
    unlessFollowedBy: notNeeded,
    unlessSentence: operatingRoomLaw,
  },
  {
    kind: 'police-presence',
    pattern: new RegExp(
      `${police}(?:관|서|청|측)?(?:님)?(?:의|에서|에|이|가)?(?:확인|조사|허가|승인|동의|협조)(?:이|가|을|를|부터)?(?:먼저)?(?:필요|필수|요망|있어야|받아야|받으셔야|받아오|거쳐야|거치)`,
      'gu',
    ),
    unlessFollowedBy: notNeeded,
    unlessSentence: operatingRoomLaw,
  },
  {
    kind: 'police-report',
    pattern: new RegExp(
      `${police}${ending}{0,10}?(?:신고|고소|고발|접수|진정)(?:를|을|도|부터|가|이)?(?:먼저|우선|선행|완료|한후|하신후|한뒤|하신뒤|한다음|하신다음|한경우에?만|하신경우에?만|하고오|하고나서|하고방문|하고와|하시고|후|뒤|이후|해야|하셔야|하여야|해주셔야|되어야|돼야|필수|필요|해오|증|확인[서증]|사실확인|번호(?:가|를)?(?:있어|제출|가져|지참|필요|알려[가-힣]{0,3}야))`,
      'gu',
    ),
    unlessFollowedBy: new RegExp(`${notNeeded.source}|${advised.source}`, 'u'),
    unlessSentence: objectionOffices,
  },
  {
    kind: 'police-report',
    pattern:
      /(?:먼저|우선|선)(?:경찰서?에?|112에?|지구대에?|파출소에?|수사기관에?)?(?:범죄|도난|사건|피해)?(?:신고|고소)(?:를|을|부터)?(?:하|해|후|접수|필)|(?:신고|고소)(?:를|을|부터)?(?:먼저|우선)|(?:신고|고소)부터|(?:범죄|도난|사건|피해)?(?:신고|고소)(?:를|을)?(?:한|하신)?(?:후|뒤)(?:에|에만|에야)?(?:열람|확인|제공|공개|보여)|(?:사건|신고)(?:접수)?번호(?:가|를|도)?(?:없어|없으|없이|있어야|있는경우|가져|필요|받아오|받아와|알아오|제출)|(?:범죄|도난|사건)(?:신고|접수)(?:가|를|을|이)?(?:필요|필수|해야|하셔야|되어야|하고오|하시고오)/gu,
    unlessFollowedBy: new RegExp(`${notNeeded.source}|${advised.source}`, 'u'),
    unlessSentence: objectionOffices,
  },
  {
    kind: 'warrant-or-letter',
    pattern:
      /(?:영장|공문|협조요청서?|수사협조의뢰서?|법원(?:의|에서)?(?:명령|결정|판결)(?:문|서)?|사건사고사실확인원|접수증|고소장|신고확인[서증])(?:이|가|을|를|은|는|도|의|사본|원본|등|발부|제시|제출|지참|첨부)*(?:있어야|있을때(?!까지)|있는경우|있으면|와야|오면|보내야|보내주[시셔]|없이(?!도)|없인|없으면|없는한|없어서|없으므로|없기|필요|필수|해야|하여야|하셔야|하시면|지참|가져|가지고|받아|요망|만가능|한해|한하여|에의해서?만|로만|으로만|바랍|주시|해주시|해주세|후오|뒤오|하고오|접수후|접수하고|하십시오|하세요|해오|시에?(?:열람|확인|제공|보여|가능))/gu,
    unlessFollowedBy: notNeeded,
    unlessSentence: operatingRoomLaw,
  },
  {
    kind: 'third-party-alone',
    pattern:
      /(?:다른(?:사람|환자|고객|손님|분|이|직원|보호자|내원객|방문객|이용자|이용객|정보주체)|타인|타환자|타고객|제?3자|제삼자|제3의인물|(?:불특정|다수의?|여러|많은|모르는|주변)(?:다수|사람|환자|고객|손님|내원객|이용객|방문객)|동행인|행인|남)(?:들|분들)?(?:의|이|가|도|을|를|과|와|께서|에)?[가-힣·]{0,10}?(?:찍|촬영|나와|나오|나온|나옴|나왔|포함|등장|보이|보임|노출|식별|담겨|담긴|담김|동의|얼굴|개인정보|초상권|사생활|프라이버시|함께있|같이있)/gu,
    unlessSentence: new RegExp(`${masked.source}|${operatingRoomLaw.source}`, 'u'),
  },
  {
    kind: 'house-rule',
    pattern:
      /(?:내부|사내|병원|의원|본원|당원|원내|자체|저희|센터|회사|운영)(?:의)?(?:운영)?(?:규정|방침|지침|정책|원칙|규칙)(?:상|에따라|에따른|에의해|에의하여|으로|이라|이므로|때문|에서|이어서|입니다)|내규|(?:열람|공개|제공)(?:은|을|이)?(?:불가|금지)(?:가|이)?(?:방침|원칙|정책|규정)|(?:방침|원칙|정책)상[가-힣]{0,14}?(?:불가|안됩|안되|없|금지|않)|원칙적으로[가-힣]{0,10}?(?:불가|안됩|안되|없습|금지|않습)/gu,
    unlessSentence: footageGone,
  },
  {
    kind: 'house-rule',
    pattern:
      /(?:cctv|씨씨티비|시시티비|영상|녹화물|화면)(?:영상|정보|자료)?(?:은|는|을|를)?(?:원칙적으로|일체|일절|절대|원래|외부인에게|외부에|외부로|개인에게|개인에게는|환자에게|고객에게|일반인에게|본인에게도|함부로)*(?:열람(?:이|은|을)?(?:불가|안|해드리지|허용하지|시켜드리지|하지않고있)|공개(?:가|를)?(?:불가|안)|보여줄수(?:가|는)?없|보여드릴수(?:가|는)?없|보여드리지|보여주지|공개하지|공개할수없|제공하지|제공불가|반출불가|비공개)/gu,
    unlessSentence: footageGone,
  },
  // The law that protects the person filmed is the one that opens the footage to that person.
  {
    kind: 'house-rule',
    pattern:
      /개인정보(?:보호)?(?:법)?(?:이라서|라서|이라|이므로|때문에|이기때문에|상)[가-힣]{0,12}?(?:불가|안[됩되돼]|없|못|어렵|거절|거부|제한)|(?:원장|대표|병원장|본부|상부)(?:님)?(?:의)?(?:지시|허락|승인|방침|뜻)(?:으로|로|에따라|없이|이없|상)|(?:원장|대표|병원장|이사장)(?:님)?(?:께서|이|가)?(?:안된다|안된대|반대|허락하지|승인하지|허가하지|못하게|불허)/gu,
    unlessSentence: footageGone,
  },
]
