/** What the server says of itself. The version is that of the package. */
export const serverInfo = { name: 'plumbline-shop', title: 'Plumbline’s shop', version: '0.1.0' } as const

/** What it can do; it sends nothing that was not asked for. */
export const capabilities = { tools: {}, resources: {} } as const

/** What a model is told of the shop as a whole. */
export const instructions = `These tools are the systems of an online shop; you act for the shopper who is signed in.
Facts change: each answer says in asOf for when it holds. Read a thing again, with fromSource, right before the shopper relies on it, and say as of when it is so.
A change is always checked by the shop itself. What it refuses comes back as an error with a code, a detail and often the current state: tell the shopper, and offer what is possible.
An answer that did not arrive does not mean that nothing was done: repeat the call with the same idempotencyKey, or look.
Where auth/sign-in-required comes back, lead the shopper to the signIn link.`
