import type { Words } from '../history-words.ts'
import type { FamilyKind, Kind } from '../range.ts'

/** Lines of devices; a model is a line, a number and what it is: "Volt 65 Soundbar". */
export const series = ['Volt', 'Nova', 'Aero', 'Kite', 'Lumen', 'Orbit', 'Pulse', 'Terra'] as const

export const coined = [
  [
    ...['Axi', 'Beta', 'Cora', 'Delta', 'Echo', 'Fluxo', 'Gamma', 'Helio', 'Indi', 'Juno'],
    ...['Kappa', 'Luna', 'Meta', 'Neo', 'Opti', 'Proxi', 'Quanta', 'Rho', 'Sola', 'Tecto'],
    ...['Ultra', 'Vera', 'Wavi', 'Xeno', 'Zeta'],
  ],
  [
    ...['band', 'bit', 'cast', 'core', 'dyne', 'flow', 'fon', 'graph', 'grid', 'link'],
    ...['lux', 'mark', 'matic', 'mode', 'node', 'ray', 'sonic', 'tone', 'tron', 'wave'],
  ],
] as const

export const deviceKinds: readonly Kind[] = [
  {
    name: 'Soundbar',
    code: 'SB',
    category: 'Audio',
    line: 'Three channels and a wireless subwoofer.',
    from: 129,
    to: 399,
    shape: 'device',
    warrantyMonths: 24,
  },
  {
    name: 'Headphones',
    code: 'HP',
    category: 'Audio',
    line: 'Noise canceling, 30 hours on one charge.',
    from: 79,
    to: 299,
    shape: 'band',
    warrantyMonths: 24,
  },
  {
    name: 'Speaker',
    code: 'SP',
    category: 'Audio',
    line: 'Splash-proof, pairs with a second one.',
    from: 39,
    to: 149,
    shape: 'speaker',
    warrantyMonths: 24,
  },
  {
    name: 'Television',
    code: 'TV',
    category: 'Screens',
    line: 'Quantum dots, 120 pictures a second.',
    from: 449,
    to: 1499,
    shape: 'screen',
    warrantyMonths: 36,
    limit: 2,
  },
  {
    name: 'Monitor',
    code: 'MO',
    category: 'Screens',
    line: 'Matte, height adjustable, one cable for all.',
    from: 179,
    to: 699,
    shape: 'screen',
    warrantyMonths: 36,
  },
  {
    name: 'E-Reader',
    code: 'ER',
    category: 'Tablets',
    line: 'Paper-like, weeks without a charger.',
    from: 99,
    to: 229,
    shape: 'phone',
    warrantyMonths: 24,
  },
  {
    name: 'Action Camera',
    code: 'AC',
    category: 'Cameras',
    line: 'Steady pictures, dives to ten meters.',
    from: 199,
    to: 449,
    shape: 'device',
    warrantyMonths: 24,
  },
  {
    name: 'Smartwatch',
    code: 'SW',
    category: 'Wearables',
    line: 'Pulse, sleep, maps; five days on one charge.',
    from: 129,
    to: 399,
    shape: 'device',
    warrantyMonths: 24,
  },
  {
    name: 'Charger',
    code: 'CH',
    category: 'Accessories',
    line: 'Three ports that share their power.',
    from: 19,
    to: 59,
    shape: 'box',
    warrantyMonths: 12,
  },
  {
    name: 'Keyboard',
    code: 'KB',
    category: 'Accessories',
    line: 'Quiet keys, three paired devices.',
    from: 49,
    to: 149,
    shape: 'band',
    warrantyMonths: 24,
  },
  {
    name: 'Robot Vacuum',
    code: 'RV',
    category: 'Home',
    line: 'Maps the flat, empties itself.',
    from: 249,
    to: 799,
    shape: 'speaker',
    warrantyMonths: 36,
  },
]

const storage = ['128 GB', '256 GB', '512 GB']
const adds = { '256 GB': 80, '512 GB': 200 }

export const deviceFamilies: readonly FamilyKind[] = [
  {
    name: 'Phone',
    code: 'PH',
    category: 'Phones',
    line: 'Bright screen, two days on one charge.',
    from: 299,
    to: 899,
    shape: 'phone',
    warrantyMonths: 24,
    limit: 2,
    options: { color: ['black', 'silver', 'blue', 'green', 'violet'], storage },
    atMost: { color: 2 },
    adds,
  },
  {
    name: 'Laptop',
    code: 'LT',
    category: 'Computers',
    line: 'Light, silent, charged in an hour.',
    from: 699,
    to: 1599,
    shape: 'screen',
    warrantyMonths: 36,
    options: { color: ['silver', 'gray', 'black'], storage },
    atMost: { color: 2, storage: 2 },
    adds,
  },
]

export const deviceWords: Words = {
  basket: [1, 3],
  topics: [
    {
      subject: 'Battery is flat after two hours',
      queue: 'repairs',
      reply: 'Our workshop has received the device.',
      when: 'delivered',
      of: [
        'Headphones',
        'Speaker',
        'E-Reader',
        'Action Camera',
        'Smartwatch',
        'Robot Vacuum',
        'Phone',
        'Laptop',
      ],
    },
    {
      subject: 'Screen flickers since the update',
      queue: 'repairs',
      reply: 'Thank you. Which software version does it show?',
      when: 'delivered',
      of: ['Television', 'Monitor', 'Smartwatch', 'Phone', 'Laptop'],
    },
    {
      subject: 'Device arrived with a cracked case',
      queue: 'returns',
      reply: 'A return label is on its way to you.',
      when: 'delivered',
    },
    {
      subject: 'Warranty repair of my device',
      queue: 'repairs',
      reply: 'A repair label is on its way to you.',
      when: 'delivered',
    },
    {
      subject: 'Invoice with my company on it',
      queue: 'payments',
      reply: 'Could you send us the name and the address, please?',
      when: 'ordered',
    },
    {
      subject: 'Charged twice for one order',
      queue: 'payments',
      reply: 'Thank you for writing. We are looking into it.',
      when: 'ordered',
    },
  ],
}
