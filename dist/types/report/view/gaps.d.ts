import type { Finding } from "../../domain/report.js";
import { type FindingView } from "./findings.js";
/** Rules that wait for one and the same thing. */
export interface WaitingView {
    /** What the rules are called, the heaviest first. */
    titles: readonly string[];
    /** What is missing, and what to do about it. */
    text: string;
    /** "error, no data"; of several rules that of the heaviest. */
    tag: string;
    /** At least one, the heaviest first. */
    findings: readonly FindingView[];
}
/** What could not be judged, by what it waits for, so that many rules that wait for one export are one line. */
export declare function waitingFor(unjudged: readonly FindingView[]): WaitingView[];
/** Whether there are too few cases; where waivers leave them, more time is not what it takes. */
export declare function waitsForTime({ reason, leftByWaivers }: Finding): boolean;
