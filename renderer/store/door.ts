// Hooks over the door: `useDoor` asks, `useDoorPages` asks page by page, `useDoorAction` writes.
import { type InfiniteData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { InputOf, OperationName, OperationsWith, OutputOf } from '../../domain/contract/contract.ts'
import type { Failure, FieldIssue } from '../../domain/contract/failure.ts'
import { fail, type Result } from '../../domain/result.ts'
import { call } from './call.ts'
import { issuesFor, issuesOfFailure } from './check.ts'
import { type Asked, outdatedBy } from './invalidation.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { queries } from './queries.ts'

export type Answer<Value> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly askAgain: () => void }
  | { readonly kind: 'answered'; readonly value: Value; readonly isRefreshing: boolean; readonly askAgain: () => void }

const broken = fail({ kind: 'incident', number: 'VIEW' })

/** Asks once and keeps the answer. `input` null means: not yet. */
export const useDoor = <Name extends Asked>(name: Name, input: InputOf<Name> | null): Answer<OutputOf<Name>> => {
  const query = useQuery({
    queryKey: [name, input],
    queryFn: () => (input === null ? broken : call(name, input)),
    enabled: input !== null,
  })
  const { refetch } = query
  const askAgain = useCallback(() => void refetch(), [refetch])
  const result: Result<OutputOf<Name>> | undefined = query.error === null ? query.data : broken
  if (result === undefined) return { kind: 'waiting' }
  if (!result.ok) return query.isFetching ? { kind: 'waiting' } : { kind: 'failed', failure: result.failure, askAgain }
  return { kind: 'answered', value: result.value, isRefreshing: query.isFetching, askAgain }
}

/** What another screen already asked for, without asking: a count in the menu must not leave a ledger entry. */
export const useDoorPeek = <Name extends Asked>(name: Name, input: InputOf<Name>): OutputOf<Name> | null => {
  const queryKey = [name, input]
  const { data } = useQuery<Result<OutputOf<Name>>>({ queryKey, queryFn: () => broken, enabled: false })
  // What a write has made stale is not shown at all: an old count is worse than none.
  const isInvalidated = queries.getQueryState(queryKey)?.isInvalidated === true
  return data?.ok === true && !isInvalidated ? data.value : null
}

export type Pages<Output> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly askAgain: () => void }
  | {
      readonly kind: 'answered'
      readonly pages: readonly Output[]
      readonly hasMore: boolean
      readonly isAskingMore: boolean
      readonly askMore: () => void
    }

export interface PageSteps<Name extends Asked, Cursor> {
  /** Tells lists of one operation apart, e.g. the period and the kinds. */
  readonly key: unknown
  readonly inputAfter: (cursor: Cursor | null) => InputOf<Name>
  readonly nextOf: (output: OutputOf<Name>) => Cursor | null
}

export const useDoorPages = <Name extends Asked, Cursor>(
  name: Name,
  { key, inputAfter, nextOf }: PageSteps<Name, Cursor>,
): Pages<OutputOf<Name>> => {
  type Page = Result<OutputOf<Name>>
  // In an object, because TanStack's types cannot see through a bare type parameter here.
  const first: { readonly cursor: Cursor | null } = { cursor: null }
  const query = useInfiniteQuery({
    queryKey: [name, 'pages', key],
    queryFn: ({ pageParam }): Promise<Page> => call(name, inputAfter(pageParam.cursor)),
    initialPageParam: first,
    getNextPageParam: (last: Page) => {
      const cursor = last.ok ? nextOf(last.value) : null
      return cursor === null ? null : { cursor }
    },
  })
  const { refetch, fetchNextPage, isFetching } = query
  const askAgain = useCallback(() => void refetch(), [refetch])
  // TanStack would drop a running fetch and start over; the dropped one has left its ledger entry all the same.
  const askMore = useCallback(() => {
    if (!isFetching) void fetchNextPage()
  }, [fetchNextPage, isFetching])
  if (query.error !== null) return { kind: 'failed', failure: broken.failure, askAgain }
  const pages = query.data?.pages
  if (pages === undefined) return { kind: 'waiting' }
  const failed = pages.find((page) => !page.ok)
  if (failed !== undefined && !failed.ok) return { kind: 'failed', failure: failed.failure, askAgain }
  return {
    kind: 'answered',
    pages: pages.flatMap((page) => (page.ok ? [page.value] : [])),
    hasMore: query.hasNextPage,
    isAskingMore: query.isFetchingNextPage,
    askMore,
  }
}

const noMore = (): void => undefined

export interface PagedRows<Row> {
  readonly rows: readonly Row[]
  readonly isWaiting: boolean
  readonly onNearEnd: () => void
}

/** What a table shows of pages: the rows so far, whether more are on their way, and how to ask for them. */
export const rowsOfPages = <Output, Row>(
  asked: Pages<Output>,
  rowsOf: (page: Output) => readonly Row[],
): PagedRows<Row> => ({
  rows: asked.kind === 'answered' ? asked.pages.flatMap(rowsOf) : [],
  isWaiting: asked.kind === 'waiting' || (asked.kind === 'answered' && asked.isAskingMore),
  onNearEnd: asked.kind === 'answered' && asked.hasMore ? asked.askMore : noMore,
})

/**
 * Forgets all but the first page before asking again: every page asked for is one more entry in the ledger.
 * Resolves once what is on the screen has been answered anew.
 */
export const outdate = async (name: Asked): Promise<void> => {
  queries.setQueriesData<InfiniteData<unknown>>({ queryKey: [name, 'pages'] }, (data) =>
    data === undefined ? data : { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
  )
  await queries.invalidateQueries({ queryKey: [name] })
}

export interface DoorAction<Name extends OperationName> {
  /** null when an earlier call still runs: a double press is one act. */
  readonly run: (input: InputOf<Name>) => Promise<Result<OutputOf<Name>> | null>
  readonly isRunning: boolean
  readonly failure: Failure | null
  readonly forgetFailure: () => void
  /** What the screen finds wrong before it asks stands beside the fields like what main finds. */
  readonly reject: (issues: readonly FieldIssue[]) => void
  /** The issues of the last call that concern a field, or fields below it (`ranges` also finds `ranges.0.from`). */
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

const isWrite = (name: OperationName): name is OperationsWith<'write'> => Object.hasOwn(outdatedBy, name)

export const useDoorAction = <Name extends OperationsWith<'write' | 'gate' | 'machine'>>(
  name: Name,
): DoorAction<Name> => {
  const [isRunning, setRunning] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = useMemo(
    () =>
      oneAtATime(async (input: InputOf<Name>) => {
        setRunning(true)
        const result = await call(name, input)
        // A dialog that closed over a page still old would let the next key act on what is no longer so.
        if (result.ok && isWrite(name)) await Promise.all(outdatedBy[name].map(outdate))
        setRunning(false)
        setFailure(result.ok ? null : result.failure)
        return result
      }),
    [name],
  )
  const forgetFailure = useCallback(() => setFailure(null), [])
  const reject = useCallback((issues: readonly FieldIssue[]) => setFailure({ kind: 'invalid', issues }), [])
  return {
    run,
    isRunning,
    failure,
    forgetFailure,
    reject,
    issuesAt: (field) => issuesFor(issuesOfFailure(failure), field),
  }
}
