import { createInterface } from 'node:readline'
import { prepareCatalog, read } from '../reading/index.ts'

const catalog = prepareCatalog([
  'Glen Leather Belt',
  'Glen Linen Shirt',
  'Glen Hiking Boot',
  'Glen Hiking Boot 2',
  'Dune Wool Scarf',
])
for await (const line of createInterface({ input: process.stdin })) {
  const [shopper, reply] = line.split(' || ')
  console.log('>', reply)
  for (const a of read(reply!.replaceAll('\\n', '\n'), { shopper: shopper!, catalog, earlier: [] }).acts) {
    const { span, ...r } = a as never as { span: { text: string } }
    console.log('       ~', JSON.stringify(r), ' <', span.text.slice(0, 60))
  }
}
