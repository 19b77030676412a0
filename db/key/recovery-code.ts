// The printed recovery code: 12 groups of 4 characters from an alphabet without 0, O, 1 and I. 48 characters of 5 bits.
import { randomInt } from 'node:crypto'

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
export const groupCount = 12
const groupLength = 4

const randomGroup = (): string =>
  Array.from({ length: groupLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('')

export const drawRecoveryGroups = (): string[] => Array.from({ length: groupCount }, randomGroup)

/** Three different positions, ascending, that the manager types back from the paper. */
export const drawAskedGroups = (): number[] => {
  const positions = new Set<number>()
  while (positions.size < 3) positions.add(randomInt(groupCount))
  return [...positions].toSorted((one, other) => one - other)
}

/** What a person may type for a code or group: any case, spaces and dashes are ignored. */
export const normalisedCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
