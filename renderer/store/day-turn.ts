// What was read yesterday counts days from yesterday. At Korean midnight the answers that hang on the day are out of date:
// those on the screen are asked again, the others when they are next looked at.
import { useEffect, useRef } from 'react'
import { useToday } from './clock.ts'
import { outdate } from './door.ts'
import type { Asked } from './invalidation.ts'

const hangingOnTheDay: readonly Asked[] = ['today.list', 'request.list', 'request.open', 'copy.list', 'copy.open']

export const useDayTurn = (): void => {
  const today = useToday()
  const lastDay = useRef(today)
  useEffect(() => {
    if (lastDay.current === today) return
    lastDay.current = today
    for (const asked of hangingOnTheDay) void outdate(asked)
  }, [today])
}
