import { callOf, type ToolCall } from './call-of.ts'
import { methodOf, type Tool } from './tool.ts'
import { toolNamed } from './tools/index.ts'

/** What of the shop can be read by an address: the same as a tool answers with. */
interface Readable {
  /** A template of RFC 6570 where it has a `{...}`. */
  readonly uri: string
  readonly name: string
  readonly tool: string
}

const readables: readonly Readable[] = [
  { uri: 'shop://cart', name: 'cart', tool: 'view_cart' },
  { uri: 'shop://profile', name: 'profile', tool: 'my_profile' },
  { uri: 'shop://orders', name: 'orders', tool: 'list_orders' },
  { uri: 'shop://tickets', name: 'tickets', tool: 'list_tickets' },
  { uri: 'shop://new-arrivals', name: 'new-arrivals', tool: 'new_arrivals' },
  { uri: 'shop://best-sellers', name: 'best-sellers', tool: 'best_sellers' },
  { uri: 'shop://product/{sku}', name: 'product', tool: 'get_product' },
  { uri: 'shop://stock/{sku}', name: 'stock', tool: 'check_stock' },
  { uri: 'shop://price/{sku}', name: 'price', tool: 'get_price' },
  { uri: 'shop://order/{id}', name: 'order', tool: 'get_order' },
  { uri: 'shop://ticket/{id}', name: 'ticket', tool: 'get_ticket' },
]

const mimeType = 'application/json'

/** The resources that are listed: those whose address is known beforehand. */
export const listedResources: readonly object[] = readables
  .filter(({ uri }) => !uri.includes('{'))
  .map(({ uri, name, tool }) => ({ uri, name, ...toldOf(tool), mimeType }))

/** The addresses with a gap for a SKU or an id. */
export const resourceTemplates: readonly object[] = readables
  .filter(({ uri }) => uri.includes('{'))
  .map(({ uri, name, tool }) => ({ uriTemplate: uri, name, ...toldOf(tool), mimeType }))

/** The call that reads an address; undefined where it is none of ours. */
export function resourceCall(uri: string): ToolCall | undefined {
  for (const { uri: template, tool } of readables) {
    const [before = '', name] = template.split(/[{}]/)
    if (name === undefined && uri === template) return callOf(of(tool), {})
    if (name !== undefined && uri.startsWith(before)) {
      const id = decoded(uri.slice(before.length))
      return id === undefined ? undefined : callOf(of(tool), { [name]: id })
    }
  }
  return undefined
}

/** What was read, as the protocol has it (`TextResourceContents`). */
export function contentsOf(uri: string, text: string): object {
  return { contents: [{ uri, mimeType, text }] }
}

function of(name: string): Tool {
  const tool = toolNamed(name)
  if (!tool || methodOf(tool.route) !== 'GET')
    throw new RangeError(`reading by the tool ${name}: there is no such read`)
  return tool
}

function toldOf(name: string): { title: string; description: string } {
  const { title, description } = of(name)
  return { title, description }
}

/** One segment of a path, decoded; undefined for more than one, and for what cannot be decoded. */
function decoded(text: string): string | undefined {
  if (text === '' || /[/?#]/.test(text)) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
