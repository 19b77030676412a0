// One order: what it destroys and why, who has released it, and what there is to do.
import IconFlame from '@tabler/icons-react/dist/esm/icons/IconFlame.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import IconSignature from '@tabler/icons-react/dist/esm/icons/IconSignature.mjs'
import { useState } from 'react'
import type { OrderDetail, OrderNumber } from '../../../domain/destruction/destruction.ts'
import { useToday } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { CourseCard, DetailColumns, DetailHead, DetailPage, FactsCard } from '../../ui/detail.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { OutputDialog } from '../request/output-dialog.tsx'
import { askForOutput } from '../request/output-request.ts'
import { ExecuteDialog } from './execute-dialog.tsx'
import { ApproveDialog, WithdrawDialog } from './order-dialogs.tsx'
import { ApprovalsCard } from './approvals-card.tsx'
import { orderDeeds } from './order-course.ts'
import { orderFacts } from './order-facts.tsx'
import { OrderStateMark } from './order-state-mark.tsx'

const dialogs = { approve: ApproveDialog, withdraw: WithdrawDialog, execute: ExecuteDialog } as const
type DialogKind = keyof typeof dialogs

interface ActsProps {
  readonly order: OrderDetail
  readonly onAsk: (kind: DialogKind) => void
}

const Acts = ({ order, onAsk }: ActsProps) => {
  const t = useWords()
  const mayOrder = useMay('destruction.order')
  const mayOutput = useMay('paper.output')
  const isUnderWay = order.state === 'open' || order.state === 'approved'
  const print = (): void =>
    askForOutput({
      requestId: order.number,
      paper: { kind: 'destruction-certificate', number: order.number },
      title: t('destruction.certificate'),
      outCount: order.printedCount,
    })
  return (
    <>
      {mayOutput && order.state === 'executed' && (
        <Button icon={IconPrinter} look={order.printedCount === 0 ? 'filled' : 'outline'} onPress={print}>
          {t('destruction.output')}
        </Button>
      )}
      {mayOrder && isUnderWay && <Button onPress={() => onAsk('withdraw')}>{t('destruction.withdraw')}</Button>}
      {mayOrder && order.state === 'open' && order.approval.kind === 'allowed' && (
        <Button icon={IconSignature} look="filled" onPress={() => onAsk('approve')}>
          {t('destruction.approve', { title: order.approval.title })}
        </Button>
      )}
      {mayOrder && order.state === 'approved' && (
        <Button icon={IconFlame} look="filled" onPress={() => onAsk('execute')}>
          {t('destruction.execute')}
        </Button>
      )}
    </>
  )
}

const Shown = ({ order }: { readonly order: OrderDetail }) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const [asked, setAsked] = useState<DialogKind | null>(null)
  const Dialog = asked === null ? null : dialogs[asked]
  return (
    <>
      <DetailHead
        way={[
          { word: t('destruction.title'), onPress: () => go({ kind: 'destructions' }) },
          { word: order.sourceNumber, onPress: null },
        ]}
        title={t('destruction.detailTitle', { number: order.number })}
        beside={
          <>
            <OrderStateMark order={order} />
            {order.state === 'executed' && (
              <span className="cap">
                {order.printedCount === 0
                  ? t('destruction.notOut')
                  : t('destruction.putOut', { count: order.printedCount })}
              </span>
            )}
          </>
        }
        actions={<Acts order={order} onAsk={setAsked} />}
      />
      <DetailColumns
        main={<FactsCard title={t('destruction.facts')} facts={orderFacts(t, formats, today, order)} />}
        aside={
          <>
            <ApprovalsCard order={order} />
            <CourseCard title={t('destruction.course')} deeds={orderDeeds(t, formats, order)} />
          </>
        }
      />
      {Dialog !== null && <Dialog order={order} onClose={() => setAsked(null)} />}
      <OutputDialog requestId={order.number} />
    </>
  )
}

export const OrderPage = ({ number }: { readonly number: OrderNumber }) => (
  <DetailPage asked={useDoor('destruction.open', { number })}>{({ order }) => <Shown order={order} />}</DetailPage>
)
