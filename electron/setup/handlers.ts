import { recoveryCodeSheet } from '../../domain/paper/recovery-code.ts'
import { fail, succeed } from '../../domain/result.ts'
import type { GateHandler, Handlers, MachineHandler } from '../door/handler.ts'
import { savePdf } from '../paper/save-pdf.ts'

const drawRecoveryCode: MachineHandler<'setup.drawRecoveryCode'> = (_input, _by, { gate }) => {
  if (gate.state().kind !== 'no-book') return Promise.resolve(fail({ kind: 'book-exists' }))
  const { groups, askedGroups } = gate.drawRecoveryCode()
  return Promise.resolve(succeed({ code: { groups: [...groups] }, askedGroups: [...askedGroups] }))
}

const printRecoveryCode: MachineHandler<'setup.printRecoveryCode'> = async (
  { clinicName, to },
  _by,
  { gate, machine },
) => {
  const pending = gate.pendingRecoveryCode()
  if (pending === null) return fail({ kind: 'not-found', what: 'paper' })
  const paper = recoveryCodeSheet({ clinicName, groups: pending.groups })
  if (to === 'printer') {
    const printed = await machine.print(paper)
    return printed.ok ? succeed({}) : printed
  }
  const written = await savePdf(paper, '열람지기 복구 코드', machine)
  if (!written.ok) return written
  const settled = await machine.settleFile(written.value)
  return settled.ok ? succeed({}) : settled
}

const createBook: GateHandler<'setup.createBook'> = async (input, { gate, now, newId }) => {
  const made = await gate.create(input, { now: now(), newId })
  return made.ok ? succeed({ state: made.value }) : made
}

export const setupHandlers = {
  'setup.drawRecoveryCode': drawRecoveryCode,
  'setup.printRecoveryCode': printRecoveryCode,
  'setup.createBook': createBook,
} satisfies Partial<Handlers>
