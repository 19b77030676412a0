// What a task of today asks for, opened at once upon the first camera that lacks it; its scope reaches the others.
import type { ListedCamera, CameraId } from '../../../domain/camera/camera.ts'
import type { Shortcoming } from '../../../domain/camera/shortcoming.ts'
import { EntrustDialog } from '../company/entrust-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'
import type { CameraStanding } from './use-shortcomings.ts'

export type OwedAct = 'sign' | 'company'

const lacksOf: Readonly<Record<OwedAct, readonly Shortcoming[]>> = {
  sign: ['sign-incomplete', 'sign-unchecked'],
  company: ['contract-missing', 'company-undisclosed', 'company-check-old'],
}

interface OwedDialogProps {
  readonly act: OwedAct
  readonly cameras: readonly ListedCamera[]
  readonly standings: ReadonlyMap<CameraId, CameraStanding>
  readonly onClose: () => void
}

export const OwedDialog = ({ act, cameras, standings, onClose }: OwedDialogProps) => {
  const owing = lacksOf[act].flatMap((lack) =>
    cameras.filter(({ id }) => standings.get(id)?.lacks.includes(lack) === true),
  )
  const [camera = cameras[0]] = owing
  const known = camera === undefined ? undefined : standings.get(camera.id)
  if (camera === undefined || known === undefined) return null
  const dialog = { camera, cameras, standing: known.standing, onClose }
  return act === 'sign' ? <SignDialog {...dialog} /> : <EntrustDialog {...dialog} />
}
