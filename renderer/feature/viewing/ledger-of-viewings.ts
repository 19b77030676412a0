// The log leaves the clinic as the ledger that it is part of: the same days, camera and viewer, chosen there.
import { rowKinds } from '../../../domain/ledger/official-row.ts'
import type { ViewingFilter } from '../../../domain/viewing/viewing-filter.ts'
import { useDoor } from '../../store/door.ts'
import { changeDraft } from '../../store/draft.ts'
import { go } from '../../store/route.ts'
import { ledgerViews } from '../ledger/ledger-view.ts'

const watchedKinds = { anybody: ['use', 'provision', 'viewing'], outsiders: ['provision', 'viewing'] } as const

export const useLedgerOfViewings = () => {
  const choices = useDoor('viewing.choices', {})
  const viewers = choices.kind === 'answered' ? choices.value.viewers : []
  return ({ period, cameraId, viewerId, watchedBy }: ViewingFilter): void => {
    changeDraft(ledgerViews, '', (view) => ({
      ...view,
      ...(period === null
        ? { choice: 'year' as const }
        : { choice: 'own' as const, ownFrom: period.from, ownTo: period.to }),
      kinds: rowKinds.filter((kind) => watchedKinds[watchedBy].some((watched) => watched === kind)),
      cameraId,
      person: viewers.find(({ id }) => id === viewerId)?.name ?? '',
    }))
    go({ kind: 'ledger' })
  }
}
