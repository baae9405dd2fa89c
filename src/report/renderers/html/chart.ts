import { scaleLinear } from "d3-scale";
import { line, stack } from "d3-shape";
import { markup } from "../../escape.ts";
import type { ChartView } from "../../view/charts.ts";
import type { WeeksView } from "../../view/weeks.ts";
import { type Band, dayLabel, HEIGHT, LEFT, round, WIDTH, weekBands, weekLabels } from "./plot.ts";

const RIGHT = 8;
/** A limit's name stands beside the chart, where no value can cover it. */
const LIMIT = 62;
const TOP = 14;
const BOTTOM = 24;

/** A chart with the weeks that it is about. */
interface Chart extends ChartView {
  weeks: Weeks;
}

type Weeks = WeeksView["weeks"];

/** The chart as an SVG element; nothing in it depends on anything but the chart. */
export function drawChart(view: ChartView, weeks: Weeks): string {
  const chart = { ...view, weeks };
  const bandOf = weekBands(chart.weeks.length, [LEFT, right(chart)], 0.25);
  const y = scaleLinear([0, top(chart)], [HEIGHT - BOTTOM, TOP]);
  if (chart.top === undefined) y.nice(4);
  const middle = (week: number) => bandOf(week).middle;
  const drawn = isKnown(chart)
    ? [
        ...(hasValue(chart) ? grid(chart, y) : []),
        ...(chart.kind === "bars" ? bars(chart, bandOf, y) : lines(chart, middle, y)),
        ...endless(chart, middle),
        ...(chart.limit === null || !hasValue(chart) ? [] : limitLine(chart, chart.limit, y)),
      ]
    : [`<text class="middle" x="${WIDTH / 2}" y="${HEIGHT / 2}">No data.</text>`];
  return [
    `<svg role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-label="${markup(describe(chart))}">`,
    ...drawn,
    ...weekLabels(chart.weeks, middle),
    "</svg>",
  ].join("\n");
}

/** An empty frame would look like a chart of nothing. */
function isKnown(chart: Chart): boolean {
  return hasValue(chart) || chart.endless?.weeks.includes(true) === true;
}

/** Whether there is a value that a scale could be for. */
function hasValue({ series }: Chart): boolean {
  return series.some(({ values }) => values.some((value) => value !== null));
}

type Y = ReturnType<typeof scaleLinear<number>>;

function top({ kind, series, top: given, limit, weeks }: Chart): number {
  const at = (week: number) => series.map(({ values }) => values[week] ?? 0);
  const heights = weeks.map((_, week) =>
    kind === "bars" ? at(week).reduce((sum, value) => sum + value, 0) : Math.max(...at(week)),
  );
  return given ?? Math.max(...heights, limit ?? 0, 1);
}

function grid(chart: Chart, y: Y): string[] {
  return y
    .ticks(4)
    .filter((tick) => chart.kind === "line" || Number.isInteger(tick))
    .map(
      (tick) =>
        `<line class="grid" x1="${LEFT}" x2="${right(chart)}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>` +
        `<text class="end" x="${LEFT - 6}" y="${round(y(tick) + 4)}">${markup(chart.format(tick))}</text>`,
    );
}

function bars({ series, weeks }: Chart, bandOf: (week: number) => Band, y: Y): string[] {
  const layers = stack<number, number>()
    .keys(series.keys())
    .value((week, number) => series[number]?.values[week] ?? 0)(weeks.keys());
  return layers.map((layer) => {
    const rectangles = layer.map(([from, to], week) =>
      to === from
        ? ""
        : `<rect x="${round(bandOf(week).start)}" y="${round(y(to))}" width="${round(bandOf(week).width)}" height="${round(y(from) - y(to))}"/>`,
    );
    return `<g class="${series[layer.key]?.style}">${rectangles.join("")}</g>`;
  });
}

function lines({ series, small }: Chart, middle: (week: number) => number, y: Y): string[] {
  return series.map(({ style, values }) => {
    const path = line<number | null>()
      .defined((value) => value !== null)
      .x((_, week) => middle(week))
      .y((value) => y(value ?? 0))
      .digits(1)([...values]);
    const dots = values.map((value, week) => {
      const hollow = small?.weeks[week] === true ? ' class="hollow"' : "";
      return value === null
        ? ""
        : `<circle${hollow} cx="${round(middle(week))}" cy="${round(y(value))}" r="3.5"/>`;
    });
    return `<g class="${style}"><path class="line" d="${path ?? ""}"/>${dots.join("")}</g>`;
  });
}

function endless({ endless: given }: Chart, middle: (week: number) => number): string[] {
  return (given?.weeks ?? []).flatMap((isEndless, week) =>
    isEndless ? [`<text class="middle endless" x="${round(middle(week))}" y="${TOP + 2}">▲</text>`] : [],
  );
}

function right({ limit }: Chart): number {
  return WIDTH - (limit === null ? RIGHT : LIMIT);
}

function limitLine(chart: Chart, limit: number, y: Y): string[] {
  const at = round(y(limit));
  return [
    `<line class="limit" x1="${LEFT}" x2="${right(chart)}" y1="${at}" y2="${at}"/>`,
    `<text class="limit-label" x="${right(chart) + 4}" y="${round(at + 4)}">limit ${markup(chart.format(limit))}</text>`,
  ];
}

/** What the chart shows, for those who do not see it. */
function describe({ title, series, format, weeks }: Chart): string {
  const last = series.map(({ name, values }) => {
    const value = values.at(-1) ?? null;
    return `${series.length > 1 ? `${name} ` : ""}${value === null ? "unknown" : format(value)}`;
  });
  return `${title}. In the week from ${dayLabel(weeks.at(-1)?.from ?? "")}: ${last.join(", ")}. The table of weeks has all values.`;
}
