import type { JsonField } from './json.ts'

/** `{"status": "shipped", "history": [{"status": "on hold"}]}`: where a state is told, what led to it is told of then. */
export const tellsNow = ({ path }: JsonField): boolean =>
  /^(?:current_?)?(?:status|state)$/i.test(path.at(-1) ?? '') && !path.some((part) => histories.test(part))

export const histories =
  /^(?:(?:status_?)?history|(?:tracking_?)?events|timeline|log|logs|steps|stages|milestones)$/i

/** The state to come, or the one before. */
export const otherStates = /^(?:next|previous|prior|old|last|former)_?(?:status|state)$/i
