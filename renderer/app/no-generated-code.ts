// Before anything else: zod would write functions as text to be faster. The page's policy refuses that, and every refusal is
// a line in the log of a page that must show none.
import { z } from 'zod'

z.config({ jitless: true })
