// The local log: incidents only. Messages may quote what somebody typed, so they are never written; the name and the
// places in the code are enough to find the fault, and the number ties the user's screen to them.
import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** No 0, O, 1, I: the number is read out over the telephone. */
const digits = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const newIncidentNumber = (): string => {
  const characters = [...randomBytes(6)].map((byte) => digits[byte % digits.length] ?? '').join('')
  return `${characters.slice(0, 4)}-${characters.slice(4)}`
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)

/** A line of a stack: maybe a function's name, then folders, then file:line:column. */
const placePattern = /^\s+at (?:(?:async |new )?([\w.$<>]+) \()?.*?([\w.-]+:\d+:\d+)\)?$/

/** The stack without its message, which may quote what was typed, and without folders, one of which is a person's. */
const placesOf = (error: unknown): readonly string[] => {
  if (!(error instanceof Error)) return []
  const lines = (error.stack ?? '').replace(error.message, '').split('\n')
  return lines.flatMap((line) => {
    const [, name = '', place] = placePattern.exec(line) ?? []
    return place === undefined ? [] : [`    at ${name} ${place}`]
  })
}

export type RecordIncident = (error: unknown) => string

export const createIncidentLog = (file: string, now: () => Date): RecordIncident => {
  mkdirSync(dirname(file), { recursive: true })
  return (error) => {
    const number = newIncidentNumber()
    const lines = [`${now().toISOString()} ${number} ${nameOf(error)}`, ...placesOf(error)]
    appendFileSync(file, `${lines.join('\n')}\n`)
    return number
  }
}
