import type { request as ko } from '../ko/request.ts'
import type { Counterpart } from '../words.ts'

export const request: Counterpart<typeof ko> = {
  title: 'Requests',
}
