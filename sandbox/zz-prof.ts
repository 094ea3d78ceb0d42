import { presets } from './shops/index.ts'
const p = presets[0]!
for (let i=0;i<6;i++){ let t=performance.now(); p.build(i,{products:5000,orders:0}); const a=performance.now()-t; t=performance.now(); p.build(i,{products:5000,orders:10000}); console.log(a.toFixed(0), (performance.now()-t).toFixed(0)) }
