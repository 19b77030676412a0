import { type IconComponent, iconSizes, iconStroke } from './icon.ts'

interface IconMarkProps {
  readonly icon: IconComponent
  readonly size?: keyof typeof iconSizes
  readonly className?: string
}

/** An icon at one of three sizes, hidden from screen readers because its word stands beside it. */
export const IconMark = ({ icon: Icon, size = 'medium', className = '' }: IconMarkProps) => (
  <span className={`icon-mark icon-mark-${size} ${className}`} aria-hidden="true">
    <Icon size={iconSizes[size]} stroke={iconStroke} />
  </span>
)
