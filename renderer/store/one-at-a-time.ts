/** Lets one run at a time: a call while another runs is answered with null and does nothing, so a double press is one act. */
export const oneAtATime = <Input, Output>(
  act: (input: Input) => Promise<Output>,
): ((input: Input) => Promise<Output | null>) => {
  let isRunning = false
  return async (input) => {
    if (isRunning) return null
    isRunning = true
    try {
      return await act(input)
    } finally {
      isRunning = false
    }
  }
}
