import type { Report } from "../../domain/report.js";
/** What the badge says, on the colour of the verdict. */
export interface BadgeView {
    label: string;
    message: string;
    color: "red" | "orange" | "brightgreen" | "lightgrey";
}
/** Grey where nothing was judged, red where the policy is broken; green where it holds, all was judged and is shown, and the figure is known. */
export declare function badgeOf(report: Report): BadgeView;
