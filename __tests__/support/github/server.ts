import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished } from "vitest";
import { type Call, callOf, faultsOfAnswer, faultsOfRequest } from "./contract.ts";

/** What a call is answered with. */
export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** A call, checked against GitHub's description. */
export interface Asked {
  params: Record<string, string>;
  query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: it has been validated
  body: any;
  /** Where the API is, without a slash at the end. */
  api: string;
}

/** By operation, as in `get /repos/{owner}/{repo}/pulls/{pull_number}/files`; `graphql` for the other API. */
export type Handlers = Record<string, (asked: Asked) => Answer>;

/** Something that the next call meets in place of an answer: an own one, text that is no JSON, or silence. */
export type Trouble = Answer | { status: number; text: string } | "silence";

export interface StandIn {
  /** As in `GITHUB_API_URL`. */
  api: string;
  /** A line for each call: method and path, without the prefix. */
  asked: string[];
  /** The values of `authorization` that were sent. */
  authorizations: Set<string | undefined>;
}

/**
 * A GitHub on this machine until the test ends. Every call and every answer is checked against GitHub's own
 * description, and the test fails where one differs.
 * @param prefix `/api/v3`, as GitHub Enterprise has it; empty for github.com
 * @param troubles what the first calls meet
 */
export async function standIn(handlers: Handlers, prefix = "", troubles: Trouble[] = []): Promise<StandIn> {
  const faults: string[] = [];
  const asked: string[] = [];
  const authorizations = new Set<string | undefined>();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      faults.push(String(error.stack));
      response.destroy();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    expect(faults).toEqual([]);
  });
  return { api: origin + prefix, asked, authorizations };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "", origin);
    const text = await textOf(request);
    authorizations.add(request.headers.authorization);
    const line = `${request.method} ${pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname}`;
    asked.push(line + (searchParams.size > 0 ? `?${searchParams}` : ""));
    const body = text === "" ? undefined : JSON.parse(text);
    const isGraphql = pathname === `${prefix.replace(/v3$/, "")}${prefix === "" ? "/" : ""}graphql`;
    const call = isGraphql ? null : callOf(request.method ?? "", pathname.slice(prefix.length));
    if (!isGraphql) {
      if (call === null || !pathname.startsWith(`${prefix}/`))
        throw new Error(`${line}: GitHub has no such call`);
      faults.push(...faultsOfRequest(call, searchParams, body).map((fault) => `${line}: ${fault}`));
    }
    const trouble = troubles.shift();
    if (trouble === "silence") return;
    if (trouble !== undefined && "text" in trouble) {
      response.writeHead(trouble.status, { "content-type": "text/html" }).end(trouble.text);
      return;
    }
    const handler = handlers[call?.operation ?? "graphql"];
    if (handler === undefined) throw new Error(`${line}: the test has no answer`);
    const asks = { params: call?.params ?? {}, query: searchParams, body, api: origin + prefix };
    const given = trouble ?? handler(asks);
    if (call !== null) faults.push(...wrong(call, given));
    response
      .writeHead(given.status, { "content-type": "application/json; charset=utf-8", ...given.headers })
      .end(JSON.stringify(given.body));
  }
}

function wrong(call: Call, { status, body }: Answer): string[] {
  return faultsOfAnswer(call, status, body).map((fault) => `answer to ${call.operation}: ${fault}`);
}

/** What GitHub says where it says no. */
export function refusal(status: number, message: string, headers: Record<string, string> = {}): Answer {
  const url = "https://docs.github.com/rest";
  return { status, body: { message, documentation_url: url, status: String(status) }, headers };
}

/** One page of a list, with the links to the others. */
export function page<T>(
  all: readonly T[],
  { query, api }: Asked,
  path: string,
): { part: T[]; headers: Record<string, string> } {
  const size = Number(query.get("per_page") ?? 30);
  const number = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => `<${api}${path}?per_page=${size}&page=${to}>; rel="${rel}"`;
  const links = number < last ? [link(number + 1, "next"), link(last, "last")] : [];
  if (number > 1) links.unshift(link(number - 1, "prev"), link(1, "first"));
  return {
    part: all.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? { link: links.join(", ") } : {},
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
