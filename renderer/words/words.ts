// The vocabulary of the screens. Korean decides which keys there are; English must have exactly the same ones.
import type { ko } from './ko.ts'

/** The shape of a Korean word list, for its English counterpart. */
export type Counterpart<List> = {
  readonly [Key in keyof List]: List[Key] extends string ? string : Counterpart<List[Key]>
}

export type Words = Counterpart<typeof ko>

type PathsOf<List, Before extends string = ''> = {
  [Key in keyof List & string]: List[Key] extends string ? `${Before}${Key}` : PathsOf<List[Key], `${Before}${Key}.`>
}[keyof List & string]

export type WordKey = PathsOf<Words>

export type WordValues = Readonly<Record<string, string | number>>

export type Translate = (key: WordKey, values?: WordValues) => string
