// Whether an account is named after a post, a room or nobody: 관리자1, 관제실, admin. Everybody signs in as themselves (rule 45), so such
// a name is asked about. Nobody's own name may ever be: it is looked for whole, never as a part of a longer name.

// Posts and rooms of a clinic, and the names that machines come with. Left out are words that are also a person's name (전산, 이용자).
const sharedWords = [
  '관리자 관리인 관리팀 관리실 관리부 관리과 시설관리 건물관리 관리책임자 책임자 담당자 담당 개인정보보호책임자 보호책임자 운영자',
  '운영팀 점검자 취급자 사용자 근무자 작업자 직원 공용 공동 공유계정 임시 테스트 손님 누구나 계정 아이디 컴퓨터 모니터 녹화기',
  '영상정보 관제실 관제센터 관제 상황실 방재실 경비실 경비원 경비 보안실 보안팀 보안요원 보안 당직실 당직자 당직의 당직 숙직실',
  '숙직 야간 주간 야간조 주간조 교대 교대조 원무과 원무팀 원무부 총무과 총무팀 총무부 총무 행정실 행정팀 행정과 행정부 행정',
  '시설팀 시설과 시설부 전산실 전산팀 전산과 영선실 기계실 사무실 사무국 사무장 비서실 접수처 접수대 접수 수납 안내데스크',
  '데스크 안내 로비 약국 진료실 진료과 상담실 원장실 간호사실 간호사 간호과 간호부 간호팀 병동 수술실 응급실 중환자실 회복실',
  '검사실 영상의학과 병원 의원 의료원 한의원 요양병원 치과 본관 별관 원장 부원장 팀장 과장 실장 부장 대표 대표원장 소장 대리',
  '주임 용역 협력업체 업체 용역업체 경비업체 외부 외주 administrator admin root superuser user',
  'users guest test tester temp demo default manager operator officer',
  'handler inspector supervisor staff team office desk frontdesk',
  'reception receptionist security guard nurse nurses nursing doctor duty',
  'night day shift control controlroom room monitor monitoring cctv nvr',
  'dvr pc id login account shared common public clinic hospital facility',
  'facilities system privacy',
].join(' ')

// One word or several: 본관 관제실, CCTV담당, 야간당직.
const nothingElse = new RegExp(`^(?:${sharedWords.replaceAll(' ', '|')})+$`)

// 관제실A, 당직 가조, 관리자 1호, user_02: what tells one shared account from the next.
const counters = [
  // Behind a space such a word stands alone: in 관리자1 차보안 it begins a name.
  /\d+(?:호기|호|번|조|차|\s+(?:호기|호|번|조|차)(?!\p{L}))?/gu,
  /[\s(_-][a-z가나다라]조?\)?$/u,
  /(?<=\p{Script=Hangul})[a-z]$/u,
  /\P{L}/gu,
] as const

export const looksShared = (name: string): boolean => {
  const plain = name.normalize('NFKC').toLowerCase().trim()
  const bare = counters.reduce((left, counter) => left.replaceAll(new RegExp(counter, 'gu'), ''), plain)
  // Digits alone are nobody's name either.
  return bare === '' ? /\d/.test(plain) : nothingElse.test(bare)
}
