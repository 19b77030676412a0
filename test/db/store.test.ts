import Database from 'better-sqlite3'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../db/open.ts'
import { supportedVersion } from '../../db/migration/migrations.ts'
import { entryCountOf, house, officer, openHouse, settle } from '../electron/door/house.ts'
import { intakeFor, receive, registerCamera, yesterday, refusalOf } from '../electron/door/honest-inputs.ts'

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

const planted = [
  '홍길동',
  '010-1234-5678',
  '01012345678',
  '1234-5678',
  '이책임',
  officer.password,
  '보기의원',
  '로비에서 넘어짐',
]

/** Each planted text in the encodings in which it could lie in a file. */
const needles = planted.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')])

describe('the encrypted file', () => {
  test('no planted name, phone, password or purpose lies readable in any file of the data folder', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-001')
    await built.call('request.receive', intakeFor(cameraId, ...yesterday))
    await built.call('search.find', { text: '홍길동' })
    const found = filesUnder(built.folder).flatMap((path) => {
      const bytes = readFileSync(path)
      return needles.some((needle) => bytes.includes(needle)) ? [path] : []
    })
    expect(filesUnder(built.folder).map((path) => path.replace(built.folder, ''))).toContain('/book.db-wal')
    expect(found).toEqual([])
  })

  test('the scan would find a name that was written in clear', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yeollamjigi-'))
    writeFileSync(join(folder, 'trace.log'), '청구인 홍길동')
    expect(filesUnder(folder).some((path) => readFileSync(path).includes(Buffer.from('홍길동')))).toBe(true)
  })

  test('a key that does not fit opens nothing and leaves the file as it was', async () => {
    const built = await openHouse()
    await built.call('session.lock', { cause: 'asked' })
    const path = join(built.folder, 'book.db')
    const before = readFileSync(path)
    expect(openDatabase(path, Buffer.alloc(32, 7))).toEqual({ ok: false, failure: { kind: 'book-damaged' } })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('a book of a later version is refused by its number and not touched', async () => {
    const built = await openHouse()
    const entered = built.gate.enter()
    const dataKey = Buffer.from(entered?.session.dataKey ?? [])
    entered?.leave()
    await built.call('session.lock', { cause: 'asked' })
    const database = new Database(join(built.folder, 'book.db'))
    database.pragma("cipher = 'sqlcipher'")
    database.pragma(`key = "x'${Buffer.from(dataKey).toString('hex')}'"`)
    database.pragma(`user_version = ${supportedVersion + 1}`)
    database.close()
    expect(await built.dispatch('session.signIn', { name: officer.name, password: officer.password })).toEqual({
      ok: false,
      failure: { kind: 'book-newer', bookVersion: supportedVersion + 1, supportedVersion },
    })
  })

  test('a damaged file is said to be damaged, and nothing is made in its place', async () => {
    const built = await openHouse()
    await built.call('session.lock', { cause: 'asked' })
    const path = join(built.folder, 'book.db')
    const bytes = readFileSync(path)
    bytes.fill(0, 0, 4096)
    writeFileSync(path, bytes)
    const answer = await built.dispatch('session.signIn', { name: officer.name, password: officer.password })
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'book-damaged' } })
    expect(await built.dispatch('setup.drawRecoveryCode', {})).toMatchObject({
      ok: false,
      failure: { kind: 'book-exists' },
    })
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })
})

