/** The reason of a hold that a request alone explains, as it stands in the book. */
export const reasonForRequest = (requestNumber: string): string => `열람 청구 ${requestNumber} 처리`
