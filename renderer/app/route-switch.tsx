import { Suspense } from 'react'
import { assertNever } from '../../domain/result.ts'
import { type Route, useRoute } from '../store/route.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { screens } from './screens.tsx'

const OperatingRoom = screens['operating-room']
const FloorPlans = screens['floor-plans']
const AccessLog = screens['access-log']

// Each case hands the screen its own kind of route; a lookup by `route.kind` would lose that connection.
const screenOf = (route: Route) => {
  switch (route.kind) {
    case 'today':
      return <screens.today route={route} />
    case 'requests':
      return <screens.requests route={route} />
    case 'request':
      return <screens.request key={route.requestId} route={route} />
    case 'intake':
      return <screens.intake route={route} />
    case 'decision':
      return <screens.decision key={route.requestId} route={route} />
    case 'viewings':
      return <screens.viewings route={route} />
    case 'copies':
      return <screens.copies key={route.copyId ?? route.requestId ?? 'list'} route={route} />
    case 'destructions':
      return <screens.destructions key={route.order ?? 'list'} route={route} />
    case 'footage':
      return <screens.footage route={route} />
    case 'operating-room':
      return <OperatingRoom key={route.requestId ?? 'list'} route={route} />
    case 'cameras':
      return <screens.cameras key={route.act ?? 'list'} route={route} />
    case 'floor-plans':
      return <FloorPlans route={route} />
    case 'recorders':
      return <screens.recorders route={route} />
    case 'ledger':
      return <screens.ledger route={route} />
    case 'holidays':
      return <screens.holidays key={route.year ?? 'any'} route={route} />
    case 'access-log':
      return <AccessLog route={route} />
    case 'settings':
      return <screens.settings route={route} />
    default:
      return assertNever(route)
  }
}

export const RouteSwitch = () => {
  const { route } = useRoute()
  return <Suspense fallback={<Skeleton rowCount={6} />}>{screenOf(route)}</Suspense>
}
