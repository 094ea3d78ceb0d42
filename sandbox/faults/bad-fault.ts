/** Thrown where a fault cannot be switched on as it is asked for: the message says which, what is wrong, and where to look. */
export class BadFault extends Error {
  readonly code = 'fault/invalid'

  constructor(fault: string, why: string, options?: ErrorOptions) {
    super(`switching on the fault ${fault}: ${why}`, options)
    this.name = 'BadFault'
  }
}
