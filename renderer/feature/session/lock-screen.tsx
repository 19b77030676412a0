import type { SessionState } from '../../../domain/session/operations.ts'

export const LockScreen = (_: { readonly state: Extract<SessionState, { readonly kind: 'locked' }> }) => null
