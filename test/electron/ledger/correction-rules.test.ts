// A correction passes the rules of the row that it restates: kind by kind, column by column.
import { describe, expect, test } from 'vitest'
import type { InputOf } from '../../../domain/contract/contract.ts'
import {
  honestInputs,
  intakeFor,
  letter,
  longAgo,
  receive,
  refusalOf,
  registerCamera,
  yesterday,
} from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

type Column = InputOf<'ledger.correct'>['column']

const rowMakers = {
  use: async (built: House) =>
    (await built.call('viewing.record', await honestInputs['viewing.record'](built))).ledgerNumber,
  viewing: async (built: House) => {
    const { requestId } = await receive(built, longAgo)
    return (await built.call('decision.notify', await refusalOf(built, requestId))).ledgerNumber
  },
  provision: async (built: House) => {
    const cameraId = await registerCamera(built, 'C-001')
    const { requestId } = await built.call('request.receive', {
      ...intakeFor(cameraId, ...yesterday),
      identityProof: 'official-card',
      documentsSeen: ['official-letter'],
      applicant: letter,
    })
    await built.call('request.stateGround', {
      requestId,
      brought: 'letter',
      documentNumber: '수사과-1234',
      ground: 'other-law',
      citedItem: null,
      statute: '감염병예방법 제76조의2',
      scope: '14:00부터 14:30까지 출입구',
      safeguardsAsked: true,
    })
    const seen = { cameraIds: [cameraId], outsiders: '김경위', requestId, startedAt: built.now, endedAt: built.now }
    return (await built.call('viewing.record', { ...(await honestInputs['viewing.record'](built)), ...seen }))
      .ledgerNumber
  },
  destruction: async (built: House) =>
    (
      await built.call('destruction.confirmAutoDeletion', {
        cameraIds: [await registerCamera(built, 'C-001')],
        recordedThrough: '2026-10-20',
        checkedAt: '2026-11-23T00:30:00.000Z',
      })
    ).ledgerNumber,
} as const

const correct = (built: House, number: number, column: Column, value: string) =>
  built.dispatch('ledger.correct', { number, column, value, reason: '잘못 적음' })

const table: readonly (readonly [keyof typeof rowMakers, Column, string, string | null])[] = [
  ['use', 'basis', '보호법 제25조제1항 설치 목적 안 이용', null],
  ['use', 'basis', '', 'required'],
  ['use', 'basis', '경찰 요청', 'basis-missing'],
  ['use', 'basis', '보호법 제18조 제2항 제7호', 'ground-public-only'],
  ['use', 'recipient', '김철수(직원)', null],
  ['use', 'recipient', '옆 가게 주인', 'basis-missing'],
  ['use', 'fileAndForm', '카메라 C-001 로비 / 재생\n2026. 11. 24. 10:00 ~ 10:30', 'in-future'],
  ['use', 'fileAndForm', '카메라 C-001 로비 / 재생\n2026. 11. 22. 10:30 ~ 10:00', 'end-before-start'],
  ['use', 'fileAndForm', '카메라 C-002 / 재생\n2026. 11. 22. 10:00 ~ 10:30', null],
  ['viewing', 'basis', '보호법 제35조, 접수 제2026-0001호', null],
  ['viewing', 'basis', '보호법 §18②5', 'ground-public-only'],
  ['viewing', 'basis', '관리자 승인', 'basis-missing'],
  ['viewing', 'recipient', '홍길순(본인)', null],
  ['viewing', 'period', '2026. 11. 22. 10:00 ~ 09:00', 'end-before-start'],
  ['viewing', 'purpose', '열람 청구', null],
  ['provision', 'basis', '보호법 제18조제2항제7호', 'ground-public-only'],
  ['provision', 'basis', '수사 협조 공문', 'basis-missing'],
  ['provision', 'basis', '보호법 제18조제2항제3호', null],
  ['provision', 'period', '2026. 11. 23. ~ 2027. 2. 23. 뒤 파기', null],
  ['provision', 'period', '2027. 11. 23. ~ 2027. 12. 23. 뒤 파기', 'in-future'],
  ['provision', 'period', '2026. 11. 23. ~ 2026. 11. 22.', 'end-before-start'],
  ['destruction', 'basis', '보호법 제21조, 자동 삭제 확인', null],
  ['destruction', 'basis', '보호법 제18조제2항제8호', 'ground-public-only'],
  ['destruction', 'fileAndForm', '카메라 C-001 로비\n2026. 10. 19.까지 녹화분', null],
  ['destruction', 'fileAndForm', '카메라 C-001 로비\n2026. 11. 20.까지 녹화분', 'retention-not-ended'],
  ['destruction', 'fileAndForm', '카메라 C-001 로비\n2026-11-20까지 녹화분', 'retention-not-ended'],
  ['destruction', 'period', '확인 2026. 12. 1. 09:00', 'in-future'],
  ['destruction', 'handler', '박담당', null],
]

describe('rules 17, 19-21, 25 and 31: a correction of a row', () => {
  test.each(table)('%s, %s: %j is %j', async (kind, column, value, reason) => {
    const built = await openHouse()
    const number = await rowMakers[kind](built)
    const before = await entryCountOf(built)
    const answer = await correct(built, number, column, value)
    expect(answer).toMatchObject(
      reason === null ? { ok: true } : { failure: { kind: 'invalid', issues: [{ field: 'value', reason }] } },
    )
    expect(await entryCountOf(built)).toBe(before + (reason === null ? 1 : 0))
  })
})

test('rule 21: what a row may not say is not said through a correction of its correction either', async () => {
  const built = await openHouse()
  const number = await rowMakers.viewing(built)
  const { ledgerNumber } = await built.call('ledger.correct', {
    number,
    column: 'basis',
    value: '보호법 제35조',
    reason: '잘못 적음',
  })
  expect(await correct(built, ledgerNumber, 'purpose', '보호법 제18조제2항제7호')).toMatchObject({
    failure: { issues: [{ field: 'value', reason: 'ground-public-only' }] },
  })
  expect(await correct(built, ledgerNumber, 'basis', '보호법 제35조')).toMatchObject({
    failure: { issues: [{ field: 'column', reason: 'not-allowed' }] },
  })
  expect(await correct(built, ledgerNumber, 'purpose', '보호법 제35조, 접수 제2026-0001호')).toMatchObject({ ok: true })
})