describe('the ledger tables', () => {
  const statements = [
    "update entry set leaf = '{}' where sequence = 0",
    'delete from entry where sequence = 0',
    'insert or replace into entry (sequence, leaf, body) select sequence, leaf, body from entry where sequence = 0',
    "update ledger_row set purpose = 'other' where number = 1",
    'delete from ledger_row where number = 1',
    'insert or replace into ledger_row select * from ledger_row where number = 1',
    "update notice set content = '{}'",
    'delete from notice',
    "insert or replace into notice (id, number, request_id, issued_at, content) select id, number, request_id, issued_at, '{}' from notice",
    "update receipt set content = '{}'",
    'delete from receipt',
    "insert or replace into receipt select request_id, '{}', 0 from receipt",
  ]

  test.each(statements)('refuse: %s', async (statement) => {
    const built = await openHouse()
    const { cameraId } = await receive(built, ['2026-10-01T05:00:00.000Z', '2026-10-01T05:30:00.000Z'])
    const { requests } = await built.call('request.list', { status: 'all', after: null })
    await built.call('decision.notify', await refusalOf(built, requests[0]?.id ?? ''))
    expect(cameraId).toBeTruthy()
    const entered = built.gate.enter()
    expect(() =>
      entered?.session.book.write(
        (book) => book.run(statement),
        () => true,
      ),
    ).toThrow(/append-only|frozen|UNIQUE/)
    entered?.leave()
  })
})

describe('the keys', () => {
  test('a wrong password and a wrong name are refused alike, and say how many tries are left', async () => {
    const built = await openHouse()
    await built.call('session.lock', { cause: 'asked' })
    expect(await built.dispatch('session.signIn', { name: officer.name, password: 'wrong' })).toEqual({
      ok: false,
      failure: { kind: 'wrong-password', attemptsLeft: 4 },
    })
    expect(await built.dispatch('session.signIn', { name: '없는 사람', password: officer.password })).toEqual({
      ok: false,
      failure: { kind: 'wrong-password', attemptsLeft: 3 },
    })
  })

  test('two presses of the sign-in button open the book once', async () => {
    const built = await openHouse()
    await built.call('session.lock', { cause: 'asked' })
    const signIn = { name: officer.name, password: officer.password }
    const answers = await Promise.all([
      built.dispatch('session.signIn', signIn),
      built.dispatch('session.signIn', signIn),
    ])
    expect(answers).toMatchObject([{ ok: true }, { ok: false, failure: { kind: 'book-exists' } }])
    expect(await entryCountOf(built)).toBe(3)
  })

  test('rule 45: five wrong passwords close the door for ten minutes, also to the right one', async () => {
    const built = await openHouse()
    await built.call('session.lock', { cause: 'asked' })
    for (let attempt = 0; attempt < 4; attempt += 1)
      await built.dispatch('session.signIn', { name: officer.name, password: 'wrong' })
    const fifth = await built.dispatch('session.signIn', { name: officer.name, password: 'wrong' })
    expect(fifth).toEqual({ ok: false, failure: { kind: 'locked-out', until: '2026-11-23T01:10:00.000Z' } })
    expect(await built.dispatch('session.signIn', { name: officer.name, password: officer.password })).toEqual(fifth)
    built.now = '2026-11-23T01:10:00.000Z' as typeof built.now
    await built.call('session.signIn', { name: officer.name, password: officer.password })
  })

  test('the recovery code opens the book, gives a new password and ends the old one', async () => {
    const built = house()
    const groups = await settle(built)
    await built.call('session.lock', { cause: 'asked' })
    const typed = groups.join(' - ').toLowerCase()
    await built.call('session.recover', { name: officer.name, code: typed, newPassword: 'another password' })
    await built.call('session.lock', { cause: 'asked' })
    expect(await built.dispatch('session.signIn', { name: officer.name, password: officer.password })).toMatchObject({
      ok: false,
      failure: { kind: 'wrong-password' },
    })
    await built.call('session.signIn', { name: officer.name, password: 'another password' })
  })

  test('a wrong recovery code is refused and opens nothing', async () => {
    const built = house()
    const groups = await settle(built)
    await built.call('session.lock', { cause: 'asked' })
    const wrong = [...groups.slice(0, 11), groups[11] === '2222' ? '3333' : '2222'].join('')
    const recovery = { name: officer.name, code: wrong, newPassword: 'another password' }
    expect(await built.dispatch('session.recover', recovery)).toEqual({
      ok: false,
      failure: { kind: 'wrong-recovery-code' },
    })
    expect(built.gate.state().kind).toBe('locked')
  })

  test('the recovery code must be typed back right before there is a book', async () => {
    const built = house()
    const { code, askedGroups } = await built.call('setup.drawRecoveryCode', {})
    const right = askedGroups.map((position) => code.groups[position] ?? '')
    const { clinic } = await import('../electron/door/house.ts')
    const answer = await built.dispatch('setup.createBook', {
      clinic,
      account: officer,
      typedGroups: right.with(1, 'AAAA'),
    })
    expect(answer).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'typedGroups.1', reason: 'recovery-group-wrong' }] },
    })
    expect(existsSync(join(built.folder, 'keys.json'))).toBe(false)
    expect(built.gate.state().kind).toBe('no-book')
  })

  test('rule 44: a disabled account opens nothing, even with its slot put back', async () => {
    const built = await openHouse()
    const { accountId } = await built.call('account.create', {
      name: '박담당',
      title: '담당',
      password: 'handler password',
      role: 'handler',
    })
    const keysWithSlot = readFileSync(join(built.folder, 'keys.json'))
    await built.call('account.disable', { accountId, reason: '퇴사' })
    await built.call('session.lock', { cause: 'asked' })
    const signIn = { name: '박담당', password: 'handler password' }
    expect(await built.dispatch('session.signIn', signIn)).toMatchObject({
      ok: false,
      failure: { kind: 'wrong-password' },
    })
    writeFileSync(join(built.folder, 'keys.json'), keysWithSlot)
    expect(await built.dispatch('session.signIn', signIn)).toMatchObject({ ok: false, failure: { kind: 'forbidden' } })
  })

  test('the key file names nobody', async () => {
    const built = await openHouse()
    expect(readFileSync(join(built.folder, 'keys.json'), 'utf8')).not.toMatch(/이책임|보기의원/)
  })
})

