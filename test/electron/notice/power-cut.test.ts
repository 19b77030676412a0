// Power that goes between issue and paper. The process is killed where it stands, and the book opened again from its files.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { longAgo, receive, refusalOf } from '../door/honest-inputs.ts'
import { house, officer, settle } from '../door/house.ts'

const program = join(import.meta.dirname, 'cut-off.ts')
const signIn = { name: officer.name, password: officer.password }

const cutOff = async (cutAt: 'print' | 'settle', to: 'printer' | 'pdf') => {
  const folder = mkdtempSync(join(tmpdir(), 'yeollamjigi-cut-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const before = house(folder)
  await settle(before)
  const { requestId } = await receive(before, longAgo)
  const draft = await refusalOf(before, requestId)
  before.gate.lock('asked', before.now)
  const argument = JSON.stringify({ folder, now: before.now, signIn, draft, cutAt, to })
  const died = spawnSync(process.execPath, [program, argument], { encoding: 'utf8' })
  expect([died.signal, died.stderr.includes('the power never went')]).toEqual(['SIGKILL', false])

  const after = house(folder)
  await after.call('session.signIn', signIn)
  const { request } = await after.call('request.open', { requestId })
  const { tasks } = await after.call('today.list', {})
  return { folder, after, requestId, notices: request.notices, tasks }
}

test('power cut between issue and print: the number is kept, and today asks to check the output', async () => {
  const { after, notices, tasks } = await cutOff('print', 'printer')
  expect(notices).toMatchObject([{ number: '2026-1', printedCount: 0, voided: null }])
  expect(tasks).toMatchObject([{ kind: 'notice-unprinted', noticeNumber: '2026-1' }])

  const [notice] = notices
  const paper = { kind: 'notice', noticeId: notice?.id ?? '' } as const
  expect(await after.call('paper.output', { paper, to: 'printer', purpose: '청구인 교부' })).toMatchObject({
    isReprint: false,
  })
  const other = await receive(after, longAgo)
  const next = await after.call('decision.notify', await refusalOf(after, other.requestId))
  expect(next.number).toBe('2026-2')
})

test('power cut between the entry and the name of the file: the notice is still asked for, and put out again it says so', async () => {
  const { folder, after, notices, tasks } = await cutOff('settle', 'pdf')
  expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toEqual([])
  expect(notices).toMatchObject([{ number: '2026-1', printedCount: 1 }])
  expect(tasks).toMatchObject([{ kind: 'notice-delivery', number: '2026-1' }])

  const paper = { kind: 'notice', noticeId: notices[0]?.id ?? '' } as const
  const { fileName, isReprint } = await after.call('paper.output', { paper, to: 'pdf', purpose: '청구인 교부' })
  expect(isReprint).toBe(true)
  expect(existsSync(join(folder, fileName ?? ''))).toBe(true)
})
