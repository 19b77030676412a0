// Holds every invariant against the book, and stops at the first day on which one does not hold.
import { dailyInvariants, vanishedUnattended } from './daily-invariants.ts'
import type { Desk } from './desk.ts'
import { type Picture, pictureOf, wholePictureOf } from './picture.ts'
import { wholeInvariants } from './whole-invariants.ts'

const shownMax = 8

const complain = (today: string, breaches: readonly string[]): void => {
  if (breaches.length > 0)
    throw new Error([`${today}: ${breaches.length} breaches`, ...breaches.slice(0, shownMax)].join('\n'))
}

export interface Examiner {
  readonly daily: (desk: Desk) => Promise<void>
  readonly whole: (desk: Desk) => Promise<void>
}

export const examiner = (): Examiner => {
  let yesterday: Picture | null = null
  return {
    daily: async (desk) => {
      const picture = await pictureOf(desk)
      const { chronicle } = desk
      const breaches = Object.values(dailyInvariants).flatMap((holds) => holds(picture, chronicle, desk.person.id))
      const vanished = yesterday === null ? [] : vanishedUnattended(yesterday, picture, chronicle)
      complain(picture.today, [...breaches, ...vanished])
      yesterday = picture
      chronicle.acts = []
    },
    whole: async (desk) => {
      const picture = await wholePictureOf(desk)
      complain(
        picture.today,
        Object.values(wholeInvariants).flatMap((holds) => holds(picture, desk.chronicle)),
      )
    },
  }
}
