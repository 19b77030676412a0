// The hands at the door: everything the generator does goes through here, and each success and each refusal is counted, so that
// the ledger can be told how many entries it must have.
import { contract, type InputOf, type OperationName, type OutputOf } from '../../domain/contract/contract.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readFrontier } from '../../db/ledger/tree-head.ts'
import type { House } from '../electron/door/house.ts'
import { type Chronicle, emptyChronicle } from './chronicle.ts'
import { dayOfMinute, dayText, instantOf, minuteOf } from './slow-time.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly password: string
}

/** What the book keeps of a cheat: `attempt` an entry of its own, `nothing` not even that. */
export type Trace = 'attempt' | 'nothing'

export interface Desk {
  readonly house: House
  readonly chronicle: Chronicle
  readonly now: () => number
  readonly today: () => string
  readonly pass: (minuteCount: number) => void
  /** Must succeed. */
  readonly act: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
  /** Must be refused, and leave the book as it was but for its trace; for `because`, where only one reason will do. */
  readonly cheat: (name: OperationName, input: unknown, trace: Trace, because?: string) => Promise<void>
  readonly peek: <Value>(look: (book: ReadableBook) => Value) => Value
  /** How often each cheat was tried. */
  readonly cheats: Map<string, number>
  person: Person
}

const effectsWithEntry = new Set(['write', 'disclose', 'gate'])

const count = (chronicle: Chronicle, kind: string): void => {
  chronicle.entries.set(kind, (chronicle.entries.get(kind) ?? 0) + 1)
}

/** The number of the official row that a success promised; null where it promised none. */
const rowOf = (answer: unknown): number | null => {
  const number: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'ledgerNumber') : null
  return typeof number === 'number' ? number : null
}

export const peekInto = <Value>(house: House, look: (book: ReadableBook) => Value): Value => {
  const entered = house.gate.enter()
  if (entered === null) throw new Error('nobody is signed in')
  try {
    return look(entered.session.book.reading)
  } finally {
    entered.leave()
  }
}

export const deskOf = (house: House, person: Person): Desk => {
  const chronicle = emptyChronicle()
  const peek: Desk['peek'] = (look) => peekInto(house, look)

  const act: Desk['act'] = async (name, input) => {
    const answer = await house.call(name, input).catch((error: unknown) => {
      throw new Error(`${String(error)} of ${JSON.stringify(input)}`, { cause: error })
    })
    if (effectsWithEntry.has(contract[name].effect)) count(chronicle, name)
    const row = contract[name].effect === 'write' ? rowOf(answer) : null
    if (row !== null) {
      chronicle.rows.push(name)
      if (row !== chronicle.rows.length) throw new Error(`${name} drew row ${row}, not ${chronicle.rows.length}`)
    }
    chronicle.acts.push({ name, input: JSON.stringify(input) })
    return answer
  }

  const cheat: Desk['cheat'] = async (name, input, trace, because = '') => {
    const entriesBefore = peek((book) => readFrontier(book).entryCount)
    const answer = await house.dispatch(name, input)
    if (answer.ok) throw new Error(`${name} let a cheat pass: ${JSON.stringify(input)}`)
    if (answer.failure.kind === 'incident') throw new Error(`${name} broke: ${house.incidents.map(String).join()}`)
    if (!JSON.stringify(answer.failure).includes(because)) {
      throw new Error(`${name} refused a cheat for another reason than ${because}: ${JSON.stringify(answer.failure)}`)
    }
    const left = peek((book) => readFrontier(book).entryCount) - entriesBefore
    const owed = trace === 'attempt' ? 1 : 0
    if (left !== owed) {
      throw new Error(`${name} left ${left} entries of ${owed}: ${JSON.stringify([input, answer.failure])}`)
    }
    if (trace === 'attempt') count(chronicle, 'attempt.refused')
  }

  const now = (): number => minuteOf(house.now)
  return {
    house,
    chronicle,
    person,
    cheats: new Map(),
    now,
    today: () => dayText(dayOfMinute(now())),
    pass: (minuteCount) => {
      house.now = instantOf(now() + minuteCount)
    },
    act,
    cheat,
    peek,
  }
}
