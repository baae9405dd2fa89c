import { inputError, topOf } from "../../../domain/diagnostic.ts";
import { NO_PAGES, type TextFormat } from "../../pipeline/format.ts";
import { atPlace, type FrontMatter, splitFrontMatter } from "../front-matter.ts";
import { plannedPosts } from "../post.ts";

export const markdown: TextFormat = {
  ...NO_PAGES,
  name: "markdown",
  reads:
    "A Markdown file for each post: the record's keys, or others such as `date` and `media`, as front matter, and the text below it.",
  cannotKnow: "The day, if neither a key nor the beginning of the file's name gives it.",
  obtain: "Commit the team's files, each named like `2026-11-24-launch.md` or with `published` in it.",
  endings: ["md", "markdown"],
  items(text, name) {
    const value = splitFrontMatter(text, name);
    if (Object.keys(value.fields).length > 0) return [{ key: null, value, line: 1, column: 1 }];
    const message =
      "has no front matter, which says what a planned post is; leave it out of `plans`, or add some";
    throw inputError(message, topOf(name));
  },
  read(item, { dates }) {
    const post = item as FrontMatter;
    const text = post.body === "" ? {} : { content: post.body };
    return atPlace(post, () => plannedPosts({ ...post.fields, ...text }, dates));
  },
};
