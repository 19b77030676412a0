// Hands a copy over: what goes to whom, on what, for what, until when. What was typed outlives a mistake and a walk elsewhere.
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs'
import type { RequestDetail, RequestId } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { useDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { focusFirstWrong } from '../../ui/focus-first-wrong.ts'
import { Form } from '../../ui/form.tsx'
import { FormFoot, FormTable } from '../../ui/form-table.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { translators } from '../../words/translate.ts'
import { useWords } from '../../words/use-words.ts'
import { FeeRow, PromiseRows, PurposeRow } from './promise-rows.tsx'
import { PieceRows } from './piece-rows.tsx'
import { HandedRow, MediumRows, RecipientRow, SafetyRows } from './provide-rows.tsx'
import { readCopy, typedCopies, type TypedCopy } from './typed-copy.ts'
import { piecesOf } from './typed-pieces.ts'

// Korean whatever the language of the screen: it is printed on the Korean receipt.
const limitsUsual = translators.ko('copy.limitsDefault')

const Rows = ({ request }: { readonly request: RequestDetail }) => {
  const t = useWords()
  const today = useToday()
  const { draft: typed, change, discard } = useDraft(typedCopies, request.id)
  const { run, isRunning, failure, issuesAt, reject, forgetFailure } = useDoorAction('copy.provide')
  const pieces = piecesOf(request, typed)
  const set = (part: Partial<TypedCopy>): void => {
    forgetFailure()
    change((before) => ({ ...before, ...part }))
  }

  const provide = async (): Promise<void> => {
    const read = readCopy(typed, request, limitsUsual, today)
    if (read.kind === 'wrong') reject(read.issues)
    const answer = read.kind === 'right' ? await run(read.draft) : null
    if (answer?.ok !== true) {
      focusFirstWrong()
      return
    }
    discard()
    const { copyId, number, ledgerNumber } = answer.value
    go({ kind: 'copies', copyId })
    showToast({ title: t('copy.provided'), detail: t('copy.providedDetail', { number, ledgerNumber }) })
  }
  const rows = { typed, request, set, issuesAt }
  if (pieces.length === 0) {
    return (
      <Note
        kind="warn"
        actions={
          <>
            <Button onPress={() => go({ kind: 'request', requestId: request.id })}>{t('copy.backToRequest')}</Button>
            {piecesOf(request, { handed: 'before' }).length > 0 && (
              <Button onPress={() => set({ handed: 'before' })}>{t('copy.handedBefore')}</Button>
            )}
          </>
        }
      >
        {t('copy.notCopyable')}
      </Note>
    )
  }
  return (
    <Form label={t('copy.provideTitle')} className="copy-form scrolls">
      <FormTable>
        <HandedRow {...rows} />
        <RecipientRow {...rows} />
        <PieceRows {...rows} />
        <MediumRows {...rows} />
        <SafetyRows {...rows} />
        <PurposeRow {...rows} />
        <PromiseRows {...rows} limitsUsual={limitsUsual} />
        <FeeRow {...rows} />
        {failure !== null && (failure.kind !== 'invalid' || issuesAt('requestId').length > 0) && (
          <FailureNote failure={failure} />
        )}
        <FormFoot hint={t('copy.provideHint')}>
          <Button look="filled" size="large" keys="Ctrl ↵" onPress={() => void provide()} isBusy={isRunning}>
            {t('copy.provide')}
          </Button>
        </FormFoot>
      </FormTable>
    </Form>
  )
}

export const ProvideForm = ({ requestId }: { readonly requestId: RequestId }) => {
  const t = useWords()
  const asked = useDoor('request.open', { requestId })
  const request = asked.kind === 'answered' ? asked.value.request : null
  return (
    <Page>
      <PageHead
        crumb={
          <>
            <button type="button" className="crumb-link" onClick={() => go({ kind: 'copies' })}>
              {t('copy.title')}
            </button>
            {request !== null && (
              <>
                <IconMark icon={IconChevronRight} size="small" />
                <button type="button" className="crumb-link num" onClick={() => go({ kind: 'request', requestId })}>
                  {request.number}
                </button>
              </>
            )}
          </>
        }
        title={t('copy.provideTitle')}
        beside={
          request !== null && (
            <span className="cap">
              {t('copy.provideLead', { number: request.number, name: request.requester.name })}
            </span>
          )
        }
      />
      {asked.kind === 'waiting' && <Skeleton rowCount={8} />}
      {asked.kind === 'failed' && <FailureNote failure={asked.failure} onAgain={asked.askAgain} />}
      {request !== null && <Rows request={request} />}
    </Page>
  )
}
