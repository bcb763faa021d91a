namespace MlDebt.Tool.Reports.Html;

/// <summary>The look of the page: variables for light and dark, one column where it is narrow, ink on paper when printed.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1c2024;--soft:#5a636e;--line:#d5dae0;--card:#f5f7f9;--bad:#b42318;--warn:#8a5a00;--good:#1a6e3c;
        --c0:#2563a8;--c1:#a8441f;--c2:#1f7a52;--c3:#7a3fa0;--c4:#806000}
        @media (prefers-color-scheme:dark){:root{--bg:#14171a;--fg:#e8eaed;--soft:#a3adb8;--line:#3a424b;--card:#1d2226;--bad:#ff8a7a;--warn:#f0b849;--good:#6fcf97;
        --c0:#7db3ee;--c1:#f09a76;--c2:#6dcf9f;--c3:#c79be8;--c4:#dcb843}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:78rem;padding:1rem;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
        h1{font-size:1.6rem;margin:.5rem 0}h2{font-size:1.25rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line)}h3{font-size:1rem;margin:1.2rem 0 .3rem}
        p{margin:.4rem 0}a{color:var(--c0)}.soft,.how,caption{color:var(--soft)}.how{display:block;font-size:.82rem;font-weight:400}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.8rem;margin:1rem 0}
        .card{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem}.card b{display:block;font-size:1.7rem;line-height:1.2}
        .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,32rem),1fr));gap:1.5rem;align-items:start}
        figure{margin:0;min-width:0}figcaption{font-weight:600;margin:.2rem 0}
        svg{display:block;width:100%;max-width:36rem;height:auto;margin:.3rem 0}
        svg text{fill:var(--fg);font-size:11px;font-family:inherit}svg .t{fill:var(--soft);font-size:10px}svg .g{stroke:var(--line);stroke-width:1}
        svg .axis{stroke:var(--soft);stroke-width:1}svg .w{stroke:var(--fg);stroke-width:1.5;fill:none}svg .mark{stroke:var(--bad);stroke-width:1.2;stroke-dasharray:4 3}
        svg .c0{fill:var(--c0)}svg .c1{fill:var(--c1)}svg .c2{fill:var(--c2)}svg .c3{fill:var(--c3)}svg .c4{fill:var(--c4)}
        svg .p{stroke:var(--bg);stroke-width:1.6;fill:none}svg .bar{stroke:var(--fg);stroke-width:.6}svg .hollow{fill:var(--bg);stroke:var(--fg);stroke-width:1.4}
        svg .line{fill:none;stroke:var(--c0);stroke-width:2}
        .scroll{overflow-x:auto;margin:.4rem 0 1rem}.scroll:focus-visible{outline:2px solid var(--c0)}
        table{border-collapse:collapse;width:100%;font-size:.92rem}caption{text-align:left;font-size:.85rem;padding-bottom:.2rem}
        th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line)}th{font-weight:600}.n{text-align:right;white-space:nowrap}
        tbody th{min-width:9rem;overflow-wrap:anywhere}td{overflow-wrap:break-word}code{font-size:.88em;overflow-wrap:anywhere}
        .critical{color:var(--bad)}.watch{color:var(--warn)}.fine{color:var(--good)}
        .banner{border:2px solid var(--bad);border-radius:.5rem;padding:.5rem .9rem;margin:1rem 0}
        summary{cursor:pointer;margin:.4rem 0}ul{padding-left:1.2rem}li{margin:.2rem 0}
        @media (max-width:40rem){body{padding:.7rem;font-size:15px}table{font-size:.85rem}th,td{padding-right:.5rem}}
        @media print{:root{--bg:#fff;--fg:#000;--soft:#333;--line:#999;--card:#fff;--bad:#900;--warn:#630;--good:#040;--c0:#2563a8;--c1:#a8441f;--c2:#1f7a52;--c3:#7a3fa0;--c4:#806000}
        body{max-width:none;padding:0;font-size:10pt}.scroll{overflow:visible}figure,tr,.card{break-inside:avoid}h2{break-after:avoid}a{color:inherit;text-decoration:none}}
        """;
}
