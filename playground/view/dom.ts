import { visibleText } from '#reports'

/** What an element may hold: nodes, and texts that say just what they hold. */
export type Child = Node | string | false | undefined

type Listener = (event: Event) => void
type Attributes = Readonly<Record<string, string | boolean | Listener | undefined>>

/**
 * Makes an element. Texts become text nodes, never markup, with controls and turned directions shown by
 * their numbers: what a bot, a shop or a shopper says runs nothing here. A function listens to the event of
 * that name; `true` sets an attribute, `false` and undefined leave it out.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.flatMap(nodeOf))
  return element
}

/** The element of the page with that id; throws where index.html has none. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id)
  if (!element) throw new Error(`index.html has no element "${id}"`)
  return element as E
}

function nodeOf(child: Child): Node[] {
  if (child === false || child === undefined) return []
  return [typeof child === 'string' ? document.createTextNode(visibleText(child)) : child]
}
