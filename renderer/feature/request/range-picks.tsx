import type { RangeId, RequestDetail, RequestRange } from '../../../domain/request/request.ts'
import { CheckBox } from '../../ui/choice.tsx'
import { useFormats } from '../../words/use-words.ts'
import { spanWords } from './request-words.ts'

/** Stretches that have an answer: only those can be taken up again. */
export const answeredRanges = ({ ranges }: Pick<RequestDetail, 'ranges'>): readonly RequestRange[] =>
  ranges.filter(({ answer }) => answer !== null)

interface RangePicksProps {
  readonly ranges: readonly RequestRange[]
  readonly picked: readonly RangeId[]
  readonly onPick: (picked: readonly RangeId[]) => void
}

export const RangePicks = ({ ranges, picked, onPick }: RangePicksProps) => {
  const formats = useFormats()
  return ranges.map((range) => (
    <CheckBox
      key={range.id}
      isOn={picked.includes(range.id)}
      onChange={(isOn) => onPick(isOn ? [...picked, range.id] : picked.filter((id) => id !== range.id))}
    >
      {range.cameraPlace} {range.cameraNumber} {spanWords(formats, range)}
    </CheckBox>
  ))
}
