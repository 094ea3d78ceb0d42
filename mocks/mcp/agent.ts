import type { Caller } from '../caller.ts'

/** Whoever calls by these tools is an agent in a chat, whatever its token was given for: no website and no app does. */
export function asAgent<F extends { readonly caller: Caller }>(found: F): F {
  return { ...found, caller: { ...found.caller, role: 'bot', channel: 'chat' } }
}
