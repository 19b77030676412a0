// What nobody may do with an order to destroy.
import { type Act, oneOf, oneOutOf } from './year-of-acts.ts'
import { executionOf, keptOf, mayApprove } from './destruction-acts.ts'
import { isTakenBack } from './slow-destruction.ts'
import { dayOfMinute, dayText } from './slow-time.ts'

const destroyUnreleased: Act = async (acting) => {
  const { desk } = acting
  const order = oneOf(
    acting,
    desk.chronicle.orders.filter(({ state }) => state === 'open'),
  )
  if (order === undefined) return false
  const { numbers, left } = await keptOf(acting, order)
  if (left.length === 0) return false
  // Of what was taken back the attempt is remembered, released or not.
  const trace = isTakenBack(desk.chronicle, order) ? 'attempt' : 'nothing'
  await desk.cheat('destruction.execute', executionOf(acting, order, numbers), trace)
  return true
}

/** Rule 41: a deletion is carried out while it is granted, not once its request was taken up again. */
const destroyTakenBack: Act = async (acting) => {
  const { desk } = acting
  const order = oneOf(
    acting,
    desk.chronicle.orders.filter((one) => one.state === 'approved' && isTakenBack(desk.chronicle, one)),
  )
  if (order === undefined) return false
  const { numbers } = await keptOf(acting, order)
  await desk.cheat('destruction.execute', executionOf(acting, order, numbers), 'attempt', 'destruction-not-due')
  return true
}

/** Somebody carried it out who did not know what had to be spared. */
const forgetTheHeld: Act = async (acting) => {
  const { desk } = acting
  const order = oneOf(
    acting,
    desk.chronicle.orders.filter(({ state }) => state === 'approved'),
  )
  if (order === undefined) return false
  const { numbers } = await keptOf(acting, order)
  const wrong = numbers.length === 0 ? ['H-2020-001'] : numbers.slice(1)
  await desk.cheat('destruction.execute', executionOf(acting, order, wrong), 'attempt')
  return true
}

const releaseOutOfTurn: Act = async (acting) => {
  const { desk } = acting
  const { chronicle, person } = desk
  const order = oneOf(
    acting,
    chronicle.orders.filter((one) => one.state === 'open' && !mayApprove(one, person.id, chronicle)),
  )
  if (order === undefined) return false
  await desk.cheat('destruction.approve', { number: order.number }, 'attempt')
  return true
}

const undoTheDone: Act = async (acting) => {
  const { desk } = acting
  const order = oneOf(
    acting,
    desk.chronicle.orders.filter(({ state }) => state === 'executed' || state === 'withdrawn'),
  )
  if (order === undefined) return false
  await desk.cheat('destruction.withdraw', { number: order.number, reason: '되돌림' }, 'nothing')
  return true
}

/** Footage that a standing hold keeps is due for nothing. */
const destroyHeld: Act = async (acting) => {
  const { desk } = acting
  const hold = oneOf(
    acting,
    desk.chronicle.holds.filter(({ lifted }) => lifted === null),
  )
  if (hold === undefined) return false
  const proposal = { source: `hold ${hold.number}`, method: 'overwrite', note: '' }
  await desk.cheat('destruction.propose', proposal, 'nothing')
  return true
}

/** Footage whose day has not come is not said to have deleted itself. */
const deleteEarly: Act = async (acting) => {
  const { desk } = acting
  const [camera] = desk.chronicle.cameras
  if (camera === undefined) return false
  const recordedThrough = oneOutOf(acting, 2) ? desk.today() : dayText(dayOfMinute(desk.now()) + 1)
  const input = { cameraIds: [camera.id], recordedThrough, checkedAt: desk.house.now, deletion: 'write-again' }
  await desk.cheat('destruction.confirmAutoDeletion', input, 'nothing', 'recordedThrough')
  return true
}

export const destructionCheats = {
  destroyUnreleased,
  destroyTakenBack,
  forgetTheHeld,
  releaseOutOfTurn,
  undoTheDone,
  destroyHeld,
  deleteEarly,
} as const satisfies Readonly<Record<string, Act>>
