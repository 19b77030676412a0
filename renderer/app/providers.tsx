import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { queries } from '../store/queries.ts'
import { useAppearance } from '../theme/appearance.ts'
import { styleNonce } from './page-trust.ts'
import { cssVariables, mantineTheme } from '../theme/mantine-theme.ts'

export const Providers = ({ children }: { readonly children: ReactNode }) => {
  const { theme, language } = useAppearance()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={theme}
      getStyleNonce={() => styleNonce}
    >
      <QueryClientProvider client={queries}>
        {children}
        {/* In the empty part of the menu, as wide as that: anywhere else it would lie over a button or a sentence. */}
        <Notifications
          className="toasts"
          position="bottom-left"
          containerWidth={192}
          limit={1}
          transitionDuration={140}
        />
      </QueryClientProvider>
    </MantineProvider>
  )
}
