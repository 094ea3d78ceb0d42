import type { Reply } from '../../call.ts'
import { html, type Markup } from '../../identity/markup.ts'
import { page } from '../../identity/page.ts'
import type { Route } from '../../route.ts'
import { Components, type Json } from '../components.ts'
import { systemsOf, systemWords } from '../systems.ts'
import { operation } from './operation.ts'
import { shape } from './shape.ts'
import { style } from './style.ts'

/** The page on which people read what the shop's systems take and answer. It has no script and nothing from elsewhere. */
export function docsPage(routes: readonly Route[], baseUrl: string): Reply {
  const components = new Components()
  const systems = systemsOf(routes)
  const sections = systems.map((name) => section(name, routes, components))
  const body = html`<p>A fake shop whose truth is known. For programs there is the same as <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<pre>SHOP=${baseUrl}</pre>
<p><code>$KEY</code> is the bot’s key, <code>$TOKEN</code> the token of the shopper for whom it asks; both are handed over with the base URL. Reads say how current they are
(<code>asOf</code>); <code>Cache-Control: no-cache</code> reads the source. While a fault is on, a call may be late, lost, doubled, or answered with anything.</p>
<table>
<thead><tr><th scope="col">system</th><th scope="col">what it is for</th><th scope="col">routes</th></tr></thead>
<tbody>${systems.map(
    (name) => html`
<tr><th scope="row"><a href="#system-${name}">${name}</a></th><td>${systemWords[name]}</td><td>${String(of(name, routes).length)}</td></tr>`,
  )}
</tbody>
</table>
${sections}
<h2 id="shapes">Shapes</h2>
${Object.entries(components.schemas).map(
  ([name, schema]) => html`<h3 id="shape-${name}"><strong>${name}</strong></h3>
<pre>${shape(schema as Json)}</pre>
`,
)}`
  return page('What the shop answers', body, { style })
}

function section(name: string, routes: readonly Route[], components: Components): Markup {
  return html`<section aria-labelledby="system-${name}">
<h2 id="system-${name}">${name}</h2>
<p class="soft">${systemWords[name]}</p>
${of(name, routes).map((route) => operation(route, components))}
</section>
`
}

function of(system: string, routes: readonly Route[]): readonly Route[] {
  return routes.filter((route) => route.system === system)
}
