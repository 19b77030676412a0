import type { Duty } from '../../../domain/task/duty.ts'
import type { Route } from '../../store/route.ts'
import type { IconComponent } from '../../ui/icon.ts'
import type { WordKey } from '../../words/words.ts'

/** How a kind of task is named. */
export interface Look {
  readonly icon: IconComponent
  readonly word: WordKey
}

export interface DutyLook extends Look {
  /** What there is to do, beside the day. */
  readonly fact: WordKey
  /** On the button. */
  readonly act: WordKey
  readonly place: (duty: Duty) => Route
}
