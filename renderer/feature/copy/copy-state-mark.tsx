import type { CopyState } from '../../../domain/copy/copy-state.ts'
import { type StateKind, Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'

const looks = {
  open: 'idle',
  'due-soon': 'warn',
  overdue: 'danger',
  kept: 'hold',
  returned: 'warn',
  closed: 'ok',
} as const satisfies Readonly<Record<CopyState, StateKind>>

export const CopyStateMark = ({ state }: { readonly state: CopyState }) => {
  const t = useWords()
  return <Status kind={looks[state]}>{t(`copy.state_${state}`)}</Status>
}
