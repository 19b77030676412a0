// The house itself: cameras change and go, a holiday is declared, a row is put right, people leave, the app is started again.
import { type Act, type Acting, oneOf, openCamera } from './year-of-acts.ts'
import { dayOfMinute, dayText } from './slow-time.ts'

export const restateCamera: Act = async (acting) => {
  const { desk } = acting
  const camera = openCamera(acting)
  if (camera === undefined) return false
  const { cameras } = await desk.act('camera.list', {})
  const listed = cameras.find(({ id }) => id === camera.id)
  if (listed === undefined) throw new Error(`${camera.number} is gone from the list`)
  const { building, floor, place, zone, isPublic, hours, recorder, channel, installedOn, usedForChanging } = listed
  await desk.act('camera.restate', {
    cameraId: camera.id,
    edition: camera.edition,
    number: camera.number,
    building,
    floor,
    place,
    zone,
    isPublic,
    hours,
    recorder,
    channel,
    installedOn,
    usedForChanging,
    fieldOfView: `${place} 전체, ${desk.today()}에 돌림`,
    reason: '방향을 돌림',
  })
  camera.edition += 1
  return true
}

export const retireCamera: Act = async (acting) => {
  const { desk } = acting
  const camera = openCamera(acting)
  if (camera === undefined) return false
  const retiredDay = dayOfMinute(desk.now()) - 1
  const { id: cameraId, edition } = camera
  await desk.act('camera.retire', { cameraId, edition, retiredOn: dayText(retiredDay), reason: '고장' })
  camera.retiredDay = retiredDay
  camera.edition += 1
  return true
}

export const declareHoliday: Act = async (acting) => {
  const { desk, chance } = acting
  const day = dayText(dayOfMinute(desk.now()) + 3 + chance.below(20))
  const isKnown = desk.chronicle.holidays.has(day) || !desk.chronicle.holidayYears.has(Number(day.slice(0, 4)))
  if (isKnown) return false
  await desk.act('holiday.add', { day, name: '임시공휴일' })
  desk.chronicle.holidays.add(day)
  return true
}

export const correctRow: Act = async (acting) => {
  const { desk } = acting
  const { rows, correctedRows } = desk.chronicle
  const open = rows.map((_, index) => index + 1).filter((number) => !correctedRows.has(number))
  const number = oneOf(acting, open)
  if (number === undefined) return false
  const restated = { number, column: 'purpose', value: `화재 점검 ${number}`, reason: '잘못 적음' } as const
  const { ledgerNumber } = await desk.act('ledger.correct', restated)
  correctedRows.set(number, ledgerNumber)
  return true
}

/** The app is closed for the night and the next person signs in. */
export const changeHands = async ({ desk, people }: Acting): Promise<void> => {
  await desk.act('session.lock', { cause: 'asked' })
  const [first] = people
  const next = people.find(({ id }) => id !== desk.person.id) ?? first
  if (next === undefined) throw new Error('nobody works here')
  await desk.act('session.signIn', { name: next.name, password: next.password })
  desk.person = next
}
