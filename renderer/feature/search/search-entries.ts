// What the list holds, in the order in which ↑ and ↓ walk through it.
import type { RequestId } from '../../../domain/request/request.ts'
import type { SearchHit } from '../../../domain/search/operations.ts'
import type { Route } from '../../store/route.ts'
import { isNameLike } from './when-to-search.ts'

type RequestHit = Extract<SearchHit, { readonly kind: 'request' }>
type NoticeHit = Extract<SearchHit, { readonly kind: 'notice' }>
type RowHit = Extract<SearchHit, { readonly kind: 'ledger-row' }>

export interface SearchGroups {
  readonly requests: readonly RequestHit[]
  readonly notices: readonly NoticeHit[]
  readonly rows: readonly RowHit[]
  /** The name with which a request can be started; null where the text is none, or who searches may not. */
  readonly newRequester: string | null
}

export const groupHits = (hits: readonly SearchHit[], text: string): SearchGroups => ({
  requests: hits.filter((hit) => hit.kind === 'request'),
  notices: hits.filter((hit) => hit.kind === 'notice'),
  rows: hits.filter((hit) => hit.kind === 'ledger-row'),
  newRequester: isNameLike(text) ? text : null,
})

/** Where Enter leads from each line. */
export const routesOf = ({ requests, notices, rows, newRequester }: SearchGroups): readonly Route[] => [
  ...[...requests, ...notices].map(({ requestId }): Route => ({
    kind: 'request',
    requestId: requestId satisfies RequestId,
  })),
  ...rows.map(({ number }): Route => ({ kind: 'ledger', number })),
  ...(newRequester === null ? [] : [{ kind: 'intake', requesterName: newRequester } as const]),
]
