import type { Example } from './examples.ts'

/** A call for each route that was really served, and what it was answered. Written by `npm run schemas`. */
export const served: Readonly<Record<string, Example>> = {
  'GET /clock': {
    path: '/clock',
    isSignedIn: false,
    status: 200,
    answer: {
      now: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /catalog/categories': {
    path: '/catalog/categories',
    isSignedIn: false,
    status: 200,
    answer: {
      items: [
        {
          name: 'Accessories',
          products: 19,
        },
        {
          name: 'Bags',
          products: 8,
        },
      ],
      total: 8,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /catalog/new-arrivals': {
    path: '/catalog/new-arrivals',
    isSignedIn: false,
    status: 200,
    answer: {
      items: [
        {
          sku: 'HOL-LB2',
          name: 'Hollis Leather Belt 2',
          category: 'Accessories',
          listedOn: '2026-03-09T10:00:00.000Z',
          price: {
            amount: '49.90',
            currency: 'EUR',
          },
        },
        {
          sku: 'DUN-RJ2',
          name: 'Dune Rain Jacket 2',
          category: 'Jackets',
          listedOn: '2026-03-07T10:00:00.000Z',
          price: {
            amount: '157.90',
            currency: 'EUR',
          },
        },
      ],
      total: 5,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /catalog/best-sellers': {
    path: '/catalog/best-sellers',
    isSignedIn: false,
    status: 200,
    answer: {
      items: [
        {
          sku: 'ALD-LS2',
          name: 'Alder Linen Shirt 2',
          category: 'Shirts',
          listedOn: '2026-02-26T10:00:00.000Z',
          price: {
            amount: '38.90',
            currency: 'EUR',
          },
        },
        {
          sku: 'BRI-DV',
          name: 'Bristol Down Vest',
          category: 'Jackets',
          listedOn: '2025-02-14T10:00:00.000Z',
          price: {
            amount: '83.10',
            currency: 'EUR',
          },
          regularPrice: {
            amount: '103.90',
            currency: 'EUR',
          },
          saleEnds: '2026-03-13T23:00:00.000Z',
        },
      ],
      total: 5,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /stores': {
    path: '/stores',
    isSignedIn: false,
    status: 200,
    answer: {
      items: [
        {
          id: 'STORE-1',
          name: 'Old Town',
          city: 'Larkhaven',
          postcode: '10115',
          opens: '09:00',
          closes: '20:00',
          days: [1, 2],
          status: 'trading',
        },
        {
          id: 'STORE-2',
          name: 'Station',
          city: 'Larkhaven',
          postcode: '10557',
          opens: '07:00',
          closes: '22:00',
          days: [1, 2],
          status: 'trading',
        },
      ],
      total: 3,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /desk': {
    path: '/desk',
    isSignedIn: false,
    status: 200,
    answer: {
      status: 'open',
      opens: '08:00',
      closes: '20:00',
      closesAt: '2026-03-10T19:00:00.000Z',
      opensAt: '2026-03-11T07:00:00.000Z',
      expectedWaitMs: 120000,
      queue: 0,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /catalog/products': {
    path: '/catalog/products?q=jacket&inStock=true&sort=price&limit=2',
    isSignedIn: false,
    status: 200,
    answer: {
      items: [
        {
          sku: 'FJO-DJ',
          name: 'Fjord Denim Jacket',
          category: 'Jackets',
          listedOn: '2024-10-31T10:00:00.000Z',
          price: {
            amount: '68.90',
            currency: 'EUR',
          },
          inStock: true,
        },
        {
          sku: 'DUN-DV',
          name: 'Dune Down Vest',
          category: 'Jackets',
          listedOn: '2025-11-22T10:00:00.000Z',
          price: {
            amount: '70.40',
            currency: 'EUR',
          },
          regularPrice: {
            amount: '82.90',
            currency: 'EUR',
          },
          saleEnds: '2026-03-21T23:00:00.000Z',
          inStock: true,
        },
      ],
      total: 28,
      next: 'http://shop.example/w/wed1026bdd631/catalog/products?q=jacket&inStock=true&sort=price&limit=2&offset=2',
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /catalog/products/{sku}': {
    path: '/catalog/products/ALD-CT',
    isSignedIn: false,
    status: 200,
    answer: {
      sku: 'ALD-CT',
      name: 'Alder Chino Trousers',
      category: 'Trousers',
      listedOn: '2024-12-06T10:00:00.000Z',
      price: {
        amount: '63.90',
        currency: 'EUR',
      },
      description: 'Cotton twill with a little stretch.',
      status: 'listed',
      kind: 'Chino Trousers',
      image:
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'%3E%3Cpath fill='%23...",
      details: {
        maker: 'Lindgren - Herman',
        'made in': 'Benin',
      },
      similar: ['FJO-CT', 'GLE-CT'],
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /catalog/products/{sku}/similar': {
    path: '/catalog/products/ALD-CT/similar',
    isSignedIn: false,
    status: 200,
    answer: {
      items: [
        {
          sku: 'FJO-CT',
          name: 'Fjord Chino Trousers',
          category: 'Trousers',
          listedOn: '2024-06-21T10:00:00.000Z',
          price: {
            amount: '64.90',
            currency: 'EUR',
          },
          available: 8,
        },
        {
          sku: 'GLE-CT',
          name: 'Glen Chino Trousers',
          category: 'Trousers',
          listedOn: '2026-01-20T10:00:00.000Z',
          price: {
            amount: '65.90',
            currency: 'EUR',
          },
          available: 10,
        },
      ],
      total: 3,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /prices/{sku}': {
    path: '/prices/ALD-CT',
    isSignedIn: false,
    status: 200,
    answer: {
      sku: 'ALD-CT',
      price: {
        amount: '63.90',
        currency: 'EUR',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /inventory/{sku}': {
    path: '/inventory/ALD-CT',
    isSignedIn: false,
    status: 200,
    answer: {
      sku: 'ALD-CT',
      available: 42,
      inStock: true,
      sellingFast: false,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /stock/{sku}/stores': {
    path: '/stock/ALD-CT/stores',
    isSignedIn: false,
    status: 200,
    answer: {
      sku: 'ALD-CT',
      items: [
        {
          store: 'STORE-1',
          name: 'Old Town',
          carried: false,
          available: 0,
          inStock: false,
        },
        {
          store: 'STORE-2',
          name: 'Station',
          carried: true,
          available: 8,
          inStock: true,
        },
      ],
      total: 3,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /delivery': {
    path: '/delivery?sku=ALD-CT&postcode=12345',
    isSignedIn: false,
    status: 200,
    answer: {
      sku: 'ALD-CT',
      postcode: '12345',
      promise: 'promised',
      zone: 'city',
      leavesOn: '2026-03-10',
      arrivesOn: '2026-03-11',
      fee: {
        amount: '3.90',
        currency: 'EUR',
      },
      changesAt: '2026-03-10T13:00:00.000Z',
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /profile': {
    path: '/profile',
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'S44355177',
      name: 'Angelina Kuhlman',
      email: 'angelina.kuhlman.443@example.com',
      city: 'Kokomo',
      postcode: '50491',
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /orders': {
    path: '/orders',
    isSignedIn: true,
    status: 200,
    answer: {
      items: [
        {
          id: 'W48291116',
          status: 'shipped',
          placedAt: '2026-03-07T10:00:00.000Z',
          tracking: 'HH35686397DE',
          total: {
            amount: '155.80',
            currency: 'EUR',
          },
          lines: [
            {
              sku: 'ALD-CT',
              name: 'Alder Chino Trousers',
              quantity: 1,
              unitPrice: {
                amount: '63.90',
                currency: 'EUR',
              },
            },
            {
              sku: 'ALD-DJ',
              name: 'Alder Denim Jacket',
              quantity: 1,
              unitPrice: {
                amount: '91.90',
                currency: 'EUR',
              },
            },
          ],
          delivery: {
            fee: {
              amount: '0.00',
              currency: 'EUR',
            },
            place: '50491',
            promisedOn: '2026-03-11T19:00:00.000Z',
          },
          shipments: [
            {
              id: 'W48291116-1',
              tracking: 'HH35686397DE',
              carrier: 'Hanse Haul',
              lines: [
                {
                  sku: 'ALD-CT',
                  quantity: 1,
                  name: 'Alder Chino Trousers',
                },
                {
                  sku: 'ALD-DJ',
                  quantity: 1,
                  name: 'Alder Denim Jacket',
                },
              ],
              shippedAt: '2026-03-09T02:24:00.000Z',
            },
          ],
          payments: [
            {
              kind: 'authorization',
              amount: {
                amount: '155.80',
                currency: 'EUR',
              },
              at: '2026-03-07T10:00:00.000Z',
            },
            {
              kind: 'capture',
              amount: {
                amount: '155.80',
                currency: 'EUR',
              },
              at: '2026-03-09T02:24:00.000Z',
            },
          ],
        },
      ],
      total: 1,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /tickets': {
    path: '/tickets',
    isSignedIn: true,
    status: 200,
    answer: {
      items: [
        {
          id: 'T-5782460',
          subject: 'Charged twice for one order',
          queue: 'payments',
          priority: 'normal',
          status: 'inProgress',
          comments: [
            {
              by: 'agent',
              text: 'Thank you for writing. We are looking into it.',
              at: '2026-03-10T09:20:00.000Z',
            },
          ],
          openedAt: '2026-03-10T08:00:00.000Z',
        },
      ],
      total: 1,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /account': {
    path: '/account',
    isSignedIn: true,
    status: 200,
  },
  'GET /orders/{id}': {
    path: '/orders/W48291116',
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'W48291116',
      status: 'shipped',
      placedAt: '2026-03-07T10:00:00.000Z',
      tracking: 'HH35686397DE',
      total: {
        amount: '155.80',
        currency: 'EUR',
      },
      lines: [
        {
          sku: 'ALD-CT',
          name: 'Alder Chino Trousers',
          quantity: 1,
          unitPrice: {
            amount: '63.90',
            currency: 'EUR',
          },
        },
        {
          sku: 'ALD-DJ',
          name: 'Alder Denim Jacket',
          quantity: 1,
          unitPrice: {
            amount: '91.90',
            currency: 'EUR',
          },
        },
      ],
      delivery: {
        fee: {
          amount: '0.00',
          currency: 'EUR',
        },
        place: '50491',
        promisedOn: '2026-03-11T19:00:00.000Z',
      },
      shipments: [
        {
          id: 'W48291116-1',
          tracking: 'HH35686397DE',
          carrier: 'Hanse Haul',
          lines: [
            {
              sku: 'ALD-CT',
              quantity: 1,
              name: 'Alder Chino Trousers',
            },
            {
              sku: 'ALD-DJ',
              quantity: 1,
              name: 'Alder Denim Jacket',
            },
          ],
          shippedAt: '2026-03-09T02:24:00.000Z',
        },
      ],
      payments: [
        {
          kind: 'authorization',
          amount: {
            amount: '155.80',
            currency: 'EUR',
          },
          at: '2026-03-07T10:00:00.000Z',
        },
        {
          kind: 'capture',
          amount: {
            amount: '155.80',
            currency: 'EUR',
          },
          at: '2026-03-09T02:24:00.000Z',
        },
      ],
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /orders/{id}/tracking': {
    path: '/orders/W48291116/tracking',
    isSignedIn: true,
    status: 200,
    answer: {
      order: 'W48291116',
      status: 'shipped',
      shipments: [
        {
          id: 'W48291116-1',
          tracking: 'HH35686397DE',
          carrier: 'Hanse Haul',
          lines: [
            {
              sku: 'ALD-CT',
              quantity: 1,
              name: 'Alder Chino Trousers',
            },
            {
              sku: 'ALD-DJ',
              quantity: 1,
              name: 'Alder Denim Jacket',
            },
          ],
          shippedAt: '2026-03-09T02:24:00.000Z',
        },
      ],
      toShip: [],
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /tickets/{id}': {
    path: '/tickets/T-5782460',
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'T-5782460',
      subject: 'Charged twice for one order',
      queue: 'payments',
      priority: 'normal',
      status: 'inProgress',
      comments: [
        {
          by: 'agent',
          text: 'Thank you for writing. We are looking into it.',
          at: '2026-03-10T09:20:00.000Z',
        },
      ],
      openedAt: '2026-03-10T08:00:00.000Z',
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /openapi.json': {
    path: '/openapi.json',
    isSignedIn: false,
    status: 200,
  },
  'GET /docs': {
    path: '/docs',
    isSignedIn: false,
    status: 200,
  },
  'POST /cart/lines': {
    path: '/cart/lines',
    body: {
      sku: 'ALD-CT',
      quantity: 2,
    },
    isSignedIn: true,
    status: 201,
    answer: {
      lines: [
        {
          sku: 'ALD-CT',
          quantity: 2,
          name: 'Alder Chino Trousers',
          unitPrice: {
            amount: '63.90',
            currency: 'EUR',
          },
        },
      ],
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /cart': {
    path: '/cart',
    isSignedIn: true,
    status: 200,
    answer: {
      lines: [
        {
          sku: 'ALD-CT',
          quantity: 2,
          name: 'Alder Chino Trousers',
          unitPrice: {
            amount: '63.90',
            currency: 'EUR',
          },
          available: 42,
          availability: 'fully',
        },
      ],
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'PATCH /cart/lines/{sku}': {
    path: '/cart/lines/ALD-CT',
    body: {
      quantity: 3,
    },
    isSignedIn: true,
    status: 200,
    answer: {
      lines: [
        {
          sku: 'ALD-CT',
          quantity: 3,
          name: 'Alder Chino Trousers',
          unitPrice: {
            amount: '63.90',
            currency: 'EUR',
          },
        },
      ],
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'DELETE /cart/lines/{sku}': {
    path: '/cart/lines/ALD-CT',
    isSignedIn: true,
    status: 200,
    answer: {
      lines: [],
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'POST /cart/merge': {
    path: '/cart/merge',
    body: {
      guest: 'G14814029',
    },
    isSignedIn: true,
    status: 200,
    answer: {
      lines: [
        {
          sku: 'ALD-CT',
          quantity: 1,
          name: 'Alder Chino Trousers',
          unitPrice: {
            amount: '63.90',
            currency: 'EUR',
          },
        },
      ],
      left: [],
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'POST /checkouts': {
    path: '/checkouts',
    body: {
      postcode: '12345',
    },
    isSignedIn: true,
    status: 201,
    answer: {
      id: 'K44278606',
      status: 'quoted',
      lines: [
        {
          sku: 'ALD-CT',
          name: 'Alder Chino Trousers',
          quantity: 1,
          unitPrice: {
            amount: '63.90',
            currency: 'EUR',
          },
        },
      ],
      place: '12345',
      delivery: {
        fee: {
          amount: '3.90',
          currency: 'EUR',
        },
        promisedOn: '2026-03-11T19:00:00.000Z',
      },
      total: {
        amount: '67.80',
        currency: 'EUR',
      },
      quotedAt: '2026-03-10T10:00:00.000Z',
      expiresAt: '2026-03-10T10:15:00.000Z',
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'GET /checkouts/{id}': {
    path: '/checkouts/K44278606',
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'K44278606',
      status: 'quoted',
      lines: [
        {
          sku: 'ALD-CT',
          name: 'Alder Chino Trousers',
          quantity: 1,
          unitPrice: {
            amount: '63.90',
            currency: 'EUR',
          },
        },
      ],
      place: '12345',
      delivery: {
        fee: {
          amount: '3.90',
          currency: 'EUR',
        },
        promisedOn: '2026-03-11T19:00:00.000Z',
      },
      total: {
        amount: '67.80',
        currency: 'EUR',
      },
      quotedAt: '2026-03-10T10:00:00.000Z',
      expiresAt: '2026-03-10T10:15:00.000Z',
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'POST /checkouts/{id}/cancel': {
    path: '/checkouts/K44278606/cancel',
    body: {},
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'K44278606',
      status: 'canceled',
      lines: [
        {
          sku: 'ALD-CT',
          name: 'Alder Chino Trousers',
          quantity: 1,
          unitPrice: {
            amount: '63.90',
            currency: 'EUR',
          },
        },
      ],
      place: '12345',
      delivery: {
        fee: {
          amount: '3.90',
          currency: 'EUR',
        },
        promisedOn: '2026-03-11T19:00:00.000Z',
      },
      total: {
        amount: '67.80',
        currency: 'EUR',
      },
      quotedAt: '2026-03-10T10:00:00.000Z',
      expiresAt: '2026-03-10T10:15:00.000Z',
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'POST /checkouts/{id}/confirm': {
    path: '/checkouts/K58988190/confirm',
    body: {
      payment: 'accepted',
    },
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'K58988190',
      status: 'ordered',
      lines: [
        {
          sku: 'ALD-CT',
          name: 'Alder Chino Trousers',
          quantity: 1,
          unitPrice: {
            amount: '63.90',
            currency: 'EUR',
          },
        },
      ],
      place: '50491',
      delivery: {
        fee: {
          amount: '4.90',
          currency: 'EUR',
        },
        promisedOn: '2026-03-12T19:00:00.000Z',
      },
      total: {
        amount: '68.80',
        currency: 'EUR',
      },
      quotedAt: '2026-03-10T10:00:00.000Z',
      expiresAt: '2026-03-10T10:15:00.000Z',
      order: 'W60476225',
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'POST /orders/{id}/cancel': {
    path: '/orders/W60476225/cancel',
    body: {},
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'W60476225',
      status: 'canceled',
      placedAt: '2026-03-10T10:00:00.000Z',
      total: {
        amount: '68.80',
        currency: 'EUR',
      },
      lines: [
        {
          sku: 'ALD-CT',
          name: 'Alder Chino Trousers',
          quantity: 1,
          unitPrice: {
            amount: '63.90',
            currency: 'EUR',
          },
        },
      ],
      delivery: {
        fee: {
          amount: '4.90',
          currency: 'EUR',
        },
        promisedOn: '2026-03-12T19:00:00.000Z',
        place: '50491',
      },
      shipments: [],
      payments: [
        {
          kind: 'authorization',
          amount: {
            amount: '68.80',
            currency: 'EUR',
          },
          at: '2026-03-10T10:00:00.000Z',
        },
        {
          kind: 'void',
          amount: {
            amount: '68.80',
            currency: 'EUR',
          },
          at: '2026-03-10T10:00:00.000Z',
        },
      ],
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'DELETE /cart': {
    path: '/cart',
    isSignedIn: true,
    status: 200,
    answer: {
      lines: [],
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'POST /orders/{id}/returns': {
    path: '/orders/W48291116/returns',
    body: {
      reason: 'too small',
    },
    isSignedIn: true,
    status: 201,
    answer: {
      id: 'W48291116',
      status: 'returnRequested',
      placedAt: '2026-03-07T10:00:00.000Z',
      tracking: 'HH35686397DE',
      total: {
        amount: '155.80',
        currency: 'EUR',
      },
      lines: [
        {
          sku: 'ALD-CT',
          name: 'Alder Chino Trousers',
          quantity: 1,
          unitPrice: {
            amount: '63.90',
            currency: 'EUR',
          },
        },
        {
          sku: 'ALD-DJ',
          name: 'Alder Denim Jacket',
          quantity: 1,
          unitPrice: {
            amount: '91.90',
            currency: 'EUR',
          },
        },
      ],
      delivery: {
        fee: {
          amount: '0.00',
          currency: 'EUR',
        },
        place: '50491',
        promisedOn: '2026-03-11T19:00:00.000Z',
      },
      deliveredAt: '2026-03-10T10:00:00.000Z',
      shipments: [
        {
          id: 'W48291116-1',
          tracking: 'HH35686397DE',
          carrier: 'Hanse Haul',
          lines: [
            {
              sku: 'ALD-CT',
              quantity: 1,
              name: 'Alder Chino Trousers',
            },
            {
              sku: 'ALD-DJ',
              quantity: 1,
              name: 'Alder Denim Jacket',
            },
          ],
          shippedAt: '2026-03-09T02:24:00.000Z',
        },
      ],
      payments: [
        {
          kind: 'authorization',
          amount: {
            amount: '155.80',
            currency: 'EUR',
          },
          at: '2026-03-07T10:00:00.000Z',
        },
        {
          kind: 'capture',
          amount: {
            amount: '155.80',
            currency: 'EUR',
          },
          at: '2026-03-09T02:24:00.000Z',
        },
      ],
      returns: [
        {
          lines: [
            {
              sku: 'ALD-CT',
              quantity: 1,
            },
            {
              sku: 'ALD-DJ',
              quantity: 1,
            },
          ],
          received: false,
          reason: 'too small',
          requestedAt: '2026-03-10T10:00:00.000Z',
        },
      ],
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'POST /tickets': {
    path: '/tickets',
    body: {
      subject: 'Zipper broke',
      order: 'W48291116',
    },
    isSignedIn: true,
    status: 201,
    answer: {
      id: 'T-35463',
      subject: 'Zipper broke',
      queue: 'service',
      priority: 'normal',
      order: 'W48291116',
      status: 'open',
      comments: [],
      openedAt: '2026-03-10T10:00:00.000Z',
      answerBy: '2026-03-11T10:00:00.000Z',
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'POST /tickets/{id}/comments': {
    path: '/tickets/T-5782460/comments',
    body: {
      text: 'And now?',
    },
    isSignedIn: true,
    status: 201,
    answer: {
      id: 'T-5782460',
      subject: 'Charged twice for one order',
      queue: 'payments',
      priority: 'normal',
      status: 'inProgress',
      comments: [
        {
          by: 'agent',
          text: 'Thank you for writing. We are looking into it.',
          at: '2026-03-10T09:20:00.000Z',
        },
        {
          by: 'shopper',
          text: 'And now?',
          at: '2026-03-10T10:00:00.000Z',
        },
      ],
      openedAt: '2026-03-10T08:00:00.000Z',
      answerBy: '2026-03-11T10:00:00.000Z',
      visibleOn: {
        web: '2026-03-10T10:00:00.000Z',
        app: '2026-03-10T10:00:00.000Z',
      },
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'POST /restock-notifications': {
    path: '/restock-notifications',
    body: {
      sku: 'ALD-LB',
    },
    isSignedIn: true,
    status: 201,
    answer: {
      sku: 'ALD-LB',
      notify: true,
    },
  },
  'GET /restock-notifications': {
    path: '/restock-notifications',
    isSignedIn: true,
    status: 200,
    answer: {
      items: [
        {
          sku: 'ALD-LB',
          status: 'waiting',
        },
      ],
      total: 1,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'DELETE /restock-notifications/{sku}': {
    path: '/restock-notifications/ALD-LB',
    isSignedIn: true,
    status: 200,
    answer: {
      sku: 'ALD-LB',
      notify: false,
    },
  },
  'POST /saved-searches': {
    path: '/saved-searches',
    body: {
      text: 'jacket',
      maxPrice: '59.90',
      inStock: true,
    },
    isSignedIn: true,
    status: 201,
    answer: {
      id: 'Q4',
      text: 'jacket',
      inStock: true,
      maxPrice: {
        amount: '59.90',
        currency: 'EUR',
      },
      status: 'active',
      matches: [],
    },
  },
  'GET /saved-searches': {
    path: '/saved-searches',
    isSignedIn: true,
    status: 200,
    answer: {
      items: [
        {
          id: 'Q4',
          text: 'jacket',
          inStock: true,
          maxPrice: {
            amount: '59.90',
            currency: 'EUR',
          },
          status: 'active',
          matches: [],
        },
      ],
      total: 1,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'DELETE /saved-searches/{id}': {
    path: '/saved-searches/Q4',
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'Q4',
      status: 'ended',
    },
  },
  'POST /hand-offs': {
    path: '/hand-offs',
    body: {
      topic: 'A zipper that broke',
    },
    isSignedIn: true,
    status: 201,
    answer: {
      id: 'H5',
      topic: 'A zipper that broke',
      status: 'waiting',
      askedAt: '2026-03-10T10:00:00.000Z',
      position: 1,
      expectedAt: '2026-03-10T10:02:00.000Z',
      expectedWaitMs: 120000,
    },
  },
  'GET /hand-offs/{id}': {
    path: '/hand-offs/H5',
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'H5',
      topic: 'A zipper that broke',
      status: 'waiting',
      askedAt: '2026-03-10T10:00:00.000Z',
      position: 1,
      expectedAt: '2026-03-10T10:02:00.000Z',
      expectedWaitMs: 120000,
      asOf: '2026-03-10T10:00:00.000Z',
    },
  },
  'DELETE /hand-offs/{id}': {
    path: '/hand-offs/H5',
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'H5',
      status: 'abandoned',
    },
  },
  'POST /webhooks': {
    path: '/webhooks',
    body: {
      url: 'http://127.0.0.1:4020/hooks',
      events: ['stock.changed', 'order.changed'],
    },
    isSignedIn: true,
    status: 201,
    answer: {
      id: 'wh_pymjxfnzud_1',
      url: 'http://127.0.0.1:4020/hooks',
      events: ['stock.changed', 'order.changed'],
      status: 'enabled',
      createdAt: '2026-03-10T10:00:00.000Z',
      secret: 'whsec_bD6nKOJD5DPDNoOA1cM0kAVl9fUth/VQ',
    },
  },
  'GET /webhooks': {
    path: '/webhooks',
    isSignedIn: false,
    status: 200,
    answer: {
      items: [
        {
          id: 'wh_pymjxfnzud_1',
          url: 'http://127.0.0.1:4020/hooks',
          events: ['stock.changed', 'order.changed'],
          status: 'enabled',
          createdAt: '2026-03-10T10:00:00.000Z',
        },
      ],
      total: 1,
    },
  },
  'GET /webhooks/{id}': {
    path: '/webhooks/wh_pymjxfnzud_1',
    isSignedIn: false,
    status: 200,
    answer: {
      id: 'wh_pymjxfnzud_1',
      url: 'http://127.0.0.1:4020/hooks',
      events: ['stock.changed', 'order.changed'],
      status: 'enabled',
      createdAt: '2026-03-10T10:00:00.000Z',
    },
  },
  'POST /webhooks/{id}/test': {
    path: '/webhooks/wh_pymjxfnzud_1/test',
    isSignedIn: true,
    status: 202,
    answer: {
      id: 'wh_pymjxfnzud_1',
      event: 'evt_pymjxfnzud_2',
    },
  },
  'POST /webhooks/{id}/secret': {
    path: '/webhooks/wh_pymjxfnzud_1/secret',
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'wh_pymjxfnzud_1',
      secret: 'whsec_aIGH8BaOfKhb4cswug/GaoSnKZM2sVXe',
      oldUntil: '2026-03-11T10:00:00.000Z',
    },
  },
  'DELETE /webhooks/{id}': {
    path: '/webhooks/wh_pymjxfnzud_1',
    isSignedIn: true,
    status: 200,
    answer: {
      id: 'wh_pymjxfnzud_1',
      status: 'ended',
    },
  },
  'GET /events': {
    path: '/events?types=stock.changed',
    isSignedIn: true,
    status: 200,
  },
  'GET /.well-known/oauth-authorization-server': {
    path: '/.well-known/oauth-authorization-server',
    isSignedIn: false,
    status: 200,
    answer: {
      issuer: 'http://shop.example/w/wed1026bdd631',
      authorization_endpoint: 'http://shop.example/w/wed1026bdd631/sign-in',
      token_endpoint: 'http://shop.example/w/wed1026bdd631/oauth/token',
      device_authorization_endpoint: 'http://shop.example/w/wed1026bdd631/oauth/device',
      revocation_endpoint: 'http://shop.example/w/wed1026bdd631/oauth/revoke',
      introspection_endpoint: 'http://shop.example/w/wed1026bdd631/oauth/introspect',
      scopes_supported: ['orders:read', 'orders:write'],
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      revocation_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      introspection_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    },
  },
  'GET /.well-known/oauth-protected-resource': {
    path: '/.well-known/oauth-protected-resource',
    isSignedIn: false,
    status: 200,
    answer: {
      resource: 'http://shop.example/w/wed1026bdd631',
      authorization_servers: ['http://shop.example/w/wed1026bdd631'],
      scopes_supported: ['orders:read', 'orders:write'],
      bearer_methods_supported: ['header'],
    },
  },
  'GET /.well-known/oauth-protected-resource/mcp': {
    path: '/.well-known/oauth-protected-resource/mcp',
    isSignedIn: false,
    status: 200,
    answer: {
      resource: 'http://shop.example/w/wed1026bdd631/mcp',
      authorization_servers: ['http://shop.example/w/wed1026bdd631'],
      scopes_supported: ['orders:read', 'orders:write'],
      bearer_methods_supported: ['header'],
    },
  },
  'POST /oauth/token': {
    path: '/oauth/token',
    body: {
      grant_type: 'client_credentials',
      scope: 'orders:read',
    },
    isSignedIn: false,
    status: 200,
    answer: {
      access_token:
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ3ZWQxMDI2YmRkNjMxIiwic3ViIjoiYm90IiwiY2xpZW50X2lkIjo...',
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'orders:read',
    },
  },
  'POST /oauth/introspect': {
    path: '/oauth/introspect',
    body: {
      token:
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ3ZWQxMDI2YmRkNjMxIiwic3ViIjoiYm90IiwiY2xpZW50X2lkIjoiYm90Iiwic2NvcGUiOiJvcmRlcnM6cmVhZCIsImlhdCI6MTc3MzEzNjgwMCwiZXhwIjoxNzczMTQwNDAwLCJqdGkiOiIwOTg1MTZkYThkY2JhOGQ1ZDIyMDc4Zjc2NWE3YmJiYSIsImdyYW50IjoiYWUwODZjZTYyOGE2NzkyZjU1MDI3ODMyODE2YTVhN2YifQ.-h0_cHrH4htwKsH_HvId6ua8WjV6CDiVS72CBOLfzwk',
    },
    isSignedIn: false,
    status: 200,
    answer: {
      active: true,
      token_type: 'Bearer',
      iss: 'wed1026bdd631',
      sub: 'bot',
      client_id: 'bot',
      scope: 'orders:read',
      iat: 1773136800,
      exp: 1773140400,
      jti: '098516da8dcba8d5d22078f765a7bbba',
    },
  },
  'POST /oauth/revoke': {
    path: '/oauth/revoke',
    body: {
      token:
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ3ZWQxMDI2YmRkNjMxIiwic3ViIjoiYm90IiwiY2xpZW50X2lkIjoiYm90Iiwic2NvcGUiOiJvcmRlcnM6cmVhZCIsImlhdCI6MTc3MzEzNjgwMCwiZXhwIjoxNzczMTQwNDAwLCJqdGkiOiIwOTg1MTZkYThkY2JhOGQ1ZDIyMDc4Zjc2NWE3YmJiYSIsImdyYW50IjoiYWUwODZjZTYyOGE2NzkyZjU1MDI3ODMyODE2YTVhN2YifQ.-h0_cHrH4htwKsH_HvId6ua8WjV6CDiVS72CBOLfzwk',
    },
    isSignedIn: false,
    status: 200,
  },
  'POST /oauth/device': {
    path: '/oauth/device',
    body: {
      scope: 'cart',
    },
    isSignedIn: false,
    status: 200,
    answer: {
      device_code: '4d30c56232f3157a19324e04adba39bc',
      user_code: 'PMPZ-ZDNL',
      verification_uri: 'http://shop.example/w/wed1026bdd631/device',
      verification_uri_complete: 'http://shop.example/w/wed1026bdd631/device?user_code=PMPZ-ZDNL',
      expires_in: 900,
      interval: 5,
    },
  },
  'GET /sign-in': {
    path: '/sign-in?response_type=code&client_id=app&redirect_uri=http%3A%2F%2F127.0.0.1%3A4199%2Fcallback&scope=cart&code_challenge=ccccccccccccccccccccccccccccccccccccccccccc&code_challenge_method=S256',
    isSignedIn: false,
    status: 200,
  },
  'POST /sign-in': {
    path: '/sign-in',
    isSignedIn: false,
    status: 303,
    body: {
      form_token: '2b62a4d39ba1f7962d6a45e6ff4ec72f',
      email: 'angelina.kuhlman.443@example.com',
      password: 'cc805fe0076ba139',
    },
  },
  'POST /consent': {
    path: '/consent',
    isSignedIn: false,
    status: 303,
    body: {
      response_type: 'code',
      client_id: 'app',
      redirect_uri: 'http://127.0.0.1:4199/callback',
      scope: 'cart',
      code_challenge: 'ccccccccccccccccccccccccccccccccccccccccccc',
      code_challenge_method: 'S256',
      decision: 'allow',
    },
  },
  'GET /device': {
    path: '/device?user_code=PMPZ-ZDNL',
    isSignedIn: false,
    status: 200,
  },
  'POST /device': {
    path: '/device',
    isSignedIn: false,
    status: 200,
    body: {
      form_token: '2b62a4d39ba1f7962d6a45e6ff4ec72f',
      user_code: 'PMPZ-ZDNL',
      decision: 'allow',
    },
  },
}
