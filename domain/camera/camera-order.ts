// Numerals count as numbers: whoever looks for a camera on the wall plan finds C-2 before C-10.
const collator = new Intl.Collator('ko', { numeric: true })

export const byCameraNumber = (
  one: { readonly cameraNumber: string },
  other: { readonly cameraNumber: string },
): number => collator.compare(one.cameraNumber, other.cameraNumber)
