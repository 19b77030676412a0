// The paper that told a decision: how often it was put out, how it left the building, and what there is to do about either.
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import type { Delivery } from '../../../domain/notice/delivery.ts'
import type { OperatingRoomRequestId, ToldDecision } from '../../../domain/operating-room/request.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { DeliveryLine } from '../notice/delivery-line.tsx'
import { askForOutput } from '../request/output-request.ts'

/** What is to be written down of a notice. */
export type DeliveryStep =
  | { readonly kind: 'delivery'; readonly notice: ToldDecision }
  | { readonly kind: 'correction' | 'return'; readonly notice: ToldDecision; readonly delivery: Delivery }

interface NoticeLinesProps {
  readonly requestId: OperatingRoomRequestId
  readonly notice: ToldDecision
  readonly onStep: (step: DeliveryStep) => void
}

export const NoticeLines = ({ requestId, notice, onStep }: NoticeLinesProps) => {
  const t = useWords()
  const mayOutput = useMay('paper.output')
  const mayHandle = useMay('operating-room.handle')
  const { id, number, printedCount, deliveries } = notice
  const isUnprinted = printedCount === 0
  const title = t('operatingRoom.notice', { number })
  const print = (): void =>
    askForOutput({
      requestId,
      paper: { kind: 'operating-room-notice', noticeId: id },
      title,
      outCount: printedCount,
    })
  return (
    <div className="operating-room-notice">
      <div className="row row-wrap">
        <b>{title}</b>
        {isUnprinted && <Status kind="warn">{t('operatingRoom.noticeNotOut')}</Status>}
        {!isUnprinted && deliveries.length === 0 && <Status kind="warn">{t('operatingRoom.noticeNotSent')}</Status>}
      </div>
      {deliveries.map((delivery, index) => (
        <DeliveryLine
          key={delivery.position}
          delivery={delivery}
          attempt={index + 1}
          label={title}
          onStep={mayHandle ? (kind) => onStep({ kind, notice, delivery }) : null}
        />
      ))}
      <div className="row row-wrap">
        {mayOutput && (
          <Button size="small" icon={IconPrinter} look={isUnprinted ? 'filled' : 'outline'} onPress={print}>
            {t('operatingRoom.printNotice')}
          </Button>
        )}
        {mayHandle && !isUnprinted && (
          <Button size="small" icon={IconMailForward} onPress={() => onStep({ kind: 'delivery', notice })}>
            {t(deliveries.length === 0 ? 'operatingRoom.deliver' : 'operatingRoom.deliverAgain')}
          </Button>
        )}
      </div>
    </div>
  )
}
