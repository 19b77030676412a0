/** How the text files of Korean offices are written; the file is asked, not the person. */
export const textEncodings = ['utf-8', 'utf-16', 'cp949'] as const

export type TextEncoding = (typeof textEncodings)[number]
