// One copy: where it stands, what went, what became of it, and what there is to do.
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs'
import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useState } from 'react'
import type { CopyId } from '../../../domain/copy/copy.ts'
import type { CopyDetail } from '../../../domain/copy/summary.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { CourseCard, DetailColumns, DetailHead, DetailPage, FactsCard } from '../../ui/detail.tsx'
import { Note } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { OutputDialog } from '../request/output-dialog.tsx'
import { askForOutput } from '../request/output-request.ts'
import { CloseDialog } from './close-dialog.tsx'
import { CopyStateMark } from './copy-state-mark.tsx'
import { deedsOf } from './copy-course.ts'
import { copyFacts } from './copy-facts.tsx'
import { ExtendDialog } from './extend-dialog.tsx'
import { RemindDialog } from './remind-dialog.tsx'

const dialogs = { remind: RemindDialog, extend: ExtendDialog, close: CloseDialog } as const
type DialogKind = keyof typeof dialogs

interface ActsProps {
  readonly copy: CopyDetail
  readonly onAsk: (kind: DialogKind) => void
}

const Acts = ({ copy, onAsk }: ActsProps) => {
  const t = useWords()
  const mayOutput = useMay('paper.output')
  const mayFollow = useMay('copy.provide')
  const isUnprinted = copy.printedCount === 0
  const isOpen = copy.state !== 'closed'
  const print = (): void =>
    askForOutput({
      requestId: copy.requestId,
      paper: { kind: 'copy-receipt', copyId: copy.id },
      title: t('copy.receipt'),
      outCount: copy.printedCount,
    })
  return (
    <>
      {mayOutput && (
        <Button icon={IconPrinter} look={isUnprinted ? 'filled' : 'outline'} onPress={print}>
          {t('copy.output')}
        </Button>
      )}
      {mayFollow && isOpen && copy.dueOn !== null && (
        <>
          <Button icon={IconBell} onPress={() => onAsk('remind')}>
            {t('copy.remind')}
          </Button>
          <Button icon={IconCalendarPlus} onPress={() => onAsk('extend')}>
            {t('copy.extend')}
          </Button>
        </>
      )}
      {mayFollow && isOpen && (
        <Button icon={IconCircleCheck} look={isUnprinted ? 'outline' : 'filled'} onPress={() => onAsk('close')}>
          {t('copy.close')}
        </Button>
      )}
    </>
  )
}

/** A copy that came back is nobody's any more, and its medium still holds the footage. */
const LeftNote = ({ copy }: { readonly copy: CopyDetail }) => {
  const t = useWords()
  if (copy.state !== 'returned') return null
  const order = copy.destruction?.order
  return (
    <Note
      kind="warn"
      title={t('copy.leftTitle')}
      actions={
        <Button
          size="small"
          onPress={() => go({ kind: 'destructions', ...(order === undefined ? { due: copy.number } : { order }) })}
        >
          {order === undefined ? t('copy.leftPropose') : t('copy.leftOrder', { number: order })}
        </Button>
      }
    >
      {t('copy.leftWhy')}
    </Note>
  )
}

const Shown = ({ copy }: { readonly copy: CopyDetail }) => {
  const t = useWords()
  const formats = useFormats()
  const [asked, setAsked] = useState<DialogKind | null>(null)
  const Dialog = asked === null ? null : dialogs[asked]
  const { requestId } = copy
  return (
    <>
      <DetailHead
        way={[
          { word: t('copy.title'), onPress: () => go({ kind: 'copies' }) },
          {
            word: t('copy.requestOf', { number: copy.requestNumber }),
            onPress: () => go({ kind: 'request', requestId }),
          },
        ]}
        title={t('copy.detailTitle', { number: copy.number })}
        beside={
          <>
            <CopyStateMark state={copy.state} />
            <span className="cap">
              {copy.printedCount === 0 ? t('copy.notOut') : t('copy.putOut', { count: copy.printedCount })}
            </span>
          </>
        }
        actions={<Acts copy={copy} onAsk={setAsked} />}
      />
      <DetailColumns
        main={<FactsCard title={t('copy.whatWent')} facts={copyFacts(t, formats, copy)} />}
        aside={
          <>
            <LeftNote copy={copy} />
            <CourseCard title={t('copy.course')} deeds={deedsOf(t, formats, copy)} />
          </>
        }
      />
      {Dialog !== null && <Dialog copy={copy} onClose={() => setAsked(null)} />}
      <OutputDialog requestId={requestId} />
    </>
  )
}

export const CopyPage = ({ copyId }: { readonly copyId: CopyId }) => (
  <DetailPage asked={useDoor('copy.open', { copyId })}>{({ copy }) => <Shown copy={copy} />}</DetailPage>
)
