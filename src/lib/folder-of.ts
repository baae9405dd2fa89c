/** The folder that holds a file, by the file's absolute path; `/` and, behind a drive's letter, `\` part folders. */
export function folderOf(path: string): string {
  const separator = path.startsWith("/")
    ? path.lastIndexOf("/")
    : Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return separator > 0 ? path.slice(0, separator) : path.slice(0, separator + 1);
}
