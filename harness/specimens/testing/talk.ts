import type { Message } from '../message.ts'
import type { ShopAccess } from '../shop/client.ts'
import type { Specimen } from '../specimen.ts'

/** A conversation for tests: says something, and gives the texts of the reply as one. */
export interface Talk {
  say(message: string): Promise<string>
  /** The pieces of the last reply. */
  readonly last: readonly Message[]
  /** Labels of the buttons and links of the last reply. */
  readonly labels: readonly string[]
}

/** Talks with a specimen in one conversation; `shop` is asked for anew at each turn. */
export function talkWith(bot: Specimen, shop: () => ShopAccess, conversation = 'c1'): Talk {
  let last: readonly Message[] = []
  return {
    async say(message) {
      last = (await bot.reply({ conversation, message, shop: shop() })).messages
      return last.flatMap((one) => (one.type === 'text' ? [one.text] : [])).join('\n')
    },
    get last() {
      return last
    },
    get labels() {
      return last.flatMap((one) => (one.type === 'button' || one.type === 'link' ? [one.label] : []))
    },
  }
}
