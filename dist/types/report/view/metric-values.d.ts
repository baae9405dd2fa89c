import { type ByType, type FigureMetric, type Figures } from "../../domain/figures.js";
import type { MetricInfo } from "../../domain/metric.js";
/** A kind of interaction, or all of them. */
export type ShareType = keyof ByType;
/** A metric's value over a span, in its unit; null where nobody knows. */
export declare function metricValue(id: FigureMetric, figures: Figures, type: ShareType): number | null;
/** A metric's value as people read it; "–" where nobody knows. */
export declare function formatValue({ unit }: MetricInfo, value: number | null): string;
