import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import type { HoldDetail } from '../../../domain/hold/hold.ts'
import { Note } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'

/** What stands in the way of the lifting, or that nothing does any more. */
export const LiftNote = ({ hold }: { readonly hold: HoldDetail }) => {
  const t = useWords()
  const formats = useFormats()
  const { lift, dependents, state } = hold
  const barring = dependents.filter(({ bars }) => bars)
  const numbers = (some: typeof dependents): string => some.map(({ number }) => number).join(', ')
  const words = (): string => {
    if (lift.kind === 'own-proposal') return t('hold.ownProposal')
    if (lift.kind === 'waiting') {
      return t(lift.alone ? 'hold.waitingAlone' : 'hold.waitingNew', { day: formats.dayFull(lift.until) })
    }
    return t(lift.kind === 'allowed' && lift.alone ? 'hold.mayLiftAlone' : 'hold.mayLift')
  }
  if (state === 'lifted') return null
  return (
    <>
      {barring.length > 0 && <Note kind="warn">{t('hold.dependentsBar', { numbers: numbers(barring) })}</Note>}
      {barring.length === 0 && dependents.length > 0 && (
        <Note kind="idle">{t('hold.dependents', { numbers: numbers(dependents) })}</Note>
      )}
      {lift.kind !== 'not-proposed' && (
        <Note kind="idle" icon={IconUsers}>
          {words()}
        </Note>
      )}
    </>
  )
}
