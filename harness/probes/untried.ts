import { notTried, type Trial } from './probe.ts'

/** Another try is right or wrong when it is made, and nobody knows how that goes now. */
export const retry: Trial = () => notTried('how another try goes is not known before it is made')

/** Nobody is called or written to. */
export const contact: Trial = () => notTried('nobody is called or written to')
