import { html, type Markup } from '../../identity/markup.ts'
import { statusTitle } from '../../problem.ts'
import type { Route } from '../../route.ts'
import { type Answered, answersOf, problemType } from '../answers.ts'
import type { Components } from '../components.ts'
import { exampleOf } from '../examples.ts'
import { operationId } from '../operation.ts'
import { type Parameter, parametersOf } from '../parameters.ts'
import { curl } from './curl.ts'
import { shape } from './shape.ts'

/** A route as the page shows it: folded, with what it takes, what it answers and a call that was really served. */
export function operation(route: Route, components: Components): Markup {
  const [method = '', path = ''] = route.name.split(' ')
  return html`<details id="${operationId(route)}">
<summary><h3><code><span class="method ${method.toLowerCase()}">${method}</span> ${path}</code> <span class="soft">${route.contract.summary}</span></h3></summary>
<div>
${needs(route)}
${parameters(parametersOf(route), components)}
${body(route, components)}
${answers(route, components)}
${example(route)}
</div>
</details>
`
}

function needs({ scope, confidential }: Route): Markup {
  if (confidential) return html`<p>Needs no key and no token.</p>`
  if (scope === undefined) return html`<p>Needs no token.</p>`
  return html`<p>Needs a token of a shopper who has signed in, with the scope <code>${scope}</code>.</p>`
}

function parameters(all: readonly Parameter[], components: Components): Markup | undefined {
  if (all.length === 0) return undefined
  return html`<h4>Parameters</h4>
<table>
<thead><tr><th scope="col">name</th><th scope="col">in</th><th scope="col">value</th><th scope="col">meaning</th></tr></thead>
<tbody>${all.map(
    (one) => html`
<tr><th scope="row"><code>${one.name}</code>${one.isNeeded ? undefined : html` <span class="soft">optional</span>`}</th><td>${one.in}</td><td><code>${shape(components.refer(one.schema))}</code></td><td>${one.words}</td></tr>`,
  )}
</tbody>
</table>`
}

function body({ contract }: Route, components: Components): Markup | undefined {
  const schema = contract.body ?? contract.form
  if (!schema) return undefined
  return html`<h4>${contract.form ? 'Form' : 'JSON body'}</h4>
<pre>${shape(components.refer(schema))}</pre>`
}

function answers(route: Route, components: Components): Markup {
  return html`<h4>Answers</h4>
<table>
<thead><tr><th scope="col">status</th><th scope="col">with</th></tr></thead>
<tbody>${[...answersOf(route)].map(
    ([status, answered]) => html`
<tr><th scope="row">${String(status)} ${statusTitle(status)}</th><td>${carried(answered, components)}</td></tr>`,
  )}
</tbody>
</table>`
}

function carried({ content, codes, mayBeEmpty }: Answered, components: Components): readonly Markup[] {
  const bodies = [...content].flatMap(([type, schema]) => {
    if (type === problemType) return []
    return [schema ? html`<pre>${shape(components.refer(schema))}</pre>` : html`a page`]
  })
  return [
    ...bodies,
    ...(mayBeEmpty ? [html`no body`] : []),
    ...codes.map((code, index) => html`${index ? ', ' : ''}<code>${code}</code>`),
  ]
}

function example(route: Route): Markup | undefined {
  const served = exampleOf(route)
  if (!served) return undefined
  const { status, answer } = served
  const told = answer === undefined ? '' : `\n${JSON.stringify(answer, undefined, 2)}`
  return html`<h4>Example</h4>
<pre>${curl(route, served)}</pre>
<pre>${String(status)} ${statusTitle(status)}${told}</pre>`
}
