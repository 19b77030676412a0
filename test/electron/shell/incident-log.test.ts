import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createIncidentLog } from '../../../electron/shell/incident-log.ts'

const moment = new Date('2026-12-17T05:20:00.000Z')

test('an incident is logged with number, time, name and places, but without what anybody typed or where they live', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'yeollamjigi-incident-')), 'incidents.log')
  const record = createIncidentLog(file, () => moment)
  const error = new TypeError('홍길동 010-1234-5678\n    at 홍길동 (/home/gildong/x.ts:1:1)')
  error.stack = `TypeError: ${error.message}\n    at save (C:\\Users\\gildong\\app\\main.js:3:9)\n    at file:///home/gildong/main.js:4:1`
  const number = record(error)
  const log = readFileSync(file, 'utf8')
  expect(number).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{2}$/)
  expect(log).toContain(`${moment.toISOString()} ${number} TypeError`)
  expect(log).toContain('at save main.js:3:9')
  expect(log).toContain('main.js:4:1')
  for (const secret of ['홍길동', '010', 'gildong']) expect(log).not.toContain(secret)
})

test('something thrown that is no error is logged as its type only', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'yeollamjigi-incident-')), 'incidents.log')
  createIncidentLog(file, () => moment)('홍길동')
  expect(readFileSync(file, 'utf8')).toMatch(/^\S+ \S+ string\n$/)
})
