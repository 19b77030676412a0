// Types of single icon files reach everything that imports an icon, tests included, through this file.
// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient declaration cannot be imported
/// <reference path="./icons.d.ts" />
import type { ComponentType } from 'react'

export interface IconProps {
  readonly size?: number
  readonly stroke?: number
  readonly className?: string
}

/** A Tabler outline icon. Decorative always: the word stands beside it. */
export type IconComponent = ComponentType<IconProps>

export const iconSizes = { small: 16, medium: 18, large: 22 } as const
export const iconStroke = 1.75
