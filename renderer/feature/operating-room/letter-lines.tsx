// A letter, the notice of a decision or the answer to an objection: how often it was put out, how it left the building, and what there
// is to do about either.
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import type { Delivery } from '../../../domain/notice/delivery.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import type { OperatingRoomRequestId } from '../../../domain/operating-room/request.ts'
import type { ToldPaper } from '../../../domain/operating-room/told-paper.ts'
import type { ReplyMethod } from '../../../domain/request/channel.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { DeliveryLine } from '../notice/delivery-line.tsx'
import { askForOutput } from '../request/output-request.ts'

/** What is to be written down of a letter, under the name it has on screen. */
export type DeliveryStep = { readonly letter: ToldPaper; readonly title: string } & (
  | { readonly kind: 'delivery'; readonly replyBy: ReplyMethod }
  | { readonly kind: 'correction' | 'return'; readonly delivery: Delivery }
)

interface LetterLinesProps {
  readonly requestId: OperatingRoomRequestId
  readonly letter: ToldPaper
  readonly title: string
  readonly paper: InputOf<'paper.output'>['paper']
  /** How it is meant to go out. */
  readonly replyBy: ReplyMethod
  readonly onStep: (step: DeliveryStep) => void
}

export const LetterLines = ({ requestId, letter, title, paper, replyBy, onStep }: LetterLinesProps) => {
  const t = useWords()
  const mayOutput = useMay('paper.output')
  const mayHandle = useMay('operating-room.handle')
  const { printedCount, deliveries } = letter
  const isUnprinted = printedCount === 0
  const print = (): void => askForOutput({ requestId, paper, title, outCount: printedCount })
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
          onStep={mayHandle ? (kind) => onStep({ kind, letter, title, delivery }) : null}
        />
      ))}
      <div className="row row-wrap">
        {mayOutput && (
          <Button size="small" icon={IconPrinter} look={isUnprinted ? 'filled' : 'outline'} onPress={print}>
            {t('operatingRoom.printNotice')}
          </Button>
        )}
        {mayHandle && !isUnprinted && (
          <Button
            size="small"
            icon={IconMailForward}
            onPress={() => onStep({ kind: 'delivery', letter, title, replyBy })}
          >
            {t(deliveries.length === 0 ? 'operatingRoom.deliver' : 'operatingRoom.deliverAgain')}
          </Button>
        )}
      </div>
    </div>
  )
}
