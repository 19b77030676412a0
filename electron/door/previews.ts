import type { KeptPreview } from '../camera/preview-spreadsheet.ts'
import type { KeptHolidays } from '../holiday/preview-holidays.ts'
import { createPreviewKeeper, type PreviewKeeper } from '../spreadsheet/preview-keeper.ts'

/** What was looked at and not yet confirmed, one of each kind. */
export interface Previews {
  readonly cameras: PreviewKeeper<KeptPreview>
  readonly holidays: PreviewKeeper<KeptHolidays>
}

export const createPreviews = (): Previews => ({
  cameras: createPreviewKeeper<KeptPreview>(),
  holidays: createPreviewKeeper<KeptHolidays>(),
})

/** When the book is locked: who opens it next has looked at nothing yet. */
export const forgetPreviews = (previews: Previews): void => {
  for (const keeper of Object.values(previews)) keeper.forget()
}
