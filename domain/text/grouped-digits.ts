/** 1,234,567: a whole number as it is read on paper, the same whatever the PC is set to. */
export const groupedDigits = (whole: number): string => String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
