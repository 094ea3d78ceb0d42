/** Colors, one set a scheme; every text color reaches 4.5:1 on every ground that it stands on. */
export const tokens = `
:root {
  color-scheme: light dark;
  --ground: #f7f6f2; --sheet: #ffffff; --sunk: #f1efe9;
  --ink: #1c2025; --soft: #565d67; --line: #dfdbd2; --strong-line: #8f8a7e;
  --link: #1f5a80;
  --fail: #a8261c; --fail-wash: #fbeae7;
  --error: #6c3a9c; --error-wash: #f3ebf9;
  --unsure: #7d5100; --unsure-wash: #fbf1dd;
  --good: #1f6a41; --good-wash: #e6f3ea;
  --none: #565d67; --none-wash: #eeece6;
  --apart: #0e5f72; --apart-wash: #e3f2f4;
  --shopper: #dfeaf2;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171b; --sheet: #1b1f25; --sunk: #23282f;
    --ink: #e8e6e1; --soft: #a9b0ba; --line: #323840; --strong-line: #6c7480;
    --link: #8cc4ea;
    --fail: #ff9a8d; --fail-wash: #3a2120;
    --error: #cda8f2; --error-wash: #2e2539;
    --unsure: #f0bf62; --unsure-wash: #352b19;
    --good: #82d3a2; --good-wash: #1b3125;
    --none: #a9b0ba; --none-wash: #272c33;
    --apart: #7fd0e0; --apart-wash: #18313a;
    --shopper: #23374a;
  }
}
.verdict-failed, .tone-fail { --tone: var(--fail); --wash: var(--fail-wash); }
.verdict-error { --tone: var(--error); --wash: var(--error-wash); }
.verdict-inconclusive, .tone-warn { --tone: var(--unsure); --wash: var(--unsure-wash); }
.verdict-passed { --tone: var(--good); --wash: var(--good-wash); }
.verdict-not-applicable, .tone-note { --tone: var(--none); --wash: var(--none-wash); }
.tone-apart { --tone: var(--apart); --wash: var(--apart-wash); }
`
