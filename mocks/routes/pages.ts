import type { Reply } from '../call.ts'
import { type Scene, system } from '../route.ts'

/** The few pages of the shop that links in a chat lead to. */
export const pageRoutes = system('pages', {
  'GET /sign-in': () => page('Sign in', '<p>Sign in to see your orders, tickets and cart.</p>'),
  'GET /account': (_call, scene) => account(scene),
})

function account(scene: Scene): Reply {
  return scene.caller.shopper
    ? page('Your account', '<p>Your orders and tickets.</p>')
    : { status: 303, headers: { location: `${scene.site.baseUrl}/sign-in` } }
}

function page(title: string, body: string): Reply {
  return {
    status: 200,
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`,
  }
}
