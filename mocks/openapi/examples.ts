import type { Route } from '../route.ts'
import { served } from './served.ts'

/** A call that was really served, and what it was answered. */
export interface Example {
  /** The path with its parameters, below the base URL, and the query. */
  readonly path: string
  /** JSON, or the fields of a form. */
  readonly body?: unknown
  /** Whether it was made for a shopper who has signed in. */
  readonly isSignedIn: boolean
  readonly status: number
  /** The JSON of the answer, long lists cut short; absent where it has none. */
  readonly answer?: unknown
}

/** The example of a route; undefined where none is kept. */
export function exampleOf({ name }: Pick<Route, 'name'>): Example | undefined {
  return Object.hasOwn(served, name) ? served[name] : undefined
}
