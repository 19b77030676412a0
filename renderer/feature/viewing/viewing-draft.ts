// What is typed for one viewing. It is kept while a person walks to other screens, because footage is watched meanwhile.
import type { Instant } from '../../../domain/calendar/instant.ts'
import type { CameraId } from '../../../domain/camera/camera.ts'
import type { RequestId } from '../../../domain/request/request.ts'
import type { viewingMaskingKinds, viewingResultKinds } from '../../../domain/viewing/viewing-outcome.ts'
import { makeDrafts } from '../../store/draft.ts'
import { blankSpan, type TypedSpan } from '../../ui/typed-span.ts'

/** F3 starts and stops; a viewing stopped but not yet right keeps both instants until it is. */
export type Running =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly startedAt: Instant }
  | { readonly kind: 'stopped'; readonly startedAt: Instant; readonly endedAt: Instant }

export interface ViewingDraft {
  readonly mode: 'live' | 'past'
  readonly running: Running
  readonly cameraIds: readonly CameraId[]
  readonly cameraTyped: string
  readonly footage: TypedSpan
  readonly purpose: string
  readonly withStaff: string
  readonly outsiders: string
  readonly requestId: RequestId | null
  /** Whether what the request says was taken over already; what is corrected afterwards must stay corrected. */
  readonly isTakenOver: boolean
  /** null for the usual place. */
  readonly place: string | null
  readonly masking: (typeof viewingMaskingKinds)[number]
  readonly maskingReason: string
  /** null until somebody says. */
  readonly result: (typeof viewingResultKinds)[number] | null
  readonly resultWords: string
  readonly startedDay: string | null
  readonly startedClock: string
  readonly endedClock: string
}

/** Kept in the book: a viewing that runs goes on running through a lock and a restart. */
export const viewingDrafts = makeDrafts<ViewingDraft>(
  {
    mode: 'live',
    running: { kind: 'idle' },
    cameraIds: [],
    cameraTyped: '',
    footage: blankSpan,
    purpose: '',
    withStaff: '',
    outsiders: '',
    requestId: null,
    isTakenOver: false,
    place: null,
    masking: 'none-needed',
    maskingReason: '',
    result: null,
    resultWords: '',
    startedDay: null,
    startedClock: '',
    endedClock: '',
  },
  'viewing',
)
