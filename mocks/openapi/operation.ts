import { IsOptional } from 'typebox'
import { formType } from '../identity/form.ts'
import type { Route } from '../route.ts'
import { jsonType } from './answers.ts'
import type { Components, Json } from './components.ts'
import { exampleOf } from './examples.ts'
import { parametersOf } from './parameters.ts'
import { responsesOf } from './responses.ts'
import { securityOf } from './security.ts'

/** A route as an operation of the document. */
export function operationOf(route: Route, components: Components): Json {
  const example = exampleOf(route)
  const parameters = parametersOf(route).map(({ in: place, name, isNeeded, schema, words }) => ({
    ...{ name, in: place },
    ...(words ? { description: words } : {}),
    ...(isNeeded ? { required: true } : {}),
    schema: components.refer(schema),
  }))
  const body = requestBody(route, components, example?.body)
  return {
    operationId: operationId(route),
    tags: [route.system],
    summary: route.contract.summary,
    ...(parameters.length ? { parameters } : {}),
    ...(body ? { requestBody: body } : {}),
    responses: responsesOf(route, components, example?.answer),
    security: securityOf(route),
  }
}

function requestBody({ contract }: Route, components: Components, example: unknown): Json | undefined {
  const schema = contract.body ?? contract.form
  if (!schema) return undefined
  const shown = example === undefined ? {} : { example }
  return {
    required: !IsOptional(schema),
    content: { [contract.form ? formType : jsonType]: { schema: components.refer(schema), ...shown } },
  }
}

/** `GET /orders/{id}/tracking` is `getOrdersByIdTracking`. */
export function operationId({ name }: Pick<Route, 'name'>): string {
  const [method = '', path = ''] = name.split(' ')
  const words = path.replace(/\{(\w+)\}/g, 'by-$1').split(/[^A-Za-z]+/)
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
  return method.toLowerCase() + words.map(capital).join('')
}
