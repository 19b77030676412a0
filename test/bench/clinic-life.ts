// What happens in the seeded clinic: invented names, words of a control room.
import type { AccountId } from '../../domain/account/account.ts'
import { type Instant, instantOfDate } from '../../domain/calendar/instant.ts'
import { type Camera, cameraIdSchema } from '../../domain/camera/camera.ts'
import type { Clinic } from '../../domain/clinic/clinic.ts'
import type { OfficialRow } from '../../domain/ledger/official-row.ts'
import { type RequestIntake, requestIntakeSchema } from '../../domain/request/request.ts'
import type { Chance } from './chance.ts'
import { onlyRule } from '../../domain/footage/footage-facts.ts'

export const officerId = '00000000-0000-4000-8000-000000000001' as AccountId

const retention = { count: 30, unit: 'day', statedAs: '촬영일부터 30일', longerReason: '' } as const

export const clinic: Clinic = {
  name: '보기병원',
  kind: '병원',
  address: '서울특별시 보기구 보기로 1',
  postcode: '',
  phone: '02-000-0000',
  email: '',
  department: '원무팀',
  officerName: '이책임',
  officerTitle: '팀장',
  senderTitle: '보기병원장',
  seal: 'place',
  openedOn: null,
  policyGrounds: [],
  destructionApprovals: ['담당자', '개인정보 보호책임자'],
  logReviewEvery: 'month',
  purposes: ['시설안전 및 화재예방'],
  storagePlace: '관제실',
  recordingHours: '24시간',
  retention,
}

const places = [
  '로비',
  '복도',
  '주차장',
  '응급실 앞',
  '수납 창구',
  '엘리베이터',
  '약제실 앞',
  '계단',
  '검사실 앞',
  '정문',
] as const

export const idOf = (series: number, count: number): string =>
  `00000000-0000-4000-8${String(series).padStart(3, '0')}-${String(count).padStart(12, '0')}`

export const cameraAt = (index: number): Camera => ({
  id: cameraIdSchema.parse(idOf(1, index)),
  number: String(index + 1).padStart(2, '0'),
  building: '본관',
  floor: `${1 + Math.floor(index / 10)}층`,
  place: places[index % places.length] ?? '로비',
  zone: '공용',
  fieldOfView: '전체',
  isPublic: true,
  hours: '24시간',
  recorder: 'NVR-1',
  channel: String(index + 1),
  installedOn: null,
  usedForChanging: null,
  retentionRules: onlyRule(retention),
  isOperatingRoom: false,
  retiredOn: null,
})

const cameraCount = 40

export const cameras: readonly Camera[] = Array.from({ length: cameraCount }, (_, index) => cameraAt(index))

const families = [
  '김',
  '이',
  '박',
  '최',
  '정',
  '강',
  '조',
  '윤',
  '장',
  '임',
  '한',
  '오',
  '서',
  '신',
  '권',
  '남궁',
] as const
const syllables = [
  '가',
  '나',
  '다',
  '라',
  '민',
  '서',
  '준',
  '하',
  '은',
  '지',
  '도',
  '윤',
  '수',
  '현',
  '우',
  '영',
  '예',
  '진',
] as const
const causes = [
  '넘어짐',
  '분실',
  '접촉사고',
  '다툼',
  '낙상',
  '도난',
  '기물 파손',
  '화재 점검',
  '실종 확인',
  '민원 확인',
] as const

const personName = ({ of }: Chance): string => `${of(families)}${of(syllables)}${of(syllables)}`
const phoneNumber = ({ below }: Chance): string => `010-${String(1000 + below(9000))}-${String(1000 + below(9000))}`

/** Rare words beside common ones: every thousandth purpose names a thing of its own. */
const purposeWords = (chance: Chance): string => {
  const words = `${chance.of(places)} ${chance.of(causes)}`
  return chance.below(1000) === 0 ? `${words} ${chance.of(['가발', '보청기', '틀니', '목발', '휠체어'])}` : words
}

const firstDay = Date.UTC(2017, 0, 2)
const spanMilliseconds = Date.UTC(2026, 10, 20) - firstDay

/** The moment of the `index`-th of `count` things, in order, ten years from end to end. */
export const momentOf = (index: number, count: number): Instant =>
  instantOfDate(new Date(firstDay + Math.floor((spanMilliseconds * index) / count / 60_000) * 60_000))

/** Half of everything happens before the first camera, at the counter: a list of one camera then fills its page in any book. */
export const cameraOf = (chance: Chance): Camera => cameraAt(chance.below(2) === 0 ? 0 : chance.below(cameraCount))

/** Who does the work, one of them most of it. */
const staff = ['박표본', '박표본', '박표본', '김야간', '최보안', '윤원무', '정총무', '한수납'] as const

export const officialRow = (chance: Chance, occurredAt: Instant): OfficialRow => {
  const camera = cameraOf(chance)
  return {
    kind: chance.of(['viewing', 'viewing', 'use', 'use', 'use', 'provision', 'destruction']),
    occurredAt,
    fileAndForm: `카메라 ${camera.number} ${camera.place} / 재생\n11. 19. 14:00 ~ 14:30`,
    handler: chance.of(staff),
    purpose: purposeWords(chance),
    recipient: { name: personName(chance), relation: '본인', phone: phoneNumber(chance) },
    basis: `보호법 제35조\n접수 제2026-${String(chance.below(2000)).padStart(4, '0')}호`,
    form: '시청',
    period: '당일',
    corrects: null,
  }
}

export const intake = (chance: Chance, receivedAt: Instant): RequestIntake =>
  requestIntakeSchema.parse({
    requester: { name: personName(chance), phone: phoneNumber(chance), address: '' },
    applicant: { door: 'self' },
    kinds: ['viewing'],
    purpose: purposeWords(chance),
    hint: '',
    ranges: [
      {
        cameraId: cameraOf(chance).id,
        from: instantOfDate(new Date(new Date(receivedAt).getTime() - 7_200_000)),
        to: instantOfDate(new Date(new Date(receivedAt).getTime() - 3_600_000)),
      },
    ],
    receivedAt,
    channel: 'visit',
    replyBy: 'visit',
    identityProof: 'resident-card',
    documentsSeen: [],
    secureAt: null,
  })
