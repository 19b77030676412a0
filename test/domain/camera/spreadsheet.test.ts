import { describe, expect, test } from 'vitest'
import { findingsToShow } from '../../../domain/camera/spreadsheet-finding.ts'
import { readOne, readRows, soundCells, type NamedCells } from './spreadsheet-rows.ts'

const reasonsOf = (cells: NamedCells) =>
  readOne(cells).findings.map(({ row, column, reason, weight }) => [row, column, reason, weight])

test('a sound row becomes the facts of a camera', () => {
  expect(readOne({ 설치일: '2024. 3. 2.', 음성: '없음', 환복여부: '' })).toEqual({
    findings: [],
    facts: {
      number: 'A-001',
      building: '본관',
      floor: '1층',
      place: '접수대',
      zone: '로비',
      fieldOfView: '접수대 전체',
      isPublic: true,
      hours: '24시간',
      recorder: 'NVR-1',
      channel: '1',
      installedOn: '2024-03-02',
      usedForChanging: null,
    },
  })
})

describe('text is kept as typed, apart from what nobody sees', () => {
  test.each([
    ['a line break in the cell is a space', '본관\n 뒤편', '본관 뒤편'],
    ['spaces around are dropped', '  본관 ', '본관'],
    ['decomposed Hangul of a Mac is composed', '본관'.normalize('NFD'), '본관'],
  ])('%s', (_name, typed, kept) => {
    expect(readOne({ 건물: typed }).facts?.building).toBe(kept)
  })
})

describe('a row stops at the cell that is wrong, with row, column and reason', () => {
  test.each<[string, NamedCells, string, string]>([
    ['an empty required cell', { 촬영범위: ' ' }, '촬영범위', 'required'],
    ['a dash for "none" in a required cell', { 녹화기: '-' }, '녹화기', 'required'],
    ['an empty 공개여부', { 공개여부: '' }, '공개여부', 'required'],
    ['a text that is too long', { 채널: '1'.repeat(21) }, '채널', 'too-long'],
    ['a 공개여부 that is neither', { 공개여부: '부분 공개' }, '공개여부', 'not-yes-or-no'],
    ['a day that does not exist', { 설치일: '2026-02-29' }, '설치일', 'not-a-day'],
    ['a year of two digits', { 설치일: '24.3.2' }, '설치일', 'not-a-day'],
    ['a day that is still to come', { 설치일: '2026-11-23' }, '설치일', 'in-future'],
    ['a formula', { 설치장소: '=HYPERLINK("http://a")' }, '설치장소', 'cell-starts-formula'],
    ['a formula in full width', { 설치장소: '＝A1+A2' }, '설치장소', 'cell-starts-formula'],
    ['a formula behind spaces', { 설치장소: ' =1+1' }, '설치장소', 'cell-starts-formula'],
    ['an old macro call', { 설치장소: '@SUM(A1)' }, '설치장소', 'cell-starts-formula'],
    ['a command behind a plus', { 설치장소: "+cmd|' /C calc'!A0" }, '설치장소', 'cell-starts-formula'],
    ['a calculation behind a minus', { 설치장소: '-2+3' }, '설치장소', 'cell-starts-formula'],
    ['rule 35: sound recorded', { 음성: 'Y' }, '음성', 'audio-on'],
    ['rule 35: sound recorded, in a word', { '음성(녹음)': '녹음' }, '음성(녹음)', 'audio-on'],
    ['rule 35: sound that is on', { 음성: 'on' }, '음성', 'audio-on'],
    ['rule 35: sound that there is', { 음성: '있음' }, '음성', 'audio-on'],
    [
      'rule 35: sound in an operating room, which asks everybody for each filming',
      { 음성: '있음', 설치장소: '수술실 1', 구역: '수술실' },
      '음성',
      'audio-on',
    ],
    ['rule 35: an unclear word about sound', { 음성: '필요시' }, '음성', 'not-yes-or-no'],
    ['rule 37: a changing room', { 설치장소: '여자 탈의실' }, '설치장소', 'forbidden-place'],
    ['rule 37: a toilet as the zone', { 구역: '화장실' }, '구역', 'forbidden-place'],
    [
      'rule 37: a recovery room used for changing',
      { 설치장소: '회복실', 환복여부: 'Y' },
      '환복여부',
      'forbidden-place',
    ],
  ])('%s', (_name, cells, column, reason) => {
    expect(reasonsOf(cells)).toEqual([[2, column, reason, 'stops']])
    expect(readOne(cells).facts).toBeNull()
  })

  test('every wrong cell of a row is named at once', () => {
    const reasons = reasonsOf({ 층: '', 공개여부: '?', 음성: 'O' })
    expect(reasons.map(([, column]) => column)).toEqual(['층', '공개여부', '음성'])
  })

  test('a cell beyond the last column stops the row, because the cells before it have moved', () => {
    const { findings, rows } = readRows([{ '': '밀린 값' }])
    expect(findings).toEqual([{ row: 2, column: 'K', value: '밀린 값', reason: 'column-unknown', weight: 'stops' }])
    expect(rows).toEqual([])
  })
})

