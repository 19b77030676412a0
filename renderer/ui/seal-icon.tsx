import { type IconProps, iconSizes, iconStroke } from './icon.ts'

/** A shield with its check inside; Tabler's has it beside, where 18 px cannot show it. */
export const SealIcon = ({ size = iconSizes.medium, stroke = iconStroke, className }: IconProps) => (
  <svg
    className={className}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={stroke}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d="M12 3a12 12 0 0 0 8 3a13 13 0 0 1 -8 15a13 13 0 0 1 -8 -15a12 12 0 0 0 8 -3" />
    <path d="M9 12l2.2 2.2l4 -4.2" />
  </svg>
)
