// One copy: where it stands, what went, what became of it, and what there is to do.
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs'
import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs'
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useState } from 'react'
import type { CopyId } from '../../../domain/copy/copy.ts'
import type { CopyDetail } from '../../../domain/copy/summary.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/use-words.ts'
import { OutputDialog } from '../request/output-dialog.tsx'
import { askForOutput } from '../request/output-request.ts'
import { CloseDialog } from './close-dialog.tsx'
import { CopyStateMark } from './copy-state-mark.tsx'
import { CourseCard } from './course-card.tsx'
import { ExtendDialog } from './extend-dialog.tsx'
import { FactsCard } from './facts-card.tsx'
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
    <div className="row row-wrap">
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
    </div>
  )
}

const Shown = ({ copy }: { readonly copy: CopyDetail }) => {
  const t = useWords()
  const [asked, setAsked] = useState<DialogKind | null>(null)
  const Dialog = asked === null ? null : dialogs[asked]
  return (
    <>
      <PageHead
        crumb={
          <>
            <button type="button" className="crumb-link" onClick={() => go({ kind: 'copies' })}>
              {t('copy.title')}
            </button>
            <IconMark icon={IconChevronRight} size="small" />
            <button
              type="button"
              className="crumb-link num"
              onClick={() => go({ kind: 'request', requestId: copy.requestId })}
            >
              {t('copy.requestOf', { number: copy.requestNumber })}
            </button>
          </>
        }
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
      <div className="copy-columns scrolls">
        <FactsCard copy={copy} />
        <CourseCard copy={copy} />
      </div>
      {Dialog !== null && <Dialog copy={copy} onClose={() => setAsked(null)} />}
      <OutputDialog requestId={copy.requestId} />
    </>
  )
}

export const CopyPage = ({ copyId }: { readonly copyId: CopyId }) => {
  const asked = useDoor('copy.open', { copyId })
  return (
    <Page>
      {asked.kind === 'waiting' && <Skeleton rowCount={8} />}
      {asked.kind === 'failed' && <FailureNote failure={asked.failure} onAgain={asked.askAgain} />}
      {asked.kind === 'answered' && <Shown copy={asked.value.copy} />}
    </Page>
  )
}
