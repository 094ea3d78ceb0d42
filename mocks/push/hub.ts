import type { World } from '#sandbox'

/** What senders and streams need of the site's pushes. */
export interface Hub {
  readonly world: World
  /** To be called when something that was due is so no longer. */
  changed(): void
}
