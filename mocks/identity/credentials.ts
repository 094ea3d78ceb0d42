import { idOf, resource } from '#journal'
import type { Shopper } from '#sandbox'
import type { Identity } from './identity.ts'
import { sameText } from './jws.ts'
import { oneTimeCode, stepAt } from './one-time-code.ts'

/** What a shopper of this world types in to sign in. */
export interface Credentials {
  readonly email: string
  readonly password: string
  /** Six digits that are good now, once, and until the end of the next half minute of world time. */
  readonly oneTimeCode: string
}

/** The credentials of a shopper. Throws a `RangeError` where the world has none of that id. */
export function credentialsFor(identity: Identity, shopper: string): Credentials {
  const served = identity.world.source<Shopper>(resource('shopper', shopper))
  if (!served) throw new RangeError(`looking up the credentials of ${shopper}: the world has no such shopper`)
  return {
    email: served.value.email,
    password: passwordOf(identity, shopper),
    oneTimeCode: codeOf(identity, shopper, stepAt(identity.world.now)),
  }
}

/** The shopper whose credentials these are. A one-time code that fits is thereby used. */
export function shopperWith(
  identity: Identity,
  given: { email: string; password?: string; oneTimeCode?: string },
): string | undefined {
  const shopper = shopperOf(identity, given.email)
  if (shopper === undefined) return undefined
  const { password, oneTimeCode: code } = given
  if (password && sameText(password, passwordOf(identity, shopper))) return shopper
  return code && useCode(identity, shopper, code) ? shopper : undefined
}

/** This step's code and the last one's: the shopper needs a moment to type. Each counts once. */
function useCode(identity: Identity, shopper: string, code: string): boolean {
  const { usedOneTimeCodes } = identity.state
  const now = stepAt(identity.world.now)
  for (const step of [now, now - 1]) {
    const use = `${shopper} ${step}`
    if (usedOneTimeCodes.has(use) || !sameText(code, codeOf(identity, shopper, step))) continue
    usedOneTimeCodes.add(use)
    return true
  }
  return false
}

function shopperOf({ world }: Identity, email: string): string | undefined {
  const wanted = email.trim().toLowerCase()
  const name = world.names('shopper').find((one) => {
    const shopper = world.source<Shopper>(one)?.value
    return shopper !== undefined && shopper.email.toLowerCase() === wanted
  })
  return name && idOf(name)
}

function passwordOf({ secrets }: Identity, shopper: string): string {
  return secrets.text('password', shopper).slice(0, 16)
}

function codeOf({ secrets }: Identity, shopper: string, step: number): string {
  return oneTimeCode(secrets.bytes('one-time code', shopper), step)
}
