// Which component shows which route. Each feature is loaded when it is first visited, so the window opens sooner.
import { type ComponentType, lazy } from 'react'
import type { Route } from '../store/route.ts'

export type Screen<Kind extends Route['kind']> = ComponentType<{
  readonly route: Extract<Route, { readonly kind: Kind }>
}>

export const screens: { readonly [Kind in Route['kind']]: Screen<Kind> } = {
  today: lazy(async () => ({ default: (await import('../feature/today/today-screen.tsx')).TodayScreen })),
  requests: lazy(async () => ({
    default: (await import('../feature/request/request-list-screen.tsx')).RequestListScreen,
  })),
  request: lazy(async () => ({ default: (await import('../feature/request/request-screen.tsx')).RequestScreen })),
  intake: lazy(async () => ({ default: (await import('../feature/request/intake-screen.tsx')).IntakeScreen })),
  decision: lazy(async () => ({ default: (await import('../feature/notice/decision-screen.tsx')).DecisionScreen })),
  viewings: lazy(async () => ({ default: (await import('../feature/viewing/viewings-screen.tsx')).ViewingsScreen })),
  copies: lazy(async () => ({ default: (await import('../feature/copy/copies-screen.tsx')).CopiesScreen })),
  destructions: lazy(async () => ({
    default: (await import('../feature/destruction/destructions-screen.tsx')).DestructionsScreen,
  })),
  footage: lazy(async () => ({ default: (await import('../feature/footage/footage-screen.tsx')).FootageScreen })),
  'operating-room': lazy(async () => ({
    default: (await import('../feature/operating-room/operating-room-screen.tsx')).OperatingRoomScreen,
  })),
  cameras: lazy(async () => ({ default: (await import('../feature/camera/cameras-screen.tsx')).CamerasScreen })),
  'floor-plans': lazy(async () => ({
    default: (await import('../feature/floor-plan/floor-plans-screen.tsx')).FloorPlansScreen,
  })),
  recorders: lazy(async () => ({
    default: (await import('../feature/recorder/recorders-screen.tsx')).RecordersScreen,
  })),
  ledger: lazy(async () => ({ default: (await import('../feature/ledger/ledger-screen.tsx')).LedgerScreen })),
  holidays: lazy(async () => ({ default: (await import('../feature/holiday/holidays-screen.tsx')).HolidaysScreen })),
  'access-log': lazy(async () => ({
    default: (await import('../feature/access-log/access-log-screen.tsx')).AccessLogScreen,
  })),
  settings: lazy(async () => ({ default: (await import('../feature/settings/settings-screen.tsx')).SettingsScreen })),
}

/** Ctrl K. Shows itself while `useSearchBox` is open. */
export { SearchBox } from '../feature/search/search-box.tsx'
