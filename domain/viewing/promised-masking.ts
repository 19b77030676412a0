// What a notice promised to hide is not shown: others were told of, and a fee for the work may have been taken (rules 10, 19). Whoever
// finds that nothing need be hidden decides anew.
import type { CameraId } from '../camera/camera.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { promisesMasking, type RangeResult } from '../decision/range-result.ts'
import type { FootageRange } from '../footage/footage-clock.ts'
import type { ViewingRecord } from './operations.ts'

type DecidedRange = FootageRange & { readonly cameraId: CameraId; readonly result: RangeResult | null }

export const maskingIssues = (
  { masking, outsiders, result, cameraIds, footageFrom, footageTo }: ViewingRecord,
  ranges: readonly DecidedRange[],
): readonly FieldIssue[] => {
  // Staff look at what they are to mask, and footage that did not play was shown to nobody.
  if (masking.kind === 'others-masked' || outsiders === '' || result?.kind === 'not-played') return []
  const isPromised = ranges.some(
    (range) =>
      promisesMasking(range.result) &&
      cameraIds.includes(range.cameraId) &&
      range.from < footageTo &&
      footageFrom < range.to,
  )
  return isPromised ? [{ field: 'masking', reason: 'masking-promised' }] : []
}
