/** The style sheet of the documents' page, in light and in dark. */
export const style = `:root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif;
--ink:#1d1b20;--paper:#fff;--soft:#5b5866;--line:#8a8794;--panel:#f4f2f7;--link:#4b3d9e;--read:#0b5c3b;--write:#8a3b00;--end:#a1201a}
@media (prefers-color-scheme:dark){:root{--ink:#ece8f2;--paper:#16141a;--soft:#b8b2c4;--line:#7d7789;--panel:#221f29;--link:#b9acff;--read:#7fd6a8;--write:#ffb783;--end:#ff9d95}}
body{margin:0;padding:2rem 1rem 4rem;color:var(--ink);background:var(--paper)}
main{max-width:60rem;margin:0 auto}
h1{font-size:1.8rem;line-height:1.2}
h2{font-size:1.35rem;margin:2.5rem 0 .5rem}
h3{font-size:1rem;font-weight:400;margin:0;display:inline}
h4{font-size:.95rem;margin:1.25rem 0 .35rem}
a{color:var(--link)}
code,pre{font:.9rem/1.5 ui-monospace,monospace}
pre{background:var(--panel);padding:.75rem 1rem;margin:.35rem 0;border-radius:.4rem;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
details{border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0}
summary{cursor:pointer;padding:.5rem .75rem}
summary:focus-visible,a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
details>div{padding:0 1rem 1rem;border-top:1px solid var(--line)}
.get{color:var(--read)}.post,.patch,.put{color:var(--write)}.delete{color:var(--end)}
.method{font-weight:700}
.soft{color:var(--soft);font-weight:400}
@media (max-width:40rem){details :is(table,tbody,tr,th,td){display:block}details thead{display:none}details :is(th,td){border:0;padding:.1rem 0}details tr{border-bottom:1px solid var(--line);padding:.35rem 0}}`
