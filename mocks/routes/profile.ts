import { resource } from '#journal'
import type { Shopper } from '#sandbox'
import { fresh, signedIn, system } from '../route.ts'

/** What the shop knows of the shopper who is signed in. */
export const profileRoutes = system('profile', {
  'GET /profile': (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const name = resource('shopper', who.shopper)
    return fresh(scene, { ...scene.see.one<Shopper>(name)?.value }, name)
  },
})
