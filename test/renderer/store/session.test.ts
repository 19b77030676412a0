import { beforeEach, describe, expect, it } from 'vitest'
import { accountIdSchema } from '../../../domain/account/account.ts'
import type { SessionState } from '../../../domain/session/operations.ts'
import { changeDraft, discardAllDrafts, draftOf, makeDrafts } from '../../../renderer/store/draft.ts'
import { isIdle } from '../../../renderer/store/idle-lock.ts'
import { queries } from '../../../renderer/store/queries.ts'
import { go, useRoute } from '../../../renderer/store/route.ts'
import { adoptSession, idleLockMilliseconds, setSettingUp, useSession } from '../../../renderer/store/session.ts'

const open = (accountId: string): SessionState => ({
  kind: 'open',
  accountId: accountIdSchema.parse(accountId),
  accountName: '이예시',
  accountTitle: '시설관리',
  role: 'handler',
  clinicName: '견본의원',
  terminal: 'PC-1',
  seal: 'sound',
})
const one = open('3f0c0e9e-5d3a-4f7e-9c2a-0d6b9a1c2e3f')
const other = open('4f0c0e9e-5d3a-4f7e-9c2a-0d6b9a1c2e3f')
const locked: SessionState = {
  kind: 'locked',
  lastAccountName: '이예시',
  clinicName: '견본의원',
  cause: 'asked',
  lockedAt: null,
  glance: null,
}

const notes = makeDrafts('')

describe('the session', () => {
  beforeEach(() => {
    discardAllDrafts()
    queries.clear()
    useSession.setState({ state: { kind: 'unknown' }, draftsOf: null, isSettingUp: false })
    go({ kind: 'today' })
  })

  it('a lock forgets every answer but keeps drafts and the screen', () => {
    adoptSession(one)
    go({ kind: 'ledger' })
    changeDraft(notes, '', () => '쓰던 것')
    queries.setQueryData(['today.list', {}], '임보기')
    adoptSession(locked)
    expect(queries.getQueryCache().getAll()).toEqual([])
    adoptSession(one)
    expect(draftOf(notes, '')).toBe('쓰던 것')
    expect(useRoute.getState().route).toEqual({ kind: 'ledger' })
  })

  it('another person finds no draft of the one before and starts at today', () => {
    adoptSession(one)
    go({ kind: 'ledger' })
    changeDraft(notes, '', () => '쓰던 것')
    adoptSession(locked)
    adoptSession(other)
    expect(draftOf(notes, '')).toBe('')
    expect(useRoute.getState().route).toEqual({ kind: 'today' })
  })

  it('a lock ends the wizard, whose book exists by then', () => {
    setSettingUp(true)
    adoptSession(one)
    expect(useSession.getState().isSettingUp).toBe(true)
    adoptSession(locked)
    expect(useSession.getState().isSettingUp).toBe(false)
  })
})

it('the PC is idle from five minutes after the last sign of life, not a moment earlier', () => {
  expect(idleLockMilliseconds).toBe(300_000)
  expect(isIdle(0, 299_999)).toBe(false)
  expect(isIdle(0, 300_000)).toBe(true)
})
