import Type from 'typebox'

/** The channel on which it happens; default the web. */
export const Elsewhere = Type.Optional(Type.Enum(['web', 'app']))
