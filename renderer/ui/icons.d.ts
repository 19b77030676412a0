// Icons are imported one by one (`import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'`): the package's
// index holds six thousand of them and costs seconds in every bundle and every test. Its single files have no types.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  const icon: import('./icon.ts').IconComponent
  export default icon
}
