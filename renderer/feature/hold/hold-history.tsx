// Everything that was decided about a hold, newest first.
import type { HoldDetail, HoldStep } from '../../../domain/hold/hold.ts'
import { useFormats, useWords } from '../../words/use-words.ts'

const HistoryStep = ({ step }: { readonly step: HoldStep }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <li>
      <b className="mid">{t(`hold.step_${step.kind}`)}</b>{' '}
      <span className="cap num">
        {formats.momentBrief(step.at)}, {step.by}
      </span>
      {step.kind === 'extended' && (
        <p className="num">{t('hold.stepDays', { from: formats.dayFull(step.from), to: formats.dayFull(step.to) })}</p>
      )}
      <p className="sub">{step.reason}</p>
      {step.kind === 'lifted' && step.alone && <p className="text-warn">{t('hold.stepAlone')}</p>}
    </li>
  )
}

export const HoldHistory = ({ hold }: { readonly hold: HoldDetail }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <section aria-label={t('hold.history')} className="hold-history">
      <h3 className="card-title">{t('hold.history')}</h3>
      <ol>
        {hold.steps.toReversed().map((step) => (
          <HistoryStep key={`${step.kind} ${step.at}`} step={step} />
        ))}
        <li>
          <b className="mid">{t('hold.step_placed')}</b>{' '}
          <span className="cap num">
            {formats.momentBrief(hold.placedAt)}, {hold.placedBy}
          </span>
        </li>
      </ol>
    </section>
  )
}
