// What a place's own words say about it. The law forbids filming the inside of a toilet or a changing room (PIPA art.
// 25(2), rule 37); the corridor before one is an ordinary place, so a word counts only where none turns it outside.
import { squeezed } from '../text/squeezed.ts'

// 변소 is not looked for inside 대변 소독 or 소변 소독.
const forbiddenRooms = [
  '목욕[실탕장]|(?<!족)욕탕|욕실(?!용품)|샤워(?:실|장|부스|공간|구역)|화장실|(?<![대소])변소|발한실|사우나|찜질[방실]|한증막',
  '(?:탈의|갱의|환복)(?:실|장|칸|룸|부스|공간|구역)|[락라로][커카](?:룸|실)|옷(?:을)?갈아입는',
  'toilet|restroom|washroom|bathroom|lavatory|(?<![a-z])wc(?![a-z])|shower|sauna|(?:changing|fitting|dressing)(?:room|area)|lockerroom',
].join('|')

// Rooms where people undress although they are named for something else. Fines of 2023 were for a recovery room; the
// others are asked about because gowns, wards, care of the skin and night duty mean the same.
const changingRooms = '회복실|파우더룸|준비실|처치실|병실|입원실|피부관리실|수유실|당직실|recoveryroom|patientroom'

const operatingRooms =
  '수술(?:실|방|장|룸|센터)|operat(?:ing|ion)(?:room|theatre|theater)|(?<![a-z])or(?:room)?(?![a-z])|(?<![a-z])op(?:룸|실|room)'

const whose = String.raw`(?:[\d\-#()]|층|호|남|여|자|용|장애인|직원|환자|고객|공용|가족)*`
// 뒤쪽, 옆면 and 사이드 are sides of the room itself unless a corridor or the like follows.
const outside =
  '앞|입구|출입|접수|안내|옆(?!면)|밖|외부|바깥|복도|통로|로비|홀|맞은편|건너편|근처|주변|부근|방향|방면|쪽|가는|문(?!의)|사이(?!드)|뒤(?!쪽(?!.*(?:복도|통로|로비|홀|주차|마당)))|대기|entrance|door|corridor|hallway|lobby'
const outsideBefore = /(?:outside|infrontof|near|nextto|entrance(?:to|of)|corridorto)(?:of)?(?:the)?$/u
const leftOut =
  /^[(]?(?:내부|안쪽|안|실내)?(?:은|는|이|가|을|를)?(?:제외|미촬영|비촬영|보이지않|안보이|안보임|촬영하지않|촬영안|찍히지않|찍지않)/u
// 입구 안쪽, 입구 및 내부: the inside is filmed after all, unless it is a corridor's.
const inside = /(?<!복도|로비|통로|홀|대기실)(?:내부|안쪽|실내)/u

/** `after` follows the room's name; a list of rooms (화장실·샤워실 앞) is turned outside as a whole. */
const isOutside = (before: string, after: string, rooms: string): boolean => {
  const list = new RegExp(`^${whose}(?:(?:[·/,]|및|와|과)?(?:${rooms})${whose})*`, 'u')
  const rest = after.replace(list, '')
  if (leftOut.test(after) || leftOut.test(rest)) return true
  const turn = new RegExp(`^(?:${outside})`, 'u').exec(rest)
  if (turn === null && !outsideBefore.test(before)) return false
  const beyond = rest.slice(turn?.[0].length ?? 0)
  const insideAt = inside.exec(beyond)
  return insideAt === null || leftOut.test(beyond.slice(insideAt.index))
}

/** The first of `rooms` whose inside the text names, as typed. */
const roomInside = (typedText: string, rooms: string): string | null => {
  const { text, typed } = squeezed(typedText, /[_*"'‘’“”]/u)
  for (const match of text.matchAll(new RegExp(rooms, 'gu'))) {
    const end = match.index + match[0].length
    if (!isOutside(text.slice(0, match.index), text.slice(end), rooms)) return typed(match.index, end).words
  }
  return null
}

/** The forbidden room named in a place, zone or field of view; null where the text names none from inside. */
export const forbiddenPlaceIn = (text: string): string | null => roomInside(text, forbiddenRooms)

/** Whether "이 방에서 옷을 갈아입습니까?" is asked (rule 37). */
export const asksChangingUse = (place: string, zone: string): boolean =>
  [place, zone].some((text) => roomInside(text, changingRooms) !== null)

// A place that names a room or a spot of its own is that, whatever zone it is filed under: 수술실 복도, 수술준비실.
const namesAnotherPlace = new RegExp(`실|룸|${outside}`, 'u')

/** Operating rooms themselves (rule 32). Where the place says nothing, the zone decides, towards the stricter law. */
export const isOperatingRoomPlace = (place: string, zone: string): boolean => {
  if (roomInside(place.replaceAll(/수술(?:실|센터)\s*(?=[가-힣]+실)/gu, ''), operatingRooms) !== null) return true
  return !namesAnotherPlace.test(place) && roomInside(zone, operatingRooms) !== null
}
