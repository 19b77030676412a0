// Mantine takes its sizes and colours from our roles, so its inputs, dialogs and menus look like the rest.
import { type CSSVariablesResolver, type MantineColorsTuple, createTheme } from '@mantine/core'
import { roles } from './roles.ts'
import { scale } from './scale.ts'

const indigo: MantineColorsTuple = [
  '#e7ecf8',
  '#cfd9f0',
  '#b3c2e6',
  '#9db3f2',
  '#7d95d6',
  '#5670c2',
  '#4660b0',
  '#26479c',
  '#1c3679',
  '#14285a',
]

export const mantineTheme = createTheme({
  colors: { indigo },
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: scale.font,
  fontSizes: { xs: '13px', sm: '14px', md: '15px', lg: '16px', xl: '19px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '24px' },
  radius: { xs: '4px', sm: '4px', md: '6px', lg: '10px', xl: '10px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
})

const asVariables = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]))

const mantineRoles = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-anchor': 'var(--accent)',
} as const

export const cssVariables: CSSVariablesResolver = () => ({
  variables: asVariables(scale),
  light: { ...asVariables(roles.light), ...mantineRoles, 'color-scheme': 'light' },
  dark: { ...asVariables(roles.dark), ...mantineRoles, 'color-scheme': 'dark' },
})
