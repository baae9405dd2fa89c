import { CONCLUSION } from "./conclusion.ts";
import { METRICS } from "./metrics.ts";
import { OMITTED } from "./omitted.ts";
import { SUMMARY } from "./summary.ts";
import { TODO } from "./todo.ts";
import { VERDICT } from "./verdict.ts";

const CATALOGUE = { ...CONCLUSION, ...METRICS, ...OMITTED, ...SUMMARY, ...TODO, ...VERDICT };

/** The data that each message is made of, by the message's id. */
export type Messages = {
  [Id in keyof typeof CATALOGUE]: Parameters<(typeof CATALOGUE)[Id]>[0];
};

/** The parts of the catalogue, each a file; an id stands in one of them alone. */
export const PARTS = {
  conclusion: CONCLUSION,
  metrics: METRICS,
  omitted: OMITTED,
  summary: SUMMARY,
  todo: TODO,
  verdict: VERDICT,
};

/** A sentence of a report, or a part of one. Nothing in it is escaped: data may be written by strangers. */
export function message<Id extends keyof Messages>(id: Id, data: Messages[Id]): string {
  return (CATALOGUE[id] as (data: Messages[Id]) => string)(data);
}
