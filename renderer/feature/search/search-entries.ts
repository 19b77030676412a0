// What the list holds, in the order in which ↑ and ↓ walk through it.
import type { SearchHit } from '../../../domain/search/operations.ts'
import { assertNever } from '../../../domain/result.ts'
import type { Route } from '../../store/route.ts'
import { isNameLike } from './when-to-search.ts'

const kindsInOrder = [
  'request',
  'notice',
  'supplement',
  'objection-answer',
  'operating-room',
  'hold',
  'copy',
  'destruction',
  'ledger-row',
] as const satisfies readonly SearchHit['kind'][]

export interface HitGroup {
  readonly kind: SearchHit['kind']
  readonly hits: readonly SearchHit[]
}

export interface SearchGroups {
  /** Those with hits. */
  readonly found: readonly HitGroup[]
  /** The name with which a request can be started; null where the text is none, or who searches may not. */
  readonly newRequester: string | null
}

export const groupHits = (hits: readonly SearchHit[], text: string): SearchGroups => ({
  found: kindsInOrder.flatMap((kind) => {
    const own = hits.filter((hit) => hit.kind === kind)
    return own.length === 0 ? [] : [{ kind, hits: own }]
  }),
  newRequester: isNameLike(text) ? text : null,
})

const routeOf = (hit: SearchHit): Route => {
  switch (hit.kind) {
    case 'request':
    case 'notice':
    case 'supplement':
    case 'objection-answer':
      return { kind: 'request', requestId: hit.requestId }
    case 'operating-room':
      return { kind: 'operating-room', requestId: hit.operatingRoomId }
    case 'hold':
      return { kind: 'footage', holdNumber: hit.number }
    case 'copy':
      return { kind: 'copies', copyId: hit.copyId }
    case 'destruction':
      return { kind: 'destructions', order: hit.number }
    case 'ledger-row':
      return { kind: 'ledger', number: hit.number }
    default:
      return assertNever(hit)
  }
}

/** Where Enter leads from each line. */
export const routesOf = ({ found, newRequester }: SearchGroups): readonly Route[] => [
  ...found.flatMap(({ hits }) => hits.map(routeOf)),
  ...(newRequester === null ? [] : [{ kind: 'intake', requesterName: newRequester } as const]),
]
