/** The page's style; it loads nothing, and its hash is what the page's policy lets through. */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--text:#16181d;--soft:#565d69;--rule:#e1e4e9;--panel:#f7f8fa;--outside:#0b6e62;--inside:#b8480b;--newcomer:#86c9be;--unknown:#868d99;--fail:#b3261e;--pass:#176b3a;--warning:#8a5300;--unjudged:#565d69;--link:#1d4ed8}
@media (prefers-color-scheme:dark){:root{--page:#101216;--text:#eceef2;--soft:#a3abb8;--rule:#2b3038;--panel:#171a20;--outside:#35c4ae;--inside:#f3974f;--newcomer:#1f6b60;--unknown:#717987;--fail:#ff8a7d;--pass:#5fd68b;--warning:#f0c04f;--unjudged:#a3abb8;--link:#8ab4ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-variant-numeric:tabular-nums}
header,main,footer{max-width:1080px;margin:0 auto;padding:0 24px}
header{padding-top:32px}
h1{font-size:1.15rem;margin:0;font-weight:650;overflow-wrap:anywhere}
h2{font-size:1.2rem;line-height:1.3;margin:52px 0 14px;letter-spacing:-.01em}
h3{font-size:1rem;line-height:1.4;margin:0 0 4px;overflow-wrap:anywhere}
p,ul,ol,dl{margin:0 0 10px}
a{color:var(--link);text-underline-offset:2px}
a:focus-visible,.scroll:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code{font:.84em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.soft,figcaption small{color:var(--soft);font-size:.875rem}
.skip{position:absolute;left:-9999px}
.skip:focus{position:static}
.chip{display:inline-block;border:1px solid currentColor;border-radius:999px;padding:0 9px;font-weight:600;font-size:.8rem;line-height:1.6;white-space:nowrap}
.is-fail{color:var(--fail)}.is-pass{color:var(--pass)}.is-warning{color:var(--warning)}.is-unjudged,.is-neutral,.is-left-out{color:var(--unjudged)}
.top{display:flex;justify-content:space-between;align-items:baseline;gap:4px 24px;flex-wrap:wrap;margin-bottom:16px}
.top p{margin:0}
.hero{display:grid;grid-template-columns:1fr 1fr;gap:24px 40px;background:var(--panel);border:1px solid var(--rule);border-left-width:5px;border-radius:12px;padding:26px 28px}
.hero>div:only-child{grid-column:1/-1}
.hero>div{min-width:0}
.verdict .chip{font-size:.95rem;padding:2px 12px;white-space:normal;border-radius:16px}
p{overflow-wrap:anywhere}
.big{font-size:clamp(3.2rem,9vw,4.6rem);line-height:1;font-weight:700;letter-spacing:-.035em;margin:14px 0 10px}
.big.is-doubtful{color:var(--unjudged)}
.big small{display:block;margin-top:10px;line-height:1.4;font-size:1rem;font-weight:400;letter-spacing:0;color:var(--soft)}
.lead{font-size:1.1rem;line-height:1.4;margin-bottom:14px}
.split{display:block;width:100%;height:12px;border-radius:6px}
td .split{width:120px;margin-top:6px}
.legend{display:flex;flex-wrap:wrap;gap:2px 16px;font-size:.875rem;color:var(--soft);margin:8px 0 10px}
.swatch{width:.7em;height:.7em;margin-right:.4em;overflow:visible}
.why h2{margin:0 0 10px}
.dots{list-style:none;padding:0;display:grid;gap:12px;margin:0}
.dots li{position:relative;padding-left:22px;margin:0}
.dots li::before{content:"";position:absolute;left:0;top:.5em;width:10px;height:10px;border-radius:50%;background:var(--unknown)}
.dots .dot-fail::before{background:var(--fail)}.dots .dot-warning::before{background:var(--warning)}.dots .dot-pass::before{background:var(--pass)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,340px),1fr));gap:20px;margin-top:20px}
.pair section{border:1px solid var(--rule);border-radius:12px;padding:20px 24px;min-width:0}
.pair h2{margin:0 0 12px;font-size:1.05rem}
.pair p{margin:12px 0 0;overflow-wrap:anywhere}
.waits{list-style:none;padding:0;margin:0;display:grid;gap:10px}
.waits li{display:grid;grid-template-columns:4.5rem 1fr;gap:12px;margin:0;line-height:1.4}
.waits span{min-width:0}
article{border:1px solid var(--rule);border-left-width:4px;border-radius:10px;padding:16px 20px;margin:12px 0;scroll-margin-top:12px}
article p:last-child{margin:0}
.edge-fail{border-left-color:var(--fail)}.edge-pass{border-left-color:var(--pass)}.edge-warning{border-left-color:var(--warning)}.edge-unjudged,.edge-neutral{border-left-color:var(--unknown)}
.row{display:grid;grid-template-columns:1fr auto;gap:8px 32px;align-items:center}
.row>:only-child{grid-column:1/-1}
.advice::before{content:"→ ";color:var(--soft)}
.gauge{width:240px;height:44px;overflow:visible}
.gauge text{fill:var(--soft);font-size:11px}.gauge .strong{fill:var(--text);font-weight:700}
.track{fill:var(--rule)}.value{fill:var(--fail)}.edge-warning .value{fill:var(--warning)}.edge-unjudged .value{fill:var(--unknown)}.band{fill:var(--text);opacity:.18}.mark{stroke:var(--text);stroke-width:2}
.outside{fill:var(--outside);stroke:none}.inside{fill:var(--inside);stroke:none}.unknown{fill:var(--unknown);stroke:none}
.newcomer{fill:var(--newcomer);stroke:var(--outside);stroke-width:.75}.hollow{fill:var(--page);stroke:var(--soft);stroke-width:1.5}.outside .hollow{stroke:var(--outside)}.inside .hollow{stroke:var(--inside)}.contact rect{fill:var(--outside)}.none rect{fill:none;stroke:var(--fail);stroke-width:1.5}.gap rect{fill:none;stroke:var(--soft);stroke-dasharray:2 2}.off rect{fill:none;stroke:var(--rule)}figure .contact text{fill:var(--page)}figure .long{font-size:9px}figure .none text{fill:var(--fail);font-weight:700}
.outside .line{stroke:var(--outside)}.inside .line{stroke:var(--inside)}
.line{fill:none;stroke-width:2}
.grid{stroke:var(--rule);stroke-width:1}
.limit{stroke:var(--text);stroke-width:1.5;stroke-dasharray:5 3}
figure text{fill:var(--soft);font-size:11px}
figure .endless{fill:var(--fail)}
figure .limit-label{fill:var(--text);font-weight:600;paint-order:stroke;stroke:var(--page);stroke-width:3px}
.end{text-anchor:end}.middle{text-anchor:middle}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,310px),1fr));gap:28px 32px}
figure{margin:0;display:flex;flex-direction:column}
figure>svg{display:block;margin-top:auto;width:100%;height:auto}
figcaption{font-weight:600;font-size:.95rem}
figure .legend{margin:0}
.tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:1px}
.tiles div{outline:1px solid var(--rule);padding:14px 18px}
.tiles dt{color:var(--soft);font-size:.875rem}
.tiles dd{margin:0}
.tiles .figure{font-size:1.5rem;line-height:1.3;font-weight:650;letter-spacing:-.01em}
.tiles small{display:block;line-height:1.4;font-size:.875rem;font-weight:400;letter-spacing:0;color:var(--soft)}
.better{color:var(--pass)}.worse{color:var(--fail)}
.scroll{overflow-x:auto;margin:0 0 12px;background:linear-gradient(90deg,var(--page) 30%,transparent) 0 0/40px 100% no-repeat local,linear-gradient(270deg,var(--page) 30%,transparent) 100% 0/40px 100% no-repeat local,linear-gradient(90deg,var(--rule),transparent) 0 0/14px 100% no-repeat scroll,linear-gradient(270deg,var(--rule),transparent) 100% 0/14px 100% no-repeat scroll}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;max-width:calc(100vw - 48px);color:var(--soft);font-size:.875rem;padding-bottom:4px}
th,td{text-align:left;padding:7px 12px 7px 0;border-bottom:1px solid var(--rule);vertical-align:top}
thead th{color:var(--soft);font-weight:600;font-size:.82rem;vertical-align:bottom}
tbody th{font-weight:400;min-width:4rem}
td{white-space:nowrap}
.brands{margin-top:20px}.brands td,.brands th{padding:11px 14px 11px 0}.brands thead th{white-space:nowrap}.brands tbody th{font-weight:600;overflow-wrap:anywhere;min-width:7rem}.brands td:nth-child(5),.brands td:nth-child(6){white-space:normal}.brands td .split{margin-top:6px}
.narrow{display:none}
.badge{display:inline-flex;border-radius:4px;overflow:hidden;font-size:.75rem;line-height:1.7;text-decoration:none;color:var(--page)}
.badge span{background:var(--soft);padding:0 6px}.badge b{padding:0 6px}
.badge-fail b{background:var(--fail)}.badge-warning b{background:var(--warning)}.badge-pass b{background:var(--pass)}.badge-unjudged b{background:var(--unjudged)}
.day{white-space:nowrap}
li{margin-bottom:6px;overflow-wrap:anywhere}
ul,ol{padding-left:20px}
.plain{list-style:none;padding:0}.plain li{margin-bottom:12px}
.folds{margin-top:44px;border-bottom:1px solid var(--rule)}
details{border-top:1px solid var(--rule);padding:12px 0}
article details{border:0;padding:4px 0}
summary{cursor:pointer;font-weight:600}
details[open]>summary{margin-bottom:12px}
footer{margin-top:28px;padding-bottom:40px;color:var(--soft);font-size:.875rem}
@media (max-width:760px){header,main,footer{padding-left:16px;padding-right:16px}.hero{grid-template-columns:1fr;padding:20px}.row{grid-template-columns:1fr}.tiles{grid-template-columns:repeat(2,1fr)}.tiles div{padding:12px}.tiles .figure{font-size:1.25rem}h2{margin-top:40px}caption{max-width:calc(100vw - 32px)}}
@media (max-width:900px){.brands thead{display:none}.brands tr{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 14px;padding:12px 0;border-bottom:1px solid var(--rule)}.brands td,.brands tbody th{border:0;padding:0;white-space:normal}.brands tbody th{flex-basis:100%}.brands td:nth-child(4){flex-basis:100%}.brands td .split{width:100%;max-width:420px}.brands td:nth-child(4),.brands td:nth-child(7){margin:4px 0}.narrow{display:inline}}
@media print{@page{margin:14mm}:root{--page:#fff;--text:#000;--soft:#444;--rule:#bbb;--panel:#fff;--outside:#0b6e62;--inside:#b8480b;--newcomer:#86c9be;--unknown:#868d99;--fail:#b3261e;--pass:#176b3a;--warning:#8a5300;--unjudged:#444;--link:#000}body{font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}header,main,footer{max-width:none;padding-left:0;padding-right:0}figure,tr,li,article,.hero,.pair section,.tiles div,section>.scroll{break-inside:avoid}article{-webkit-box-decoration-break:clone;box-decoration-break:clone}h2,h3,summary,caption,summary+p{break-after:avoid}summary{list-style:none}summary::-webkit-details-marker{display:none}header{padding-top:0}.hero{grid-template-columns:1fr 1fr;padding:14px 18px}.big{font-size:3rem}h2{margin:22px 0 8px}.charts{grid-template-columns:1fr 1fr;gap:12px 24px}.tiles{grid-template-columns:repeat(3,1fr)}.tiles div{padding:6px 10px}.scroll{overflow:visible;background:none}table{font-size:7.5pt}thead th{font-size:6pt}td{white-space:normal}th,td{padding:4px 5px 4px 0}td,tbody th{overflow-wrap:anywhere;min-width:0}.pair{display:block}.pair section{padding:12px 16px;margin-bottom:12px}td .split{width:70px}.skip{display:none}details::details-content{content-visibility:visible;block-size:auto}details{break-inside:auto}}
`;
