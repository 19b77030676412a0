// `Menu`: kept, not drawn. Roles and accelerators do nothing here.

interface MenuItem {
  readonly label?: string
  readonly role?: string
  readonly accelerator?: string
  readonly submenu?: readonly MenuItem[]
  readonly click?: () => void
}

let applicationMenu: readonly MenuItem[] = []

export const shownMenu = (): readonly MenuItem[] => applicationMenu

export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]): readonly MenuItem[] => template,
  setApplicationMenu: (menu: readonly MenuItem[] | null): void => {
    applicationMenu = menu ?? []
  },
}
