import { dispatch, type Site } from '#mocks'

/**
 * Signs the shopper in on the shop's own page, as a browser without scripts would: the form is loaded, filled in and sent.
 * Returns why it did not work; undefined where the shopper is signed in now. A link to elsewhere is not followed.
 */
export function signInAt(site: Site, shopper: string, url: string): string | undefined {
  if (!url.startsWith(`${site.baseUrl}/sign-in`)) return `the link ${url} is not the shop's own log-in page`
  const [path = '', query = ''] = url.slice(site.baseUrl.length).split('?', 2)
  const call = { path, query: Object.fromEntries(new URLSearchParams(query)) }
  const form = sent(site, { ...call, method: 'GET', headers: {} })
  const fields = Object.fromEntries(
    [...(form.html ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
      ([, name = '', value = '']) => [name, plain(value)],
    ),
  )
  const cookie = form.headers?.['set-cookie']?.split(';')[0]
  const { email, password } = site.credentialsFor(shopper)
  const told: string[] = []
  const before = site.onSignedIn
  site.onSignedIn = (who) => {
    told.push(who)
    before(who)
  }
  try {
    const answer = sent(site, {
      method: 'POST',
      path,
      query: {},
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(cookie === undefined ? {} : { cookie }),
      },
      body: { ...fields, email, password },
    })
    return told.includes(shopper) ? undefined : `the log-in page answered ${answer.status}`
  } finally {
    site.onSignedIn = before
  }
}

function sent(site: Site, call: Parameters<typeof dispatch>[2]): ReturnType<typeof dispatch>['reply'] {
  const { reply, completed } = dispatch(site, { role: 'shopper', channel: 'web' }, call)
  completed('whole')
  return reply
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => characters[name] ?? '')
}
