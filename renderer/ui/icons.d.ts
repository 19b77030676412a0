// Icons are imported one by one (`import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'`): the package's
// index holds six thousand of them and costs seconds in every bundle and every test. Its single files have no types.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { ComponentType } from 'react'

  const icon: ComponentType<{ readonly size?: number; readonly stroke?: number; readonly className?: string }>
  export default icon
}
