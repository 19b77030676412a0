import type { Words } from '../words.ts'

export const footage: Words['footage'] = {
  title: 'Footage',
  lead: 'Nothing is kept beyond its retention but what stands here.',
}
