import type { Words } from '../words.ts'

export const footage: Words['footage'] = {
  title: 'Footage',
  lead: 'What must outlive its retention is held here, under a number.',
}
