// Takes out of GitHub's OpenAPI description what the stand-in of the tests checks by. The package is 400 MB
// unpacked, so it is no dependency: npm pack @octokit/openapi, unpack it, then
// node scripts/slice-openapi.mjs FOLDER/generated/api.github.com.json
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";

const TARGET = "__tests__/support/github/openapi.json";
const OPERATIONS = [
  "get /repos/{owner}/{repo}/compare/{basehead}",
  "get /repos/{owner}/{repo}/contents/{path}",
  "get /repos/{owner}/{repo}/git/blobs/{file_sha}",
  "get /repos/{owner}/{repo}/git/commits/{commit_sha}",
  "get /repos/{owner}/{repo}/git/trees/{tree_sha}",
  "get /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "post /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "patch /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "get /repos/{owner}/{repo}/pulls/{pull_number}/files",
];
/** What describes for readers, and says nothing of what is valid. */
const FOR_READERS = new Set(["description", "summary", "example", "examples", "externalDocs", "tags"]);

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("name the file of the description");
const whole = JSON.parse(readFileSync(file, "utf8"));

/** @type {Record<string, Record<string, unknown>>} */
const paths = {};
for (const operation of OPERATIONS) {
  const [method = "", path = ""] = operation.split(" ");
  const { parameters, requestBody, responses } = whole.paths[path][method];
  paths[path] = { ...paths[path], [method]: bare({ parameters, requestBody, responses }) };
}

/** @type {Record<string, Record<string, unknown>>} */
const components = {};
const queue = references(paths);
for (const reference of queue) {
  const [, , kind = "", name = ""] = reference.split("/");
  if (components[kind]?.[name] !== undefined) continue;
  const component = bare(whole.components[kind][name]);
  components[kind] = { ...components[kind], [name]: component };
  queue.push(...references(component));
}

const { version, title, license } = whole.info;
const notice = "Copyright (c) 2020 Octokit contributors, MIT";
const info = { title, version, license, notice, from: "https://github.com/octokit/openapi" };
writeFileSync(TARGET, `${JSON.stringify({ openapi: whole.openapi, info, paths, components })}\n`);

/**
 * @param {any} value
 * @returns {any}
 */
function bare(value) {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, held]) => {
    // A property may have the name of such a key; then it holds a schema.
    const isSchema = typeof held === "object" && !Array.isArray(held) && ("type" in held || "$ref" in held);
    return isSchema || !(FOR_READERS.has(key) || key.startsWith("x-"));
  });
  return Object.fromEntries(entries.map(([key, held]) => [key, bare(held)]));
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function references(value) {
  return [...JSON.stringify(value).matchAll(/"\$ref":"(#\/components\/[^"]+)"/g)].map(
    ([, path = ""]) => path,
  );
}
