// The application menu, in Korean. Only roles and our own few items; keys that screens use (F2, F3, Ctrl+K, Ctrl+P, …)
// are left to them.
import { Menu, type MenuItemConstructorOptions, app, dialog } from 'electron'

const separator: MenuItemConstructorOptions = { type: 'separator' }

const fileMenu: MenuItemConstructorOptions = {
  label: '파일(&F)',
  submenu: [{ label: '끝내기', role: 'quit', accelerator: 'CommandOrControl+Q' }],
}

const editMenu: MenuItemConstructorOptions = {
  label: '편집(&E)',
  submenu: [
    { label: '실행 취소', role: 'undo' },
    { label: '다시 실행', role: 'redo' },
    separator,
    { label: '잘라내기', role: 'cut' },
    { label: '복사', role: 'copy' },
    { label: '붙여넣기', role: 'paste' },
    { label: '모두 선택', role: 'selectAll' },
  ],
}

const viewMenu: MenuItemConstructorOptions = {
  label: '보기(&V)',
  submenu: [
    { label: '원래 크기', role: 'resetZoom' },
    { label: '크게', role: 'zoomIn' },
    { label: '작게', role: 'zoomOut' },
    separator,
    { label: '전체 화면', role: 'togglefullscreen' },
  ],
}

const showAbout = async (): Promise<void> => {
  await dialog.showMessageBox({
    type: 'info',
    title: '열람지기',
    message: `열람지기 ${app.getVersion()}`,
    detail: '네트워크에 연결하지 않습니다. 장부는 이 PC에만 암호화되어 저장됩니다.',
    buttons: ['확인'],
  })
}

const helpMenu: MenuItemConstructorOptions = {
  label: '도움말(&H)',
  submenu: [{ label: '열람지기 정보', click: () => void showAbout() }],
}

export const setKoreanMenu = (): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate([fileMenu, editMenu, viewMenu, helpMenu]))
