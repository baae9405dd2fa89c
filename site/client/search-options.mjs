/** How pages are searched: by the build, which makes the index, and by the page, which loads it. */
export const SEARCH = {
  fields: ["title", "heading", "text"],
  storeFields: ["url", "title", "heading", "text"],
};
