// One attempt to deliver a letter: what was written wrongly and that it came back stand with it, and what there is to do about it.
import { type Delivery, type DeliveryMeans, destinationOf, mayComeBack } from '../../../domain/notice/delivery.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { deliveryWords } from './delivery-words.ts'
import './papers.css'

const isSameMeans = (one: DeliveryMeans, other: DeliveryMeans): boolean =>
  one.kind === other.kind && destinationOf(one) === destinationOf(other)

interface DeliveryLineProps {
  readonly delivery: Delivery
  /** 1 for the first attempt. */
  readonly attempt: number
  readonly label: string
  /** null where nothing may be written down any more. */
  readonly onStep: ((kind: 'correction' | 'return') => void) | null
}

export const DeliveryLine = ({ delivery, attempt, label, onStep }: DeliveryLineProps) => {
  const t = useWords()
  const { momentBrief, dayBrief } = useFormats()
  const { means, at, againBecause, corrected, returned } = delivery
  const act = (kind: 'correction' | 'return') =>
    onStep !== null && (
      <Button size="small" look="bare" label={`${label} ${t(`issued.${kind}Short`)}`} onPress={() => onStep(kind)}>
        {t(`issued.${kind}Short`)}
      </Button>
    )
  return (
    <div className="delivery-line">
      <p>
        <span className="num nowrap">{deliveryWords(t, means)}</span>{' '}
        <span className="cap num">
          {momentBrief(at)}
          {attempt > 1 && ` · ${t('issued.attempt', { count: attempt })}, ${againBecause}`}
        </span>
      </p>
      {corrected.map((former) => (
        <p key={former.at + former.wrongBecause} className="cap">
          {t('issued.correctedFrom', {
            told: [momentBrief(former.at), isSameMeans(former.means, means) ? '' : deliveryWords(t, former.means)]
              .filter((part) => part !== '')
              .join(' '),
            reason: former.wrongBecause,
          })}
        </p>
      ))}
      {returned !== null && (
        <>
          <Status kind="warn">{t('issued.returned', { day: dayBrief(returned.on) })}</Status>
          <p className="cap">{returned.reason}</p>
        </>
      )}
      <span className="row delivery-acts">
        {returned === null && mayComeBack(means) && act('return')}
        {act('correction')}
      </span>
    </div>
  )
}
