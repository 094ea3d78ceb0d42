import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import Type from 'typebox'
import { Compile } from 'typebox/compile'
import { describe, expect, it } from 'vitest'
import { shopFront } from '../fixtures/shop-front.ts'
import { Tour } from '../fixtures/tour.ts'
import { routes } from '../routes/index.ts'
import { Components, type Json } from './components.ts'
import { openApi } from './document.ts'
import { operationId } from './operation.ts'
import { served } from './served.ts'
import { systemsOf, systemWords } from './systems.ts'

const baseUrl = 'http://127.0.0.1:4010/w/WORLD'
const document = openApi(routes, baseUrl)

/** Every value in a document under a key. */
function all(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [
    ...(name === key ? [member] : []),
    ...all(member, key),
  ])
}

function at(pointer: string): unknown {
  const keys = pointer.replace('#/', '').split('/')
  return keys.reduce<unknown>((value, key) => (value as Json | undefined)?.[key], document)
}

const validated = (of: unknown) =>
  new Validator().validate(structuredClone(of) as Parameters<Validator['validate']>[0])

function operationAt(path: string, method: string): Json {
  return (document.paths as Record<string, Record<string, Json>>)[path]?.[method] ?? {}
}

describe('the document', () => {
  it('is OpenAPI 3.1, says a validator that is not ours', async () => {
    expect(await validated(document)).toEqual({ valid: true })
  })

  it.each<[string, (of: { paths: Record<string, unknown>; info: unknown }) => unknown]>([
    ['without its title', (of) => ({ ...of, info: { version: '1' } })],
    [
      'with a parameter that stands nowhere',
      (of) => ({
        ...of,
        paths: { ...of.paths, '/a': { get: { parameters: [{ name: 'a' }], responses: {} } } },
      }),
    ],
    ['of another version', (of) => ({ ...of, openapi: '4.0' })],
  ])('would not be %s', async (_what, change) => {
    expect((await validated(change(document as never))).valid).toBe(false)
  })

  it('tells of every route once, under a name of its own', () => {
    const { paths } = document as { paths: Record<string, Record<string, Json>> }
    const told = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(told.sort()).toEqual(routes.map(({ name }) => name).sort())
    expect(new Set(all(paths, 'operationId')).size).toBe(routes.length)
    expect(operationId({ name: 'GET /orders/{id}/tracking' })).toBe('getOrdersByIdTracking')
  })

  it('refers to nothing that is not there', () => {
    const references = all(document, '$ref') as readonly string[]
    expect(references.length).toBeGreaterThan(200)
    for (const reference of references) expect(at(reference), reference).toBeDefined()
    expect(at('#/components/schemas/Nothing')).toBeUndefined()
  })

  it('has examples that fit what they are examples of', () => {
    const bodies = (all(document, 'application/json') as { schema: Json; example?: unknown }[]).filter(
      ({ example }) => example !== undefined,
    )
    expect(bodies.length).toBeGreaterThan(45)
    for (const { schema, example } of bodies) {
      const validator = Compile(whole(schema) as never)
      expect(validator.Check(example), JSON.stringify(validator.Errors(example)[0])).toBe(true)
    }
    const [{ schema }] = bodies.slice(-1) as [{ schema: Json }]
    expect(Compile(whole(schema) as never).Check(7)).toBe(false)
  })

  it('names the shop’s own log-in and all its scopes', () => {
    const schemes = at('#/components/securitySchemes/oauth/flows/authorizationCode')
    expect(schemes).toMatchObject({
      authorizationUrl: `${baseUrl}/sign-in`,
      tokenUrl: `${baseUrl}/oauth/token`,
    })
    const { security } = operationAt('/cart', 'get')
    expect(security).toContainEqual({ key: [], oauth: ['cart'] })
  })

  it('has a line for every system', () => {
    expect(Object.keys(systemWords)).toEqual(systemsOf(routes))
    expect(systemsOf([{ system: 'new' }, { system: 'cart' }])).toEqual(['cart', 'new'])
  })

  it('is served without a key, with the addresses of the world in which it is read', async () => {
    const { ask, site } = shopFront()
    const told = await ask('GET', '/openapi.json', { key: null, token: null })
    expect(told.status).toBe(200)
    expect(told.json).toEqual(JSON.parse(JSON.stringify(openApi(routes, site.baseUrl))))
    expect(told.json.servers).toEqual([{ url: site.baseUrl }])
  })
})

/** A schema with what it refers to put in its place. */
function whole(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(whole)
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref } = schema as { $ref?: unknown }
  if (typeof $ref === 'string') return whole(at($ref))
  return Object.fromEntries(Object.entries(schema).map(([name, member]) => [name, whole(member)]))
}

describe('what is written down', () => {
  it('is what is served: run npm run schemas where it is not', () => {
    const file = readFileSync(new URL('../../docs/schemas/openapi.json', import.meta.url), 'utf8')
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(document)))
  })

  it('as examples is what the shop answers: run npm run schemas where it is not', async () => {
    const { examples } = await new Tour().whole()
    expect(served).toEqual(Object.fromEntries(examples))
    expect(Object.keys(served).sort()).toEqual(routes.map(({ name }) => name).sort())
  })
})

describe('a schema with a name', () => {
  const Thing = Type.Object({ title: Type.String() }, { title: 'Thing' })

  it('stands once, and a member of that name is none', () => {
    const components = new Components()
    expect(components.refer(Type.Array(Thing))).toEqual({
      type: 'array',
      items: { $ref: '#/components/schemas/Thing' },
    })
    components.refer(Type.Object({ a: Thing, b: Thing }))
    expect(components.schemas).toEqual({
      Thing: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
    })
  })

  it('is the only one of that name', () => {
    const components = new Components()
    components.refer(Thing)
    expect(() => components.refer(Type.String({ title: 'Thing' }))).toThrow('give one of them another title')
  })
})
