import type { Missing } from '../../../domain/operating-room/basis.ts'
import type { RequestState } from '../../../domain/operating-room/request.ts'
import { assertNever } from '../../../domain/result.ts'
import type { StateKind } from '../../ui/status.tsx'
import type { Translate } from '../../words/words.ts'

export const stateLooks = {
  received: 'warn',
  incomplete: 'warn',
  granted: 'ok',
  refused: 'idle',
  closed: 'idle',
} as const satisfies Readonly<Record<RequestState, StateKind>>

export const missingWord = (t: Translate, missing: Missing): string => {
  switch (missing.kind) {
    case 'consent':
      return t(`operatingRoom.missing_consent_${missing.state}`, { name: missing.name })
    case 'document-number':
    case 'case-number':
    case 'mediation-not-opened':
    case 'patient-unnamed':
    case 'participants-unnamed':
      return t(`operatingRoom.missing_${missing.kind}`)
    default:
      return assertNever(missing)
  }
}
