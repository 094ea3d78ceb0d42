import type { OracleName } from '#record'
import { actionDone } from './action-done.ts'
import { answered } from './answered.ts'
import { changeHandled } from './change-handled.ts'
import { channelsAgree } from './channels-agree.ts'
import { fallback } from './fallback.ts'
import { flashSale } from './flash-sale.ts'
import { freshness } from './freshness.ts'
import { grounded } from './grounded.ts'
import type { Oracle } from './oracle.ts'
import { personal } from './personal.ts'
import { privacy } from './privacy.ts'
import { reValidated } from './re-validated.ts'
import { transparent } from './transparent.ts'

/** The oracles, one line each. */
export const oracles: readonly Oracle[] = [
  answered,
  grounded,
  personal,
  freshness,
  reValidated,
  actionDone,
  channelsAgree,
  fallback,
  transparent,
  changeHandled,
  flashSale,
  privacy,
]

/** Who owns a finding that several oracles have on one claim and resource: the nearest to the cause first. */
export const ownership: readonly OracleName[] = [
  'privacy',
  'personal',
  'action-done',
  'grounded',
  're-validated',
  'freshness',
  'flash-sale',
  'change-handled',
  'channels-agree',
  'fallback',
  'transparent',
  'answered',
]
