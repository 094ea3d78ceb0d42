import type { Words } from '../history-words.ts'
import type { FamilyKind, Kind } from '../range.ts'

/** Who performs; a show is a performer and an evening: "Velvet Harbor Club Concert". */
export const series = [
  'Velvet Harbor',
  'Paper Lanterns',
  'Copper Canyon',
  'Midnight Ferry',
  'Glass Orchard',
  'Northern Lights Choir',
  'Silent Comets',
  'Tin Whistle',
] as const

export const coined = [
  [
    ...['Amber ', 'Broken ', 'Crimson ', 'Distant ', 'Electric ', 'Fading ', 'Golden ', 'Hollow ', 'Iron '],
    ...['Jade ', 'Little ', 'Marble ', 'Neon ', 'Open ', 'Pale ', 'Quiet ', 'Rolling ', 'Scarlet '],
    ...['Twisted ', 'Upper ', 'Violet ', 'Wandering ', 'Yellow ', 'Zigzag ', 'Early '],
  ],
  [
    ...['Anchors', 'Bridges', 'Cities', 'Dancers', 'Engines', 'Foxes', 'Gardens', 'Horses', 'Islands'],
    ...['Journeys', 'Kingdoms', 'Letters', 'Mirrors', 'Nights', 'Oceans', 'Pilots', 'Rivers', 'Sparrows'],
    ...['Towers', 'Windows', 'Arrows', 'Beacons', 'Candles', 'Drums', 'Echoes', 'Flags', 'Ghosts'],
    ...['Hunters', 'Ivories', 'Jesters', 'Keys', 'Lions', 'Moons', 'Notes', 'Owls', 'Poets', 'Queens'],
    ...['Riddles', 'Sailors'],
  ],
] as const

export const eveningKinds: readonly Kind[] = [
  {
    name: 'Club Concert',
    code: 'CC',
    category: 'Concerts',
    line: 'Standing only, doors an hour before.',
    from: 22,
    to: 48,
    shape: 'ticket',
    limit: 6,
  },
  {
    name: 'Acoustic Evening',
    code: 'AE',
    category: 'Concerts',
    line: 'Seated, no support act.',
    from: 28,
    to: 55,
    shape: 'ticket',
    limit: 6,
  },
  {
    name: 'Festival Slot',
    code: 'FS',
    category: 'Festivals',
    line: 'Evening ticket, open air.',
    from: 45,
    to: 89,
    shape: 'ticket',
    limit: 4,
  },
  {
    name: 'Record Launch',
    code: 'RL',
    category: 'Talks',
    line: 'Listening session and signing.',
    from: 12,
    to: 25,
    shape: 'ticket',
    limit: 2,
  },
]

const sections = ['stalls', 'circle', 'balcony']

export const eveningFamilies: readonly FamilyKind[] = [
  {
    name: 'Arena Show',
    code: 'AS',
    category: 'Concerts',
    line: 'The full stage, two hours and a half.',
    from: 49,
    to: 79,
    shape: 'ticket',
    limit: 4,
    options: { section: ['standing', ...sections] },
    adds: { stalls: 30, circle: 20, balcony: 5 },
    seats: {
      stalls: { rows: 30, seatsPerRow: 40 },
      circle: { rows: 14, seatsPerRow: 36 },
      balcony: { rows: 10, seatsPerRow: 32 },
    },
  },
  {
    name: 'Theater Night',
    code: 'TN',
    category: 'Theater',
    line: 'Songs and stories, with a break.',
    from: 35,
    to: 59,
    shape: 'ticket',
    limit: 6,
    options: { section: sections },
    adds: { stalls: 25, circle: 15 },
    seats: {
      stalls: { rows: 18, seatsPerRow: 24 },
      circle: { rows: 8, seatsPerRow: 22 },
      balcony: { rows: 5, seatsPerRow: 20 },
    },
  },
]

export const eveningWords: Words = {
  basket: [1, 2],
  topics: [
    {
      subject: 'Tickets have not come by post',
      queue: 'bookings',
      reply: 'We have sent the tickets once more.',
      when: 'to come',
    },
    {
      subject: 'Wrong name on my ticket',
      queue: 'bookings',
      reply: 'Which name is to be on it, please?',
      when: 'delivered',
    },
    {
      subject: 'Show was moved to another evening',
      queue: 'refunds',
      reply: 'The promoter has been asked and will answer this week.',
      when: 'ordered',
    },
    {
      subject: 'Seat is behind a pillar on the plan',
      queue: 'venues',
      reply: 'Which seats do you have, please?',
      when: 'ordered',
      of: ['Theater Night'],
    },
    {
      subject: 'Give my tickets back',
      queue: 'refunds',
      reply: 'The promoter has been asked and will answer this week.',
      when: 'ordered',
    },
  ],
}
