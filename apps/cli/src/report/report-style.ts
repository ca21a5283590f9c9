import { Markup } from './html.ts';

/** Light and dark, narrow and printed. Colours of lines: Okabe and Ito's, which colour-blind readers tell apart, lighter where it is dark. */
export const reportStyle: Markup = new Markup(`
:root{--paper:#fff;--ink:#1d2329;--soft:#56616c;--rule:#d9dee3;--tint:#f4f6f8;--good:#00704d;--bad:#b3261e;--flat:#56616c;
--s0:#0072b2;--s1:#c84f00;--s2:#008a63;--s3:#aa4499;--s4:#94700a;--s5:#2283bd;--s6:#7a5195;--s7:#8c564b;--scratch:#4d5560;--naive:#838d97}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14181c;--ink:#e6e9ec;--soft:#a3adb7;--rule:#323a42;--tint:#1c2228;--good:#4cc79a;--bad:#ff8a80;--flat:#a3adb7;
--s0:#5ab4e8;--s1:#f58a4b;--s2:#3fcf9f;--s3:#dd8ad0;--s4:#e3bd45;--s5:#9ad4ff;--s6:#b794d6;--s7:#cc9a8c;--scratch:#b4bdc6;--naive:#7f8a95}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:66rem;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1{font-size:1.6rem;line-height:1.2;margin:0;overflow-wrap:anywhere}
h2{font-size:1.25rem;margin:2.75rem 0 .6rem}
h3{font-size:1rem;margin:1.5rem 0 .4rem}
p,ul{margin:.5rem 0;max-width:48rem;overflow-wrap:anywhere}
a{color:var(--s0)}
:focus-visible{outline:2px solid var(--s0);outline-offset:2px}
.note,caption,figcaption,.legend,.kind,.range{color:var(--soft);font-size:.875rem}
header{margin-bottom:1.25rem}header .note{margin:.2rem 0}
nav{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:1.25rem 0 -.75rem;font-size:.9rem}
.verdict{border:1px solid var(--rule);border-left:.4rem solid var(--tone);background:var(--tint);padding:1rem 1.25rem 1.1rem;border-radius:.3rem .6rem .6rem .3rem;margin-bottom:1rem}
.verdict.helps{--tone:var(--good)}.verdict.hurts{--tone:var(--bad)}.verdict.neutral,.verdict.unknown{--tone:var(--flat)}
.badge{margin:0;color:var(--tone);font-weight:700;font-size:1.6rem;line-height:1.25}
.answers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.9rem 1.75rem;margin:.9rem 0 .4rem}
.answers dt,.next h3{color:var(--soft);font-size:.875rem;font-weight:400;margin:0}
.answers dd{margin:0}.answers strong{display:block;font-size:1.2rem;line-height:1.3}.answers span{display:block;font-size:.875rem;color:var(--soft);margin-top:.15rem}
.difference-picture{max-width:25rem;margin:.6rem 0 .4rem}.difference-picture svg{width:100%;height:auto}.difference-picture figcaption{font-weight:400}
.zero{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:3 3}.whisker{stroke:var(--tone);stroke-width:2.5;fill:none}.mean{fill:var(--tone)}
.next{border-top:1px solid var(--rule);margin-top:.8rem;padding-top:.7rem}.next p{margin:.1rem 0 .4rem}.next pre{background:var(--paper);margin:.4rem 0 0}
.alarm{border:1px solid var(--bad);border-left-width:.4rem;padding:.6rem 1rem;border-radius:.3rem;margin:1rem 0}
.alarm strong{color:var(--bad)}
.table{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.9rem;min-width:min(100%,20rem)}
caption{text-align:left;padding-bottom:.4rem;caption-side:top;width:max-content;max-width:min(48rem,100vw - 2.5rem)}
th,td{padding:.4rem .7rem;border-bottom:1px solid var(--rule);text-align:right;vertical-align:middle}
td{white-space:nowrap}td.word{white-space:normal}
th:first-child,.word{text-align:left}
th:first-child,td:first-child{padding-left:0;position:sticky;left:0;background:var(--paper)}
thead th{color:var(--soft);font-weight:600;vertical-align:bottom}
tbody th{font-weight:500;overflow-wrap:break-word;max-width:19rem}
tfoot td{border:0;padding-top:.1rem}
.difference,.range{display:block;line-height:1.3}.range{font-size:.8rem}
tbody th .kind{font-weight:400;font-size:.8rem}
.mark{background:var(--ink);color:var(--paper);font-size:.72rem;padding:.05rem .4rem;border-radius:.6rem;margin-left:.3rem;vertical-align:.08em}
.word-helps{color:var(--good);font-weight:600}.word-hurts{color:var(--bad);font-weight:700}.word-neutral{color:var(--soft)}
.interval{display:block;width:12.5rem;height:1.375rem}
.share{display:block;margin:-.2rem -.5rem;padding:.2rem .5rem;background:color-mix(in srgb,var(--s0) calc(var(--share)*.45),transparent)}
.share.wrong{background:color-mix(in srgb,var(--s1) calc(var(--share)*.45),transparent)}
.rule{display:block;padding:.15rem .5rem;border-radius:.3rem;text-align:center}
.rests{color:var(--soft);background:repeating-linear-gradient(135deg,var(--tint) 0 5px,transparent 5px 10px);border:1px solid var(--rule)}
.trains{border:1px solid var(--s2);background:color-mix(in srgb,var(--s2) calc(var(--share,50%)*.3),transparent)}
.flag{white-space:nowrap;overflow-wrap:normal}
svg{display:block;overflow:visible}
.plot{margin:.75rem 0 .4rem}.plot svg{width:100%;height:auto}.plot.narrow{display:none}
.pair{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:1.5rem}
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
.line.scratch{stroke-dasharray:7 4;stroke-width:1.5}.line.naive{stroke-dasharray:2 4;stroke-width:1.5}
.line.zero-shot{stroke:var(--ink);stroke-dasharray:9 3 2 3;stroke-width:1.5}.dot.zero-shot,.band.zero-shot{fill:var(--ink)}
.line.random-body{stroke:var(--soft);stroke-dasharray:1 3;stroke-linecap:round;stroke-width:2.5}.dot.random-body,.band.random-body{fill:var(--soft)}
.line.truth{stroke:var(--ink);stroke-width:1.75}.dot.truth{fill:var(--ink)}.line.right{stroke:var(--ink);stroke-width:1}
.interval .line{stroke-dasharray:none;stroke-width:1.75}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.2rem 0 1rem;padding:0;max-width:none}
.legend li{display:flex;align-items:center;gap:.45rem;overflow-wrap:anywhere}
.legend svg{width:26px;height:10px;flex:none}
details{margin:.6rem 0}
summary{cursor:pointer;overflow-wrap:anywhere}summary h2{display:inline;font-size:1.05rem}
pre{background:var(--tint);padding:.65rem .9rem;border-radius:.4rem;border:1px solid var(--rule);margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
code{font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:.5rem 1.5rem;margin:1rem 0;font-size:.9rem}
.facts dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.words dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:.7rem 2rem;font-size:.9rem}.words dt{font-weight:600}
.lineage{padding-left:1.3rem}.lineage li{margin:.5rem 0;overflow-wrap:anywhere}
@media screen and (max-width:40rem){body{padding:1.1rem 1rem 3rem}h1{font-size:1.25rem}.badge{font-size:1.35rem}.verdict{padding:.8rem .9rem}.answers{gap:.7rem}.answers strong{font-size:1.1rem}
.plot.wide,.plot.small{display:none}.plot.narrow{display:block}
.stack table,.stack tbody,.stack caption,.stack tr,.stack th,.stack td{display:block;max-width:none;width:auto;position:static}.stack thead,.stack tfoot{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{border-bottom:1px solid var(--rule);padding:.55rem 0}.stack th,.stack td{border:0;padding:.12rem 0;text-align:left;white-space:normal}
.stack td[data-label]{display:grid;grid-template-columns:8.5rem 1fr;gap:.6rem;align-items:baseline}.stack td[data-label]::before{content:attr(data-label);color:var(--soft);font-size:.8rem}.stack .interval{width:100%;height:1.375rem}
.stack tbody th{font-weight:700}.stack .difference,.stack .range{display:inline}.rule{justify-self:start;min-width:5rem}}
@media print{@page{margin:14mm}h2+p{break-after:avoid}.words dl{grid-template-columns:1fr 1fr}:root{--paper:#fff;--ink:#000;--soft:#444;--rule:#ccc;--tint:#f4f4f4;--good:#00552f;--bad:#9b1c14;--scratch:#444;--naive:#777}
body{font-size:10pt;max-width:none;padding:0}nav{display:none}h1{font-size:16pt}.badge{font-size:15pt}h2{margin-top:1.2rem}.table{overflow:visible}table{font-size:8pt}th,td{padding:.2rem .4rem;position:static}.range,tbody th .kind{font-size:7pt}.interval{width:9rem}
td{white-space:normal}.verdict,figure,.plot,tr,.lineage li,.facts div,.words dl div,pre{break-inside:avoid}h2,h3,caption,summary{break-after:avoid}thead{display:table-header-group}tfoot{display:table-row-group}.table{break-inside:avoid}.pair{grid-template-columns:1fr 1fr}.answers{grid-template-columns:repeat(3,1fr)}.note,caption,figcaption,.legend{font-size:8.5pt}
details::details-content{content-visibility:visible;block-size:auto}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`);
