/** Findings, doubts, errors, and the fold of an episode. */
export const findings = `
.finding, .cause, .episode {
  background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; margin-top: 1rem;
}
.finding, .cause { padding: clamp(1rem, 3vw, 1.6rem); }
.finding h3 { font-size: clamp(1.15rem, 3vw, 1.35rem); margin-top: 0.6rem; }
.number, .ref {
  display: inline-block; min-width: 1.5em; padding-inline: 0.35em; border-radius: 1em; text-align: center;
  background: var(--tone); color: var(--sheet); font-size: 0.8em; font-weight: 700; line-height: 1.5; text-decoration: none;
}
.number { margin-right: 0.25rem; vertical-align: 0.08em; }
.kind { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 0.8rem; font-weight: 600; }
.badge { background: var(--wash); color: var(--tone); padding: 0.1rem 0.7rem; border-radius: 2rem; font-size: 0.9rem; }
.oracle { color: var(--soft); font-weight: 400; font-size: 0.9rem; }

.versus { display: grid; gap: 0.8rem; margin-top: 1.1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
.versus figure { border-radius: 8px; padding: 0.8rem 1rem; }
.versus figcaption { font-size: 0.85rem; margin-bottom: 0.2rem; }
.said { background: var(--wash); }
.said figcaption { color: var(--tone); }
.said blockquote { white-space: pre-wrap; max-height: 16rem; overflow-y: auto; }
.said blockquote::before { content: "“"; }
.said blockquote::after { content: "”"; }
.truth { background: var(--good-wash); }
.truth figcaption { color: var(--good); }
.versus blockquote, .versus p { font-size: 1.05rem; }

.evidence { border-left: 2px solid var(--line); margin-left: 0.4rem; }
.evidence li { position: relative; padding: 0.15rem 0 0.35rem 1.2rem; }
.evidence li::before {
  content: ""; position: absolute; left: -6px; top: 0.6rem; width: 10px; height: 10px; border-radius: 50%;
  background: var(--sheet); border: 2px solid var(--strong-line);
}
.evidence li:last-child::before { background: var(--tone); border-color: var(--tone); }
.seq { font-family: var(--mono); font-size: 0.85em; color: var(--soft); margin-right: 0.3rem; }

.mend { margin-top: 1.2rem; display: grid; gap: 0.5rem; }
.mend div { display: grid; grid-template-columns: 11rem 1fr; gap: 0.2rem 1rem; }
.mend dd::first-letter, .truth p::first-letter { text-transform: uppercase; }
.mend dt { color: var(--soft); }
.seen { display: flex; flex-wrap: wrap; gap: 0.2rem 1.6rem; }
.commands { margin-top: 1.3rem; display: grid; gap: 0.7rem; }
.commands dt { font-weight: 600; font-size: 0.9rem; margin-bottom: 0.2rem; }
@media (max-width: 40rem) { .mend div { grid-template-columns: 1fr; } }

.cause { padding-block: 1rem; }
.cause h3 { font-size: 1.05rem; }
.cause .mend { margin-top: 0.5rem; }
.cause-places { margin-top: 0.6rem; display: grid; gap: 0.25rem; }
.cause-places q { display: block; color: var(--soft); }

.episode { border-left: 4px solid var(--tone); }
.episode > summary {
  display: grid; grid-template-columns: 1.2rem 1fr auto auto 0.8rem; gap: 0.2rem 0.9rem; align-items: baseline;
  padding: 0.75rem 1.1rem; cursor: pointer; list-style: none; border-radius: 12px;
}
.episode > summary::-webkit-details-marker { display: none; }
.episode > summary::after { content: "›"; color: var(--soft); font-weight: 700; justify-self: end; transition: rotate 0.15s; }
.episode[open] > summary::after { rotate: 90deg; }
@media (prefers-reduced-motion: reduce) { .episode > summary::after { transition: none; } }
.episode > summary:hover { background: var(--sunk); }
.episode h3 { font-size: 1rem; font-weight: 600; }
.sign, .verdict { color: var(--tone); font-weight: 700; }
.wall { font-variant-numeric: tabular-nums; min-width: 3.5rem; text-align: right; font-size: 0.9rem; }
.episode-body { padding: 0 1.1rem 1.3rem; }
.because { color: var(--soft); }
.episode .facts { margin-top: 0.9rem; font-size: 0.95rem; }
.doubts { margin-top: 1rem; }
summary { cursor: pointer; }
@media (max-width: 40rem) {
  .episode > summary { grid-template-columns: 1.2rem 1fr auto 0.8rem; }
  .episode > summary h3 { grid-column: 2 / -1; }
  .episode > summary .verdict { grid-column: 2; }
}
`