describe('a power cut', () => {
  test('during set-up, before the keys are safe, leaves no book', async () => {
    const built = house()
    writeFileSync(join(built.folder, 'book.db.new'), 'half a file')
    expect(built.gate.state().kind).toBe('no-book')
    await settle(built)
    expect(await entryCountOf(built)).toBe(1)
  })

  test('during set-up, after the keys are safe, loses nothing', async () => {
    const built = await openHouse()
    await built.call('session.lock', { cause: 'asked' })
    renameSync(join(built.folder, 'book.db'), join(built.folder, 'book.db.new'))
    const restarted = house(built.folder)
    await restarted.call('session.signIn', { name: officer.name, password: officer.password })
    expect(await entryCountOf(restarted)).toBe(3)
  })

  test('after an acknowledged entry loses nothing: a copy of the files as they lie on disk has it', async () => {
    const built = await openHouse()
    await registerCamera(built, 'C-001')
    const expected = await entryCountOf(built)
    const copy = mkdtempSync(join(tmpdir(), 'yeollamjigi-'))
    for (const name of ['keys.json', 'book.db', 'book.db-wal'])
      writeFileSync(join(copy, name), readFileSync(join(built.folder, name)))
    const restarted = house(copy)
    await restarted.call('session.signIn', { name: officer.name, password: officer.password })
    expect(await entryCountOf(restarted)).toBe(expected + 1)
  })

  test('a book without its keys is not taken for a first start', async () => {
    const built = await openHouse()
    await built.call('session.lock', { cause: 'asked' })
    renameSync(join(built.folder, 'keys.json'), join(built.folder, 'keys.lost'))
    expect(built.gate.state().kind).toBe('locked')
    expect(await built.dispatch('session.signIn', { name: officer.name, password: officer.password })).toMatchObject({
      ok: false,
      failure: { kind: 'book-damaged' },
    })
  })
})
