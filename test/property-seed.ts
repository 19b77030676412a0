// Properties draw the same worlds on every run, so that a failure can be repeated and none comes by chance. `PROPERTY_SEED=…` draws others.
import { configureGlobal } from 'fast-check'

configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? '1') })
