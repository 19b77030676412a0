import { useToday } from '../../store/clock.ts'
import { Button } from '../../ui/button.tsx'
import { MultiChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { rowKinds } from '../../../domain/ledger/official-row.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { LedgerView } from './ledger-view.ts'
import { type Period, quarterOf } from './period.ts'
import { RowFilterBar } from './row-filter-bar.tsx'

interface PeriodBarProps {
  readonly view: LedgerView
  /** The list begins at this row; null for the newest. */
  readonly fromNumber: number | null
  readonly period: Period | null
  readonly onChange: (part: Partial<LedgerView>) => void
  readonly onFromStart: () => void
}

export const PeriodBar = ({ view, fromNumber, period, onChange, onFromStart }: PeriodBarProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const isReversed = view.choice === 'own' && view.ownFrom !== '' && view.ownTo !== '' && period === null
  return (
    <div className="row row-wrap ledger-bar">
      <Segmented
        label={t('ledger.period.label')}
        value={fromNumber === null ? view.choice : null}
        choices={[
          { value: 'month', label: t('ledger.period.month') },
          { value: 'quarter', label: t('ledger.period.quarter', { quarter: quarterOf(today) }) },
          { value: 'year', label: t('ledger.period.year') },
          { value: 'own', label: t('ledger.period.own') },
        ]}
        onChoose={(choice) => onChange({ choice })}
      />
      {fromNumber !== null && (
        <>
          <span className="sub">{t('ledger.period.fromNumber', { number: formats.count(fromNumber) })}</span>
          <Button size="small" onPress={onFromStart}>
            {t('ledger.period.fromStart')}
          </Button>
        </>
      )}
      {fromNumber === null && view.choice === 'own' && (
        <>
          <Field label={t('ledger.period.from')} labelLook="unseen" className="ledger-day">
            <DayInput typed={view.ownFrom} onType={(ownFrom) => onChange({ ownFrom })} />
          </Field>
          <span className="dim">~</span>
          <Field
            label={t('ledger.period.to')}
            labelLook="unseen"
            className="ledger-day"
            issues={isReversed ? [{ reason: 'end-before-start' }] : []}
          >
            <DayInput typed={view.ownTo} onType={(ownTo) => onChange({ ownTo })} />
          </Field>
        </>
      )}
      {fromNumber === null && view.choice !== 'own' && period !== null && (
        <span className="sub num">
          {t('ledger.period.span', { from: formats.dayFull(period.from), to: formats.dayFull(period.to) })}
        </span>
      )}
      <span className="grow" />
      <RowFilterBar view={view} onChange={onChange} />
      <MultiChoiceChips
        label={t('ledger.kinds.label')}
        values={view.kinds}
        choices={rowKinds.map((kind) => ({ value: kind, label: t(`ledger.kinds.${kind}`) }))}
        // Without any kind there would be nothing to show.
        onChange={(kinds) => kinds.length > 0 && onChange({ kinds })}
      />
    </div>
  )
}
