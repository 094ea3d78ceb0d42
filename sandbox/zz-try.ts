import { presets } from './shops/index.ts'
import { createWorld } from './create-world.ts'
import { idOf } from './journal/index.ts'
for (const p of presets) {
  const w = createWorld({ shop: p.name })
  const ps = w.names('product').map((n) => w.source<any>(n)!.value)
  console.log(p.name, ps.length, w.names('price').length, ps.filter((_, i) => i % 9 === 0).map((x) => x.name).join(' | '))
  console.log(ps.find(x => x.variantOf), ps.find(x=>!x.variantOf&&!x.variants).details)
  console.log(w.names('list').map(n => (w.source<any>(n)!.value.skus).map((s: string) => ps.find(x=>x.sku===s).name).join('; ')))
  for (const [n, o] of [[5000, 10000]]) { const t = performance.now(); const e = p.build(1, { products: n!, orders: o! }); console.log(n, o, e.size, [...e].filter(([k]) => k.startsWith('price/')).length, (performance.now() - t).toFixed(0), 'ms') }
}
