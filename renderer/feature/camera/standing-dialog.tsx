// The frame of every dialog that states something about one camera or many.
import type { ReactNode } from 'react'
import type { ListedCamera } from '../../../domain/camera/camera.ts'
import type { Failure } from '../../../domain/contract/failure.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { useWords } from '../../words/use-words.ts'
import { ScopeField, type Scope } from './camera-scope.tsx'

interface StandingDialogProps {
  readonly title: string
  readonly subtitle?: string
  readonly camera: ListedCamera
  readonly scope: Scope
  readonly isBusy: boolean
  readonly failure: Failure | null
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

export const StandingDialog = (props: StandingDialogProps) => {
  const { title, subtitle, camera, scope, isBusy, failure, onSubmit, onClose, children } = props
  const t = useWords()
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={title}
      subtitle={subtitle}
      width="wide"
      confirmWord={t('camera.standing.submit', { count: scope.cameraIds.length })}
      onConfirm={onSubmit}
      isBusy={isBusy}
      failure={failure}
    >
      <ScopeField scope={scope} camera={camera} />
      {children}
    </Confirm>
  )
}

export interface StandingDialogInput {
  readonly camera: ListedCamera
  /** Those that the list shows now. */
  readonly cameras: readonly ListedCamera[]
  readonly onClose: () => void
}
