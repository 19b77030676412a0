// One camera, or many in one go: a sign at the entrance speaks for a whole floor (Decree art. 24(1)).
import { useState } from 'react'
import type { Camera, CameraId } from '../../../domain/camera/camera.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { useWords } from '../../words/use-words.ts'

type ScopeKind = 'one' | 'floor' | 'all'

export interface Scope {
  readonly kind: ScopeKind
  readonly cameras: readonly Camera[]
  readonly cameraIds: CameraId[]
  readonly choose: (kind: ScopeKind) => void
  readonly counts: Readonly<Record<ScopeKind, number>>
}

/** Cameras that were taken down are in no scope: nothing more is stated of them. */
export const useScope = (camera: Camera, cameras: readonly Camera[]): Scope => {
  const [kind, choose] = useState<ScopeKind>('one')
  const running = cameras.filter(({ retiredOn }) => retiredOn === null)
  const floor = running.filter((one) => one.building === camera.building && one.floor === camera.floor)
  const scopes = { one: [camera], floor, all: running } as const
  const counts = { one: 1, floor: floor.length, all: running.length }
  return { kind, cameras: scopes[kind], cameraIds: scopes[kind].map(({ id }) => id), choose, counts }
}

export const ScopeField = ({ scope, camera }: { readonly scope: Scope; readonly camera: Camera }) => {
  const t = useWords()
  return (
    <Field label={t('camera.scope.label')} kind="group">
      <Segmented
        label={t('camera.scope.label')}
        value={scope.kind}
        choices={[
          { value: 'one', label: t('camera.scope.one', { number: camera.number }) },
          { value: 'floor', label: t('camera.scope.floor', { floor: camera.floor }), count: scope.counts.floor },
          { value: 'all', label: t('camera.scope.all'), count: scope.counts.all },
        ]}
        onChoose={scope.choose}
      />
    </Field>
  )
}
