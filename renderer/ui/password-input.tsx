// A password typed with the keyboard in Hangul looks right (dots) and is wrong, so the field says when that happens.
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs'
import IconLanguage from '@tabler/icons-react/dist/esm/icons/IconLanguage.mjs'
import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { useFieldAttributes } from './field.tsx'
import { IconButton } from './button.tsx'
import { isComposing } from './form-keys.ts'
import { hintOf, holdsHangul, type KeyboardHint } from './keyboard-hint.ts'
import { Status } from './status.tsx'

interface PasswordInputProps {
  readonly value: string
  readonly onType: (typed: string) => void
  readonly onEnter?: () => void
  readonly focus?: 'at-first' | 'later'
}

export const PasswordInput = ({ value, onType, onEnter, focus = 'later' }: PasswordInputProps) => {
  const t = useWords()
  const attributes = useFieldAttributes()
  const [isShown, setShown] = useState(false)
  const [hint, setHint] = useState<KeyboardHint>('none')
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const composing = isComposing(event.nativeEvent)
    const { key } = event
    const isCapsLock = event.getModifierState('CapsLock')
    setHint((before) => hintOf(key, { isComposing: composing, isCapsLock }, before))
    if (key === 'Enter' && !composing && !event.ctrlKey && onEnter !== undefined) {
      event.preventDefault()
      onEnter()
    }
  }
  return (
    <div className="input-wrap">
      <input
        {...attributes}
        type={isShown ? 'text' : 'password'}
        value={value}
        autoFocus={focus === 'at-first'}
        data-autofocus={focus === 'at-first' || undefined}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {(hint === 'hangul' || holdsHangul(value)) && (
        <Status kind="warn" icon={IconLanguage}>
          {t('ui.hangulOn')}
        </Status>
      )}
      {hint === 'caps-lock' && <Status kind="warn">{t('ui.capsLockOn')}</Status>}
      <IconButton
        icon={isShown ? IconEyeOff : IconEye}
        label={t(isShown ? 'ui.hidePassword' : 'ui.showPassword')}
        onPress={() => setShown(!isShown)}
      />
    </div>
  )
}
