import type { Recorder } from './operations.ts'

/** The monthly round goes to recorders that have cameras, and to one out of use for as long as something may lie there. */
export const isOnRound = ({ cameras }: Pick<Recorder, 'cameras'>): boolean => cameras.length > 0

/** A recorder out of use may have left its name to the next one, so the round tells it by its last day. */
export const calledOnRound = ({ name, retiredOn }: Pick<Recorder, 'name' | 'retiredOn'>): string =>
  retiredOn === null ? name : `${name} (철거 ${retiredOn})`
