// A dialog says what will happen, what the app does not do, and the number it will get. Focus starts inside; Esc closes.
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { Modal } from '@mantine/core'
import { type FocusEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Failure } from '../../domain/contract/failure.ts'
import { useWords } from '../words/use-words.ts'
import { Button, IconButton } from './button.tsx'
import { FailureNote } from './failure-note.tsx'
import { focusFirstWrong } from './focus-first-wrong.ts'
import { useEnterMovesOn } from './form.tsx'

interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly subtitle?: ReactNode
  readonly children: ReactNode
  /** At the left of the foot, e.g. the number it will get. */
  readonly hint?: ReactNode
  /** The buttons; one of them filled. */
  readonly actions: ReactNode
  readonly width?: 'narrow' | 'wide'
}

/** Many dialogs are taken away whole rather than closed; whoever opened one is then where they were before. */
const useFocusGivenBack = (): void => {
  // Asked while rendering: an effect would come after the dialog's first field took the focus.
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const isNowhere = document.activeElement === null || document.activeElement === document.body
      if (isNowhere && opener instanceof HTMLElement && opener.isConnected) opener.focus()
    },
    [opener],
  )
}

/** The library focuses what is marked some tasks after the dialog is drawn: it must not take the focus from a quicker hand. */
const markFocused = ({ currentTarget, target }: FocusEvent<HTMLElement>): void => {
  currentTarget.querySelector('[data-autofocus]')?.removeAttribute('data-autofocus')
  target.setAttribute('data-autofocus', 'true')
}

const widths = { narrow: 460, wide: 720 } as const

export const Dialog = ({
  isOpen,
  onClose,
  title,
  subtitle,
  children,
  hint,
  actions,
  width = 'narrow',
}: DialogProps) => {
  const t = useWords()
  const bodyRef = useRef<HTMLDivElement>(null)
  useEnterMovesOn(bodyRef)
  useFocusGivenBack()
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size={widths[width]}
      centered
      transitionProps={{ duration: 0 }}
      closeOnClickOutside={false}
    >
      <Modal.Overlay className="dialog-scrim" />
      <Modal.Content className="dialog" radius="lg">
        <div ref={bodyRef} className="dialog-inside" onFocus={markFocused}>
          <div className="dialog-head">
            <div className="grow">
              <Modal.Title className="dialog-title">{title}</Modal.Title>
              {subtitle !== undefined && <p className="sub dialog-subtitle">{subtitle}</p>}
            </div>
          </div>
          <Modal.Body className="dialog-body">{children}</Modal.Body>
          <div className="dialog-foot">
            <div className="dialog-hint cap">{hint}</div>
            <div className="row">{actions}</div>
          </div>
          {/* Last, though it stands at the top: the focus starts on the first field or on the safe button. */}
          <div className="dialog-close">
            <IconButton icon={IconX} label={t('ui.close')} onPress={onClose} />
          </div>
        </div>
      </Modal.Content>
    </Modal.Root>
  )
}

interface ConfirmProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly subtitle?: ReactNode
  readonly children: ReactNode
  readonly hint?: ReactNode
  /** A verb: what the button does. */
  readonly confirmWord: string
  readonly onConfirm: () => void
  readonly look?: 'filled' | 'red'
  readonly width?: 'narrow' | 'wide'
  readonly isBusy: boolean
  /** Why the last press came to nothing. What a field says beside itself is not said again. */
  readonly failure: Failure | null
  readonly offBecause?: string | undefined
}

export const Confirm = ({
  confirmWord,
  onConfirm,
  look = 'filled',
  isBusy,
  failure,
  offBecause,
  children,
  ...dialog
}: ConfirmProps) => {
  const t = useWords()
  const wasBusy = useRef(false)
  const [isBesideField, setBesideField] = useState(true)
  // Before the paint: whoever reads what main found wrong may put it right at once.
  useLayoutEffect(() => {
    if (wasBusy.current && !isBusy) focusFirstWrong(setBesideField)
    wasBusy.current = isBusy
  }, [isBusy])
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          <Button keys="Esc" onPress={dialog.onClose}>
            {t('ui.stop')}
          </Button>
          <Button
            look={look}
            {...(look === 'filled' ? { keys: 'Ctrl ↵' } : {})}
            onPress={() => {
              setBesideField(true)
              onConfirm()
              focusFirstWrong()
            }}
            isBusy={isBusy}
            offBecause={offBecause}
            reason="hidden"
          >
            {confirmWord}
          </Button>
        </>
      }
    >
      {children}
      {failure !== null && !(failure.kind === 'invalid' && isBesideField) && <FailureNote failure={failure} />}
    </Dialog>
  )
}
