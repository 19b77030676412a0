import './app/no-generated-code.ts'
// Before all features, so that the style sheet of a feature comes after those it builds on.
import './ui/styles.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { keepPagePolicy } from './app/page-trust.ts'
import { Providers } from './app/providers.tsx'
import { followSession } from './store/session.ts'

keepPagePolicy()
followSession()

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <Providers>
      <App />
    </Providers>
  </StrictMode>,
)
