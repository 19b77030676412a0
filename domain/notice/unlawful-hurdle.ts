// Hurdles of a clinic's own making, as patterns like those of unlawful-pattern.ts: nobody's consent, no money, no visit and no
// reason must come before one's own footage. What costs something stands in the fee, what takes time in a postponement.
import { notNeeded, operatingRoomLaw, type UnlawfulPattern } from './unlawful-pattern.ts'

// A viewing that is merely moved to a day, or postponed, is no refusal.
export const movedToDay = /연기|내일|모레|다음(?:날|주)|[0-9]+월|[0-9]+일(?:에|까지)|[0-9]+시에/u
const askedLater = /알려주시면|적어주시면|말씀해주시면/u

export const unlawfulHurdles: readonly UnlawfulPattern[] = [
  {
    kind: 'own-hurdle',
    pattern:
      /(?:변호사|법무사|법률대리인)(?:을|를|이|가|과|와)?(?:먼저)?(?:선임|대동|동행|동석|통해|통하여|함께)[가-힣]{0,4}?(?:오|와|야|신청|요청|청구|열람|문의|바랍|필요|가능)/gu,
    unlessFollowedBy: new RegExp(`${notNeeded.source}|수있|수도있`, 'u'),
  },
  {
    kind: 'own-hurdle',
    pattern:
      /(?:방문|내원|직접오)(?:하지|하시지|시지|지)?(?:않으[면시]|않은경우|않는한|아니면|안하[면시])[가-힣]{0,12}?(?:않|못|불가|없|안[됩되돼])/gu,
    unlessFollowedBy: notNeeded,
  },
  {
    kind: 'others-consent',
    pattern:
      /(?:상대(?:방|편|측)?|직원|간호사|의료진|모든(?:분|사람|환자|이)|전원|모두|관계자|관련자|당사자|(?:찍힌|찍히신|촬영된|나온|나오는)(?!다른)[가-힣]{1,6})(?:들|분들)?(?:의|이|가|께서|에게|한테|으로부터|로부터)?[가-힣]{0,4}?(?:동의|허락|승낙)서?(?:를|가|도|부터|을|는|이)?[가-힣]{0,4}?(?:하지않|안하|없|받아야|받아오|받아와|받으[셔시]|받고오|먼저|필요|있어야|있는경우|있으면|얻어야|가져|구해)/gu,
    unlessFollowedBy: notNeeded,
    unlessSentence: operatingRoomLaw,
  },
  {
    kind: 'own-hurdle',
    pattern:
      /(?:열람료|수수료|비용|요금|실비|대금|[0-9]원)(?:을|를|이|은|는)?[가-힣0-9]{0,6}?(?:먼저|선납|선입금|(?:입금|납부|결제|지불)(?:하지않|을하지않|이안|안하|해야|하셔야|하여야|되어야)|내지않|안내[시면]|내셔야|내야)[가-힣]{0,10}?(?:수있|가능|진행|열람|보여|볼|않|못)/gu,
    unlessFollowedBy: notNeeded,
  },
  {
    kind: 'own-hurdle',
    pattern:
      /(?:방문|내원|직접오)(?:하셔야|해야|하여야|셔야|접수|신청|하신분)?(?:에한해|만)(?:이)?(?:신청|접수|청구|열람신청|받|가능)|(?:전화|이메일|메일|전자우편|우편|팩스|인터넷|온라인)[가-힣,]{0,10}?(?:로는|으로는|은|는)?(?:신청|접수|청구)(?:를|을|는|은|가|이)?[가-힣]{0,2}?(?:받지않|안받|불가|안됩|안되|할수없|하실수없)/gu,
    unlessFollowedBy: notNeeded,
  },
  {
    kind: 'own-hurdle',
    pattern:
      /(?:바빠|바쁘|바쁜|업무(?:가|량이)?(?:많|과중)|(?:인력|일손|인원|직원)(?:이)?(?:부족|모자라|없)|여력(?:이)?없)[가-힣a-z,]{0,22}?(?:어렵|불가|못|안[됩되돼]|없습|않)/gu,
    unlessSentence: movedToDay,
  },
  {
    kind: 'own-hurdle',
    pattern:
      /(?:이유|목적|사유|용도)(?:가|를|이|은|는|을)?(?:분명하지않|불분명|명확하지않|불명확|밝히지않|말씀하지않|안밝|정당하지않|타당하지않|납득|없)[가-힣]{0,8}?(?:거절|거부|불가|어렵|없습|없음|안[됩되돼]|제한)/gu,
    unlessSentence: askedLater,
  },
]
