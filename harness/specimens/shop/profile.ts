import type { Call } from './client.ts'

export interface Profile {
  readonly name: string
  readonly email: string | undefined
  readonly place: string | undefined
}

export function readProfile(): Call<Profile> {
  return {
    path: '/profile',
    decode: ({ name, email, city, postcode }) =>
      typeof name === 'string'
        ? {
            name,
            email: typeof email === 'string' ? email : undefined,
            place: typeof city === 'string' ? [postcode, city].filter(Boolean).join(' ') : undefined,
          }
        : undefined,
  }
}
