import { dispatch, type Site } from '#mocks'

/** A form of a page: where it goes, and the fields that the browser hands back as it got them. */
interface PageForm {
  readonly action: string
  readonly method: 'GET' | 'POST'
  readonly hidden: Readonly<Record<string, string>>
}

type Shown = Pick<ReturnType<typeof dispatch>['reply'], 'status' | 'html'>

/** More redirects in a row than any log-in has. */
const mostRedirects = 5

/** The shopper's browser on the shop's pages: a cookie, forms and redirects, no scripts. What leads out of the shop is not opened. */
export class Browser {
  readonly #site: Site
  #cookie: string | undefined
  #shown: Shown = { status: 0 }
  /** The address out of the shop that the last page led to. */
  leftTo: string | undefined

  constructor(site: Site) {
    this.#site = site
  }

  get status(): number {
    return this.#shown.status
  }

  /** The form of the page that is shown; undefined where it has none. */
  get form(): PageForm | undefined {
    const { html = '' } = this.#shown
    const [, method, action] = /<form method="(get|post)" action="([^"]*)">/.exec(html) ?? []
    if (method === undefined || action === undefined) return undefined
    const fields = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)]
    const hidden = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, plain(value)]))
    return { action, method: method === 'get' ? 'GET' : 'POST', hidden }
  }

  /** Opens a page of the shop by what stands behind its base URL. */
  open(place: string): void {
    const [path = '', query = ''] = place.split('?', 2)
    this.#send({ method: 'GET', path, query: Object.fromEntries(new URLSearchParams(query)), headers: {} })
  }

  /** Sends the form that is shown, with what the shopper fills in. */
  submit(form: PageForm, filled: Readonly<Record<string, string>>): void {
    const fields = { ...form.hidden, ...filled }
    const path = `/${form.action}`
    if (form.method === 'GET') this.#send({ method: 'GET', path, query: fields, headers: {} })
    else {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      this.#send({ method: 'POST', path, query: {}, headers, body: fields })
    }
  }

  #send(call: Parameters<typeof dispatch>[2], redirects = 0): void {
    const cookie = this.#cookie === undefined ? {} : { cookie: this.#cookie }
    const sent = { ...call, headers: { ...call.headers, ...cookie } }
    const { reply, completed } = dispatch(this.#site, { role: 'shopper', channel: 'web' }, sent)
    completed('whole')
    this.#cookie = reply.headers?.['set-cookie']?.split(';')[0] ?? this.#cookie
    this.#shown = reply
    const { location } = reply.headers ?? {}
    if (reply.status !== 303 || location === undefined || redirects >= mostRedirects) return
    const { baseUrl } = this.#site
    if (!location.startsWith(`${baseUrl}/`)) this.leftTo = location
    else {
      const [path = '', query = ''] = location.slice(baseUrl.length).split('?', 2)
      const asked = Object.fromEntries(new URLSearchParams(query))
      this.#send({ method: 'GET', path, query: asked, headers: {} }, redirects + 1)
    }
  }
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => characters[name] ?? '')
}
