import { useMemo } from 'react'
import type { ListedCamera, CameraId } from '../../../domain/camera/camera.ts'
import { type Shortcoming, shortcomingsOf } from '../../../domain/camera/shortcoming.ts'
import type { Standing } from '../../../domain/camera/standing.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import type { Company } from '../../../domain/company/company.ts'
import { useToday } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'

export interface CameraStanding {
  readonly standing: Standing
  readonly company: Company | null
  readonly lacks: readonly Shortcoming[]
}

/** What the law asks of each camera, and what of it is missing. Empty until it is known. */
export const useStandings = (
  cameras: readonly ListedCamera[],
  clinic: Clinic | null,
): ReadonlyMap<CameraId, CameraStanding> => {
  const today = useToday()
  const asked = useDoor('camera.standings', {})
  const named = useDoor('company.list', {})
  return useMemo(() => {
    if (asked.kind !== 'answered' || named.kind !== 'answered') return new Map()
    const standings = new Map(asked.value.standings.map((standing) => [standing.cameraId, standing]))
    return new Map(
      cameras.flatMap((camera): readonly (readonly [CameraId, CameraStanding])[] => {
        const standing = standings.get(camera.id)
        if (standing === undefined) return []
        const company = named.value.companies.find(({ id }) => id === standing.companyId) ?? null
        const lacks = shortcomingsOf(camera, standing, { company, policy: clinic?.retention ?? null, today })
        return [[camera.id, { standing, company, lacks }]]
      }),
    )
  }, [asked, named, cameras, clinic, today])
}
