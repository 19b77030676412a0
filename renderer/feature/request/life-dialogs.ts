// Which of the dialogs of a request's course stands open; at most one does.
import type { Objection } from '../../../domain/request/objection.ts'
import type { Supplement } from '../../../domain/request/supplement.ts'

export type LifeDialog =
  | { readonly kind: 'search' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'came'; readonly supplement: Supplement }
  | { readonly kind: 'object' }
  | { readonly kind: 'answer'; readonly objection: Objection }
  | { readonly kind: 'reopen' }
