// Where a day of the table comes from. It is kept with the day, as the seeded days keep the name of their package.
import { dayWords } from '../calendar/korean-day.ts'
import type { PlainDay } from '../calendar/plain-day.ts'

export interface Entered {
  readonly by: string
  readonly on: PlainDay
}

const enteredWords = ({ by, on }: Entered): string => `${by}, ${dayWords(on)}`

export const typedSource = (entered: Entered): string => `직접 넣음 (${enteredWords(entered)})`

export const fileSource = (fileName: string, entered: Entered): string => `${fileName} (${enteredWords(entered)})`

/** 관공서의 공휴일에 관한 규정 art. 2 lists the days that fall on the same date every year. */
export const fixedSource = (entered: Entered): string => `관공서의 공휴일에 관한 규정 제2조 (${enteredWords(entered)})`

/** Only secondary sources were read for 노동절 and 제헌절 as public holidays since 2026, as in the seeded tables. */
export const unconfirmedSource = (entered: Entered): string => `법률 원문 미확인 (${enteredWords(entered)})`
