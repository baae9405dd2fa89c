/** The page's style; it loads nothing, and its hash is what the page's policy lets through. */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--text:#1b1f24;--soft:#57606a;--rule:#d0d7de;--panel:#f6f8fa;--outside:#0b6e4f;--inside:#b35900;--newcomer:#7cc4a8;--unknown:#8c959f;--fail:#b3261e;--pass:#1a6b35;--warning:#8a5300;--unjudged:#57606a;--link:#0b57d0}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--text:#e6edf3;--soft:#9da7b3;--rule:#30363d;--panel:#161b22;--outside:#4cc38a;--inside:#f0a35e;--newcomer:#2c6b4f;--unknown:#6e7681;--fail:#ff8a80;--pass:#6fdd8b;--warning:#f2cc60;--unjudged:#9da7b3;--link:#79b8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif}
header,main,footer{max-width:1120px;margin:0 auto;padding:0 16px}
header{padding-top:28px}
h1{font-size:1.05rem;margin:0 0 12px;font-weight:600;overflow-wrap:anywhere}
h2{font-size:1.3rem;line-height:1.25;margin:40px 0 12px}
h3{font-size:1rem;margin:20px 0 6px;overflow-wrap:anywhere}
p,ul,dl{margin:0 0 12px}
a{color:var(--link)}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code{font:.86em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.soft,figcaption small{color:var(--soft)}
.skip{position:absolute;left:-9999px}
.skip:focus{position:static}
.chip{display:inline-block;border:1.5px solid currentColor;border-radius:999px;padding:0 10px;font-weight:600;font-size:.875rem;white-space:nowrap}
.is-fail{color:var(--fail)}.is-pass{color:var(--pass)}.is-warning{color:var(--warning)}.is-unjudged,.is-neutral,.is-left-out{color:var(--unjudged)}
.hero{display:grid;grid-template-columns:auto 1fr;gap:4px 24px;align-items:center;background:var(--panel);border:1px solid var(--rule);border-radius:12px;padding:20px 24px}
.big{font-size:clamp(3rem,12vw,5rem);line-height:1;font-weight:700;letter-spacing:-.03em;color:var(--outside)}.big.is-doubtful{color:var(--unjudged)}
.hero p{margin:0}
.chip{margin-right:6px}.hero .lead{margin-bottom:8px;font-size:1.2rem;line-height:1.35;font-weight:600}
.hero .whole{grid-column:1/-1;margin-top:12px}
.split{display:block;width:100%;height:18px;border-radius:4px}
.legend{display:flex;flex-wrap:wrap;gap:2px 16px;font-size:.875rem;color:var(--soft)}
.swatch{width:.7em;height:.7em;margin-right:.4em;overflow:visible}
.outside{fill:var(--outside);stroke:none}.inside{fill:var(--inside);stroke:none}.unknown{fill:var(--unknown);stroke:none}
.newcomer{fill:var(--newcomer);stroke:var(--outside);stroke-width:.75}.contact rect{fill:var(--outside)}.none rect{fill:none;stroke:var(--fail);stroke-width:1.5}.gap rect{fill:none;stroke:var(--soft);stroke-dasharray:2 2}.off rect{fill:none;stroke:var(--rule)}figure .contact text{fill:var(--page)}figure .none text{fill:var(--fail);font-weight:700}.calendar .middle{font-variant-numeric:tabular-nums}
.outside .line{stroke:var(--outside)}.inside .line{stroke:var(--inside)}
.line{fill:none;stroke-width:2}
.grid{stroke:var(--rule);stroke-width:1}
.limit{stroke:var(--text);stroke-width:1.5;stroke-dasharray:5 3}
figure text{fill:var(--soft);font-size:11px}
figure .endless{fill:var(--fail)}
figure .limit-label{fill:var(--text);font-weight:600;paint-order:stroke;stroke:var(--page);stroke-width:3px}
.end{text-anchor:end}.middle{text-anchor:middle}
.charts{margin-bottom:24px;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:20px 28px}
figure{margin:0;display:flex;flex-direction:column}
figure>svg{display:block;margin-top:auto;width:100%;height:auto}
figcaption{font-weight:600;font-size:.95rem}
.tiles{display:grid;grid-template-columns:repeat(5,1fr);gap:12px;margin-top:16px}
.tiles div:first-child{grid-column:span 2}
@media (max-width:760px){.tiles{grid-template-columns:repeat(2,1fr)}}
.tiles div{border:1px solid var(--rule);border-radius:8px;padding:10px 14px}
.tiles dt{color:var(--soft);font-size:.875rem}
.tiles small{display:block;color:var(--soft);font-weight:400;font-size:.8rem}.tiles dd{margin:0;font-size:1.1rem;font-weight:600;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;margin:0 0 12px}
#weeks~.scroll th,#weeks~.scroll td,#channels~.scroll th,#channels~.scroll td{padding-right:10px}#weeks~.scroll table,#channels~.scroll table{font-size:.86rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.93rem}
.day{white-space:nowrap}
caption{text-align:left;max-width:calc(100vw - 32px);color:var(--soft);font-size:.875rem;padding-bottom:4px}
th,td{text-align:left;padding:6px 16px 6px 0;border-bottom:1px solid var(--rule);vertical-align:top}
tbody th{font-weight:400;white-space:nowrap}tbody th code{white-space:normal;overflow-wrap:break-word;display:inline-block;min-width:10rem}
td{white-space:nowrap}
li{margin-bottom:8px;overflow-wrap:anywhere}
ul{padding-left:20px}
footer{margin-top:40px;padding-top:12px;padding-bottom:32px;border-top:1px solid var(--rule);color:var(--soft);font-size:.875rem}
@media (max-width:560px){.hero{grid-template-columns:1fr;padding:16px}table{font-size:.86rem}}
@media print{@page{margin:14mm}:root{--page:#fff;--text:#000;--soft:#444;--rule:#bbb;--panel:#fff;--outside:#0b6e4f;--inside:#b35900;--newcomer:#7cc4a8;--unknown:#8c959f;--fail:#b3261e;--pass:#1a6b35;--warning:#8a5300;--unjudged:#444;--link:#000}body{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}header,main,footer{max-width:none;padding-left:0;padding-right:0}figure,tr,li,.hero,.tiles div{break-inside:avoid}h2,h3{break-after:avoid}header{padding-top:0}.hero{padding:12px 16px}.big{font-size:3rem}h2{margin:20px 0 8px}.charts{grid-template-columns:1fr 1fr;gap:10px 24px}.tiles{grid-template-columns:repeat(5,1fr);gap:8px}.tiles div{padding:6px 8px}.scroll{overflow:visible}td{white-space:normal}th,td{padding-right:8px}.skip{display:none}}
`;
