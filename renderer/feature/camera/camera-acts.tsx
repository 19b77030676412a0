// What may be done with the camera a person stands on. The edition is that of the history they have before them.
import { useState } from 'react'
import type { Camera, ListedCamera } from '../../../domain/camera/camera.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/use-words.ts'
import { ReinstateDialog } from './reinstate-dialog.tsx'
import { RenamePlaceDialog } from './rename-place-dialog.tsx'
import { RestateDialog } from './restate-dialog.tsx'
import { RetireDialog } from './retire-dialog.tsx'

interface CameraActsProps {
  readonly camera: ListedCamera
  readonly cameras: readonly Camera[]
}

export const CameraActs = ({ camera, cameras }: CameraActsProps) => {
  const t = useWords()
  const mayManage = useMay('camera.manage')
  const history = useDoor('camera.history', { cameraId: camera.id })
  const [open, setOpen] = useState<'none' | 'restate' | 'rename' | 'retire' | 'reinstate'>('none')
  if (!mayManage || history.kind !== 'answered') return null
  const change = { camera, edition: history.value.changes[0]?.edition ?? 0, onClose: () => setOpen('none') }
  if (camera.retiredOn !== null) {
    return (
      <div className="row">
        <Button size="small" onPress={() => setOpen('reinstate')}>
          {t('camera.reinstate.open')}
        </Button>
        {open === 'reinstate' && <ReinstateDialog {...change} />}
      </div>
    )
  }
  return (
    <div className="row row-wrap">
      <Button size="small" onPress={() => setOpen('restate')}>
        {t('camera.restate.open')}
      </Button>
      <Button size="small" onPress={() => setOpen('rename')}>
        {t('camera.rename.open')}
      </Button>
      <Button size="small" onPress={() => setOpen('retire')}>
        {t('camera.retire.open')}
      </Button>
      {open === 'restate' && <RestateDialog {...change} cameras={cameras} />}
      {open === 'rename' && <RenamePlaceDialog camera={camera} cameras={cameras} onClose={change.onClose} />}
      {open === 'retire' && <RetireDialog {...change} />}
    </div>
  )
}
