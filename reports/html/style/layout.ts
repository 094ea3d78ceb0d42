/** The page as a whole: measure, headings, links, the overview and the table of contents. */
export const layout = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 var(--sans); overflow-wrap: anywhere;
}
.top, .contents, main, footer { max-width: 66rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { line-height: 1.25; text-wrap: pretty; letter-spacing: -0.01em; }
h1 { font-size: clamp(1.75rem, 5vw, 2.6rem); font-weight: 650; letter-spacing: -0.02em; }
h2 { font-size: 1.4rem; font-weight: 650; }
h3 { font-size: 1.15rem; font-weight: 650; }
h4 { font-size: 0.95rem; font-weight: 650; margin: 1.4rem 0 0.5rem; }
h5 { font-size: 0.8rem; font-weight: 600; color: var(--soft); }
a { color: var(--link); text-underline-offset: 0.15em; }
code { font-family: var(--mono); font-size: 0.875em; }
time { font-variant-numeric: tabular-nums; color: var(--soft); }
.quiet, .intro, .wall { color: var(--soft); }
.quiet { font-weight: 400; font-size: 0.9em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
:target { outline: 2px solid var(--tone, var(--link)); outline-offset: 3px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -200vw; background: var(--sheet); padding: 0.6rem 1rem; z-index: 2; }
.skip:focus { left: 1rem; top: 1rem; }

.top { position: relative; padding-top: 2.6rem; padding-bottom: 1.6rem; }
.plumb { position: absolute; top: 0; right: clamp(1rem, 4vw, 2.5rem); fill: none; stroke: var(--strong-line); stroke-width: 1.5; }
.plumb .bob { fill: var(--strong-line); stroke: none; }
.brand { font-size: 0.9rem; font-weight: 600; color: var(--soft); margin-bottom: 0.4rem; }
.top h1, .top .lead, .brand { padding-right: 3rem; }
.lead { margin-top: 0.4rem; font-size: 1.05rem; }

.tally { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 1.3rem; }
.tally li { background: var(--wash); color: var(--tone); padding: 0.25rem 0.8rem; border-radius: 2rem; }
.tiles { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 1rem; }
.tiles a {
  display: grid; place-items: center; width: 1.75rem; height: 1.75rem; border-radius: 6px;
  background: var(--wash); color: var(--tone); font-weight: 700; text-decoration: none;
}
.tiles a:hover { outline: 2px solid var(--tone); }

.facts { display: flex; flex-wrap: wrap; gap: 0.7rem 2.2rem; margin-top: 1.3rem; }
.facts dt { font-size: 0.8rem; color: var(--soft); }
.facts .whole { flex-basis: 100%; }
.digest { word-break: break-all; }
.command {
  display: block; background: var(--sunk); border: 1px solid var(--line); border-radius: 6px;
  padding: 0.5rem 0.7rem; user-select: all; white-space: pre-wrap;
}

.contents { position: sticky; top: 0; z-index: 1; background: var(--ground); border-bottom: 1px solid var(--line); }
.contents ul { display: flex; gap: 1.3rem; overflow-x: auto; padding: 0.7rem 0; white-space: nowrap; scrollbar-width: none; }
.contents a { font-weight: 600; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.count { color: var(--soft); font-variant-numeric: tabular-nums; }

main section { padding-top: 2.4rem; }
.intro { margin-bottom: 1rem; }
footer { padding-block: 3rem 2rem; color: var(--soft); font-size: 0.9rem; }
@media print {
  .contents, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { display: none; }
  details::details-content { content-visibility: visible; display: block; }
  .finding, .turn { break-inside: avoid; }
}
`
