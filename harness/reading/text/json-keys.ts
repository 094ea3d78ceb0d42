/** Keys whose values are labels a shopper can press. */
export const buttons = new Set([
  'button',
  'buttons',
  'action',
  'actions',
  'option',
  'options',
  'quick_replies',
  'quickreplies',
  'quick_reply',
  'suggestions',
  'suggestion',
  'cta',
  'choices',
  'label',
  'links',
  'next',
  'next_steps',
  'chips',
  'replies',
])

/** Keys whose values are for machines. */
export const technical = new Set([
  'type',
  'id',
  'sku',
  'code',
  'version',
  'lang',
  'locale',
  'session',
  'trace',
  'intent',
  'expires',
  'ok',
  'success',
  'error_code',
  'icon',
  'image',
  'color',
  'image_url',
  'value',
  'payload',
  'style',
  'postback',
])

/** Keys whose values are prose, read as a message of their own. */
export const prose = new Set([
  'message',
  'text',
  'reply',
  'body',
  'answer',
  'content',
  'note',
  'notes',
  'response',
  'speech',
  'title',
  'subtitle',
  'description',
  'hint',
  'info',
  'footer',
  'disclaimer',
  'messages',
])

export const recordNoun = /^(?:order|ticket|case|return|shipment|parcel)s?$/i

export const goodsKey =
  /^(?:product|item|product_?name|item_?name|size|stock|in_?stock|price|quantity|qty|stock_level)$/i

/** Parent keys that say nothing of what a record is. */
export const plainParents = new Set([
  'data',
  'result',
  'results',
  'response',
  'payload',
  'items',
  'products',
  'item',
  'product',
  'reply',
  'message',
  'messages',
  'body',
  'content',
  'meta',
  'list',
  'elements',
])

export const carts = /^(?:shopping_?)?(?:cart|basket|bag)$/
