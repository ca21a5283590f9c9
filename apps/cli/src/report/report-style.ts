import { Markup } from './html.ts';

/** Light and dark, narrow and printed. Colours of lines: Okabe and Ito's, which colour-blind readers tell apart, lighter where it is dark. */
export const reportStyle: Markup = new Markup(`
:root{--paper:#fff;--ink:#1d2329;--soft:#5d6874;--rule:#d9dee3;--tint:#f4f6f8;--good:#00714f;--bad:#b3261e;--flat:#5d6874;
--s0:#0072b2;--s1:#d55e00;--s2:#009e73;--s3:#aa4499;--s4:#b8860b;--s5:#3aa0dd;--s6:#7a5195;--s7:#8c564b;--scratch:#4d5560;--naive:#98a1aa}
@media(prefers-color-scheme:dark){:root{--paper:#14181c;--ink:#e6e9ec;--soft:#9aa5b0;--rule:#323a42;--tint:#1c2228;--good:#4cc79a;--bad:#ff8a80;--flat:#9aa5b0;
--s0:#5ab4e8;--s1:#f58a4b;--s2:#3fcf9f;--s3:#dd8ad0;--s4:#e3bd45;--s5:#9ad4ff;--s6:#b794d6;--s7:#cc9a8c;--scratch:#b4bdc6;--naive:#76818c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:62rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:1.7rem;line-height:1.2;margin:0;overflow-wrap:anywhere}
h2{font-size:1.2rem;margin:3rem 0 .75rem}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0;max-width:46rem;overflow-wrap:anywhere}
.note,caption,figcaption,.legend,.kind{color:var(--soft);font-size:.875rem}
header{margin-bottom:1.75rem}
.verdict{border-left:.4rem solid var(--tone);background:var(--tint);padding:1rem 1.25rem;border-radius:0 .5rem .5rem 0}
.verdict.helps{--tone:var(--good)}.verdict.hurts{--tone:var(--bad)}.verdict.neutral,.verdict.unknown{--tone:var(--flat)}
.badge{margin:0;color:var(--tone);font-weight:700}
.finding{font-size:1.2rem;line-height:1.4;margin:.35rem 0 .6rem}
.alarm{border:1px solid var(--bad);border-left-width:.4rem;padding:.6rem 1rem;border-radius:0 .5rem .5rem 0;margin:1rem 0}
.alarm strong{color:var(--bad)}
.table,.plot{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.9rem;min-width:min(100%,20rem)}
caption{text-align:left;padding-bottom:.4rem;caption-side:top;width:max-content;max-width:min(46rem,100vw - 2.5rem)}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--rule);text-align:right;vertical-align:middle}
td{white-space:nowrap}
th:first-child,.word{text-align:left}
th:first-child,td:first-child{padding-left:0}
thead th{color:var(--soft);font-weight:600;vertical-align:bottom}
tbody th{font-weight:500;overflow-wrap:break-word;max-width:20rem}
tfoot th,tfoot td{border:0;padding-top:.1rem}
.mark{background:var(--ink);color:var(--paper);font-size:.72rem;padding:.05rem .4rem;border-radius:.6rem;margin-left:.3rem;vertical-align:.08em}
.word-helps{color:var(--good);font-weight:600}.word-hurts{color:var(--bad);font-weight:700}.word-neutral{color:var(--soft)}
.interval{display:block;width:12.5rem;height:1.375rem}
.share{display:block;margin:-.2rem -.5rem;padding:.2rem .5rem;background:color-mix(in srgb,var(--s0) var(--share),transparent)}
.share.wrong{background:color-mix(in srgb,var(--s1) var(--share),transparent)}
svg{display:block;overflow:visible}
.plot svg{width:100%;min-width:34rem;height:auto}.plot.small svg{min-width:22rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,27rem),1fr));gap:1.5rem}
.pair>*{min-width:0}
figure{margin:0}
figcaption{font-weight:600}
text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;fill:var(--soft)}
.grid line{stroke:var(--rule);stroke-width:1}
.axis line{stroke:var(--soft);stroke-width:1}
.reference{stroke:var(--scratch);stroke-width:1;stroke-dasharray:3 3;opacity:.7}
.line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.band{opacity:.14;stroke:none}
${['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 'scratch', 'naive']
  .map((name) => `.line.${name}{stroke:var(--${name})}.dot.${name},.band.${name}{fill:var(--${name})}`)
  .join('\n')}
.line.scratch{stroke-dasharray:7 4}.line.naive{stroke-dasharray:2 4}
.line.zero-shot{stroke:var(--ink);stroke-dasharray:9 3 2 3;stroke-width:1.5}.dot.zero-shot,.band.zero-shot{fill:var(--ink)}
.line.truth{stroke:var(--ink);stroke-width:1.75}.dot.truth{fill:var(--ink)}
.interval .line{stroke-dasharray:none;stroke-width:1.75}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.2rem 0 0;padding:0}
.legend li{display:flex;align-items:center;gap:.45rem;overflow-wrap:anywhere}
.legend svg{width:26px;height:10px;flex:none}
details{margin:.6rem 0}
summary{cursor:pointer;overflow-wrap:anywhere}
pre{background:var(--tint);padding:.75rem 1rem;border-radius:.5rem;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
td code{white-space:normal}code{font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere;white-space:pre-wrap}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:.5rem 1.5rem;margin:1rem 0;font-size:.9rem}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
@media(max-width:40rem){main{padding-top:1.25rem}h1{font-size:1.35rem}.finding{font-size:1.05rem}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--rule:#ccc;--tint:#f4f4f4;--good:#00552f;--bad:#9b1c14;--scratch:#444;--naive:#888}
body{font-size:10.5pt}main{max-width:none;padding:0}.table,.plot{overflow:visible}.plot svg{min-width:0}table{font-size:8.5pt}th,td{padding:.2rem .4rem}
section,figure,.plot,tr{break-inside:avoid}h2{break-after:avoid;margin-top:1.5rem}details::details-content{content-visibility:visible;block-size:auto}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`);
