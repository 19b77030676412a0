import { succeed } from '../../domain/result.ts'
import type { GateHandler, Handlers, MachineHandler } from '../door/handler.ts'
import { forgetPreviews } from '../door/previews.ts'

const state: MachineHandler<'session.state'> = (_input, _by, { gate }) =>
  Promise.resolve(succeed({ state: gate.state() }))

const signIn: GateHandler<'session.signIn'> = async (input, { gate, now, newId }) => {
  const opened = await gate.signIn(input, { now: now(), newId })
  return opened.ok ? succeed({ state: opened.value }) : opened
}

const recover: GateHandler<'session.recover'> = async (input, { gate, now, newId }) => {
  const opened = await gate.recover(input, { now: now(), newId })
  return opened.ok ? succeed({ state: opened.value }) : opened
}

const lock: GateHandler<'session.lock'> = ({ cause }, { gate, now, previews }) => {
  forgetPreviews(previews)
  const locked = gate.lock(cause, now())
  return Promise.resolve(locked.ok ? succeed({ state: locked.value }) : locked)
}

const cancelJob: MachineHandler<'job.cancel'> = ({ jobId }, _by, { machine }) => {
  machine.cancelJob(jobId)
  return Promise.resolve(succeed({}))
}

export const sessionHandlers = {
  'session.state': state,
  'session.signIn': signIn,
  'session.recover': recover,
  'session.lock': lock,
  'job.cancel': cancelJob,
} satisfies Partial<Handlers>
