import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksShared } from '../../../domain/account/shared-name.ts'

const shared = [
  '관리자1, 관리자, 관리자 2호, 관제실, 관제실A, 관제실 B, 관제 1, CCTV관제센터, 당직, 당직1',
  '당직 가조, 야간당직, 야간 근무자, 원무과, 원무과 직원, 본관 관제실, 보안팀, 경비실, 간호사실, 접수',
  '안내데스크, 공용, 공용계정, 공용PC, 원장, 병원, 테스트, 테스트2, 녹화기, 관리자(1)',
  '개인정보 보호책임자, admin, Admin, ADMIN01, admin_2, administrator, user1',
  'guest, CCTV, control room, ｒｏｏｔ, 1, 0001, front desk',
  'night shift, security-1, test',
].flatMap((line) => line.split(', '))

const own = [
  '이책임, 박담당, 최팀장, 김원장, 관리자 김민수, 김민수(관제실), 김민준2, 홍길동, 남궁민, 제갈공명, 전산',
  '이용자, 김은실, 장영실, 이정자, 원빈, 공유, 주지훈, 안내상, 이보안, 정관제, 황보관, 선우용녀',
  'James Kim, User Friendly, Nguyen Thi Ha, Day Lewis, 王小明, 田中, O',
].flatMap((line) => line.split(', '))

describe('rule 45: an account is a person', () => {
  test.each(shared)('rule 45: %s looks shared', (name) => {
    expect(looksShared(name)).toBe(true)
  })

  test.each(own)('rule 45: %s is somebody', (name) => {
    expect(looksShared(name)).toBe(false)
  })

  const surnames = [
    ...'김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구나민진지엄채원천방현함변염여추도'.split(
      '',
    ),
    ...'소석선설마길연위표명기반왕금옥육인맹제모탁국어은편'.split(''),
    '남궁',
    '황보',
    '제갈',
    '사공',
    '선우',
    '서문',
    '독고',
  ]
  // As given in any decade; those that end like a room or a post (실, 자, 관, 원) on purpose.
  const given = [
    '영수 영호 정숙 영자 정자 용자 춘자 은실 영실 금실 미경 경숙 성호 정훈 지훈 민준 서연 하준 지우 도윤 서준 예은',
    '시우 수아 건우 동관 무관 재관 정원 지원 혜원 대원 보안 주안 경비 정보 안나 공주 직 대리 수진 총명 행정 상현',
    '사라 준 훈 건 진 현 민 욱 율 솔 산 별 철 혁 호 웅 빈 결 한 용 무',
  ].flatMap((line) => line.split(' '))
  const syllables =
    '가건경규근기나다대덕도동두라란래리린림만명모미민범병보복빈상서석선성세소솔수숙순승시신아안애양연영예오용우욱운웅유윤율은'.split(
      '',
    )

  test('rule 45: no surname with a given name is ever warned of', () => {
    for (const surname of surnames)
      for (const name of given) expect([surname + name, looksShared(surname + name)]).toEqual([surname + name, false])
  })

  test('rule 45: nor with any two syllables that names are made of, spaced or numbered among namesakes', () => {
    const syllable = fc.constantFrom(...syllables)
    fc.assert(
      fc.property(
        fc.constantFrom(...surnames),
        syllable,
        syllable,
        fc.constantFrom('', ' ', '2', ' B'),
        (last, a, b, mark) => {
          expect(looksShared(`${last}${mark === ' ' ? ' ' : ''}${a}${b}${mark === ' ' ? '' : mark}`)).toBe(false)
        },
      ),
      { numRuns: 20_000 },
    )
  })

  test.each(['관리자1 차보안', '야간2 조상황', '당직 3 호관제'])(
    'rule 45: %s is a person, not the number of a post',
    (name) => {
      expect(looksShared(name)).toBe(false)
    },
  )

  test('rule 45: a shared word beside a name says where somebody works, not that several do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...surnames),
        fc.constantFrom(...given),
        fc.constantFrom(...shared),
        (last, name, word) => {
          expect(looksShared(`${word} ${last}${name}`)).toBe(false)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
