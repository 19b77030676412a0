// The operating-room door, by keyboard alone.
import { expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { TestClinic } from '../../clinics.ts'
import type { LaunchedApp } from '../../electron-double/launch.ts'

/** The number of the first camera that stands in an operating room itself. */
export const operatingRoomCamera = ({ camerasPath }: TestClinic): string => {
  const row = readFileSync(camerasPath, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.split(','))
    .find((cells) => cells.some((cell) => cell.startsWith('수술실 ')))
  if (row?.[0] === undefined) throw new Error('the inventory has no operating room')
  return row[0]
}

export const openOperatingRoom = async ({ page }: LaunchedApp): Promise<void> => {
  await page.getByRole('button', { name: '수술실', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: '수술실', level: 1 })).toBeVisible()
}

/** From the ordinary counter, where an operating-room camera was chosen, to the other door with what was typed. */
export const bringFromCounter = async ({ page }: LaunchedApp, name: string, cameraNumber: string): Promise<void> => {
  await page.keyboard.press('F2')
  await page.getByRole('group', { name: '청구인', exact: true }).getByRole('textbox', { name: /^이름/ }).fill(name)
  await page.getByRole('group', { name: '때', exact: true }).getByRole('textbox').fill('어제 14:00-14:30')
  await page.getByRole('group', { name: '장소', exact: true }).getByRole('combobox').fill(cameraNumber)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '수술실 청구로 받기' }).press('Enter')
  await expect(page.getByRole('heading', { name: '수술실 영상 청구 접수', level: 1 })).toBeVisible()
}

export const staff = ['김집도', '이마취', '박간호'] as const

/** Fills in what the counter had not asked, and receives. */
export const receiveOperatingRoom = async ({ page }: LaunchedApp, patientName: string): Promise<void> => {
  await page.getByRole('textbox', { name: /^연락처/ }).fill('010-1234-5678')
  await page.getByRole('textbox', { name: /^목적/ }).fill('수술 경과 확인')
  await page.getByRole('textbox', { name: /^환자 이름/ }).fill(patientName)
  await page.getByRole('button', { name: '참여자 더하기' }).press('Enter')
  for (const [index, name] of staff.entries()) {
    await page.getByRole('textbox', { name: `참여자 ${index + 1}` }).fill(name)
  }
  await page.getByRole('textbox', { name: /^영상을 둔 곳/ }).fill('관제실 잠금함 USB-03')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: /^수술실 청구 OR-/, level: 1 })).toBeVisible()
}

/** Which card was seen; nothing can be shown before. */
export const recordIdentity = async ({ page }: LaunchedApp): Promise<void> => {
  await expect(page.getByRole('button', { name: '열람·제공 적기' })).toHaveCount(0)
  await page.getByRole('button', { name: '본인확인 기록하기' }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('radio', { name: '주민등록증' })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('아직 신분증을 보지 않았습니다')).toHaveCount(0)
}

export const recordConsent = async ({ page }: LaunchedApp, name: string): Promise<void> => {
  await page.getByRole('button', { name: `${name} 동의 적기` }).press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
