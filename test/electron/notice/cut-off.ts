// Issues a notice and puts it out in a process of its own, whose power goes at the moment asked for: nothing is closed, no
// promise settles. Started by power-cut.test.ts with one JSON argument.
import { createDispatcher } from '../../../electron/door/dispatcher.ts'
import { watchClock } from '../../../electron/clock/note-clock.ts'
import { createPreviews } from '../../../electron/door/previews.ts'
import { createGate } from '../../../electron/session/gate.ts'
import { leastScryptCost } from '../door/house.ts'
import { paperlessMachine } from '../door/paperless-machine.ts'

const { folder, now, signIn, draft, cutAt, to } = JSON.parse(process.argv[2] ?? '')

const powerCut = (): never => {
  process.kill(process.pid, 'SIGKILL')
  // The signal is on its way; nothing may run until it is there.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

const machine = {
  ...paperlessMachine(folder),
  ...(cutAt === 'print' ? { print: powerCut } : { settleFile: powerCut }),
}

const dispatch = createDispatcher({
  gate: createGate({ dataFolder: folder, terminal: '관제실 PC', scryptCost: leastScryptCost }),
  machine,
  previews: createPreviews(),
  now: () => now,
  runningSeconds: () => 0,
  clock: watchClock(),
  newId: () => crypto.randomUUID(),
  recordIncident: (error) => {
    process.stderr.write(String(error))
    return '0000-00'
  },
})

await dispatch('session.signIn', signIn)
const issued: unknown = await dispatch('decision.notify', draft)
const { value } = issued as { readonly value: { readonly noticeId: string } }
await dispatch('paper.output', { paper: { kind: 'notice', noticeId: value.noticeId }, to, purpose: '청구인 교부' })
process.stderr.write('the power never went')
