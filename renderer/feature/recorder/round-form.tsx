// The monthly round of all recorders in one form. Lines left empty are not part of it.
import { useState } from 'react'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { deletionSeen } from '../../../domain/recorder/deletion-seen.ts'
import { calledOnRound } from '../../../domain/recorder/on-round.ts'
import type { Recorder } from '../../../domain/recorder/operations.ts'
import { measuredOf } from '../../../domain/recorder/recorder-check.ts'
import { readClock as readNow, useNowByMinute, useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { useDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { focusFirstWrong } from '../../ui/focus-first-wrong.ts'
import { Form } from '../../ui/form.tsx'
import { FormFoot, FormTable } from '../../ui/form-table.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { DeletionAgain } from './deletion-again.tsx'
import { readRound } from './read-round.ts'
import { isTyped, lineOf, roundDrafts } from './round-draft.ts'
import { RoundLineFields } from './round-line.tsx'

type Deletion = 'leave' | 'write' | 'write-again'

const noIssues: readonly FieldIssue[] = []

export const RoundForm = ({ recorders }: { readonly recorders: readonly Recorder[] }) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const minute = useNowByMinute()
  const { draft, change, discard } = useDraft(roundDrafts)
  const { run, isRunning, failure, issuesAt, forgetFailure } = useDoorAction('recorder.recordCheck')
  const [isTried, setTried] = useState(false)
  // Shown while typing; the minute may lie before a clock that was typed within it.
  const shown = readRound(draft, recorders, minute < readNow() ? readNow() : minute, today)
  const cameras = recorders.flatMap((recorder) => (recorder.retiredOn === null ? recorder.cameras : []))
  const seen = deletionSeen(
    shown.checks.map((check) => ({ ...check, ...measuredOf(check) })),
    cameras,
  )
  const again = issuesAt('deletion').find(({ reason }) => reason === 'deletion-row-this-month')
  const typedCount = recorders.filter((recorder) => isTyped(lineOf(draft, calledOnRound(recorder)))).length

  const save = async (deletion: Deletion): Promise<void> => {
    setTried(true)
    const read = readRound(draft, recorders, readNow(), today)
    if (read.issues.size > 0 || read.checks.length === 0) return
    const answer = await run({ checks: [...read.checks], deletion: seen === null ? 'leave' : deletion })
    if (answer?.ok !== true) return
    const { checkCount, ledgerNumber } = answer.value
    discard()
    go({ kind: 'recorders' })
    showToast({
      title: t('recorder.done', { count: checkCount }),
      ...(ledgerNumber === null
        ? {}
        : {
            detail: t('recorder.doneRow', { number: ledgerNumber }),
            link: { label: t('recorder.showRow'), onPress: () => go({ kind: 'ledger', number: ledgerNumber }) },
          }),
    })
  }

  /** Before the first try a line says only what is wrong with what stands in it, not what is still missing. */
  const issuesOfLine = (name: string): readonly FieldIssue[] =>
    (shown.issues.get(name) ?? noIssues).filter(({ reason }) => isTried || reason === 'clock-far-off')

  return (
    <Form label={t('recorder.form')} className="recorder-round" onClose={() => go({ kind: 'recorders' })}>
      <div className="scrolls">
        <div className="row row-wrap recorder-when">
          <Segmented
            label={t('recorder.when')}
            value={draft.mode}
            choices={(['now', 'sheet'] as const).map((value) => ({ value, label: t(`recorder.when_${value}`) }))}
            onChoose={(mode) => change((before) => ({ ...before, mode }))}
          />
          {draft.mode === 'sheet' && (
            <Field label={t('recorder.sheetDay')} className="recorder-day">
              <DayInput
                typed={draft.sheetDay ?? today}
                onType={(sheetDay) => change((before) => ({ ...before, sheetDay }))}
              />
            </Field>
          )}
        </div>
        <FormTable>
          {recorders.map((recorder, index) => (
            <RoundLineFields
              key={recorder.id}
              recorder={recorder}
              line={lineOf(draft, calledOnRound(recorder))}
              mode={draft.mode}
              labels={index === 0 ? 'shown' : 'unseen'}
              check={shown.checks.find((check) => check.recorder === calledOnRound(recorder)) ?? null}
              issues={issuesOfLine(calledOnRound(recorder))}
              onChange={(how) => {
                change((before) => ({
                  ...before,
                  lines: new Map(before.lines).set(
                    calledOnRound(recorder),
                    how(lineOf(before, calledOnRound(recorder))),
                  ),
                }))
                forgetFailure()
              }}
            />
          ))}
        </FormTable>
        {seen !== null && (
          <div className="row row-wrap recorder-deletion">
            <b>{t('recorder.deletionTitle')}</b>
            <span className="grow sub">
              {t('recorder.deletionSeen', {
                day: formats.dayLong(seen.recordedThrough),
                count: seen.cameraIds.length,
              })}
            </span>
            <Segmented
              label={t('recorder.deletionTitle')}
              value={draft.deletion}
              choices={(['write', 'leave'] as const).map((value) => ({
                value,
                label: t(`recorder.deletion_${value}`),
              }))}
              onChoose={(deletion) => change((before) => ({ ...before, deletion }))}
            />
          </div>
        )}
        {failure !== null && again === undefined && <FailureNote failure={failure} />}
      </div>
      <FormFoot
        hint={
          <span role="status">
            {isTried && typedCount === 0
              ? t('recorder.nothingTyped')
              : t('recorder.filled', { total: recorders.length, count: typedCount })}
          </span>
        }
      >
        <Button
          look="filled"
          keys="Ctrl ↵"
          isBusy={isRunning}
          onPress={() => {
            void save(draft.deletion)
            focusFirstWrong()
          }}
        >
          {t('recorder.submit')}
        </Button>
      </FormFoot>
      {again !== undefined && (
        <DeletionAgain
          ledgerNumber={again.detail ?? ''}
          isBusy={isRunning}
          onAnswer={(deletion) => void save(deletion)}
          onClose={forgetFailure}
        />
      )}
    </Form>
  )
}