describe('a sign in front of a number or a word is noted and kept as text', () => {
  test.each(['-1', '-1층', '- 지하', '+1', '+82 2', '\t1층'])('%j', (floor) => {
    expect(reasonsOf({ 층: floor })).toEqual([[2, '층', 'cell-starts-formula', 'notes']])
    expect(readOne({ 층: floor }).facts?.floor).toBe(floor.trim())
  })
})

describe('rule 14: a resident registration number stops the row and is never shown back', () => {
  test.each(['900101-1234567', '9001011234567', '９００１０１－１２３４５６７', '담당 900101 - 1234567'])(
    '%s',
    (typed) => {
      const { findings, facts } = readOne({ 설치장소: typed })
      expect(findings.map(({ column, reason, weight }) => [column, reason, weight])).toEqual([
        ['설치장소', 'resident-number', 'stops'],
      ])
      expect(facts).toBeNull()
      expect(JSON.stringify(findings).normalize('NFKC')).not.toMatch(/\d{6}/)
    },
  )

  test('nor in the cells that hold no text', () => {
    const { findings } = readOne({ 설치일: '900101-1234567', 음성: '900101-1234567', 공개여부: '900101-1234567' })
    expect(findings.map((finding) => finding.weight)).toEqual(['stops', 'stops', 'stops'])
    expect(JSON.stringify(findings)).not.toMatch(/\d{6}/)
  })
})

describe('공개여부 is read from the words offices use', () => {
  test.each(['공개', 'Y', 'y', 'O', '○', '예', '1', 'Ｙ', '공 개'])('%s is public', (word) => {
    expect(readOne({ 공개여부: word }).facts?.isPublic).toBe(true)
  })
  test.each(['비공개', 'N', 'X', 'x', '×', '아니오', '아니요', '0'])('%s is not', (word) => {
    expect(readOne({ 공개여부: word }).facts?.isPublic).toBe(false)
  })
})

describe('설치일 is read as Excel writes it', () => {
  test.each(['2024-03-02', '2024.3.2', '2024. 3. 2.', '2024/03/02', '2024년 3월 2일', '20240302', '2024-03-02 0:00'])(
    '%s',
    (typed) => {
      expect(readOne({ 설치일: typed }).facts?.installedOn).toBe('2024-03-02')
    },
  )
  test.each(['', '-'])('%j is not known', (typed) => {
    expect(readOne({ 설치일: typed }).facts?.installedOn).toBeNull()
  })
})

describe('rule 37: a recovery room is asked about', () => {
  test('its row waits for the answer', () => {
    expect(reasonsOf({ 설치장소: '회복실' })).toEqual([[2, '설치장소', 'changing-use-unanswered', 'asks']])
    expect(readRows([{ 설치장소: '회복실' }]).rows.map((row) => row.isAsked)).toEqual([true])
  })

  test('환복여부 answers it', () => {
    expect(readOne({ 설치장소: '회복실', 환복여부: 'N' })).toMatchObject({
      findings: [],
      facts: { usedForChanging: false },
    })
  })

  test('a word in 환복여부 that is no answer leaves the question open', () => {
    expect(reasonsOf({ 설치장소: '회복실', 환복여부: '가끔' })).toEqual([
      [2, '환복여부', 'not-yes-or-no', 'notes'],
      [2, '설치장소', 'changing-use-unanswered', 'asks'],
    ])
  })
})

describe('관리번호 is unique', () => {
  test('the second row and later ones stop and name the first', () => {
    const { findings, rows } = readRows([{}, { 관리번호: 'A-002' }, {}, { 관리번호: ' A-001 ' }])
    expect(findings).toEqual(
      [4, 5].map((row) => ({
        row,
        column: '관리번호',
        value: 'A-001',
        reason: 'duplicate-in-file',
        weight: 'stops',
        otherRow: 2,
      })),
    )
    expect(rows.map((row) => row.row)).toEqual([2, 3])
  })

  test('two empty numbers are empty, not equal', () => {
    expect(readRows([{ 관리번호: '' }, { 관리번호: '' }]).findings.map((finding) => finding.reason)).toEqual([
      'required',
      'required',
    ])
  })
})

const note = (row: number) =>
  ({ row, column: '층', value: '-1', reason: 'cell-starts-formula', weight: 'notes' }) as const
const question = (row: number) =>
  ({ row, column: '설치장소', value: '회복실', reason: 'changing-use-unanswered', weight: 'asks' }) as const

describe('findings on the screen', () => {
  test('are the first 200 in the order of the file', () => {
    const findings = Array.from({ length: 201 }, (_unused, index) => note(index + 2))
    expect(findingsToShow(findings)).toEqual(findings.slice(0, 200))
  })

  test('hold every question that fits, because an unseen question cannot be answered', () => {
    const findings = [...Array.from({ length: 300 }, (_unused, index) => note(index + 2)), question(400)]
    expect(findingsToShow(findings)).toHaveLength(200)
    expect(findingsToShow(findings).at(-1)).toEqual(question(400))
  })

  test('show the beginning of a long cell', () => {
    const [finding] = readOne({ ...soundCells, 촬영범위: '가'.repeat(100_000) }).findings
    expect(finding?.value).toBe(`${'가'.repeat(80)}…`)
  })
})
