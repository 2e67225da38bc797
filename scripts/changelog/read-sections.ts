/** What CHANGELOG.md says of a version. */
export interface Section {
  /** As in the heading; empty where that names none. */
  readonly version: string;
  /** The heading without its marks, and what stands below it. */
  readonly text: string;
}

/** The sections of CHANGELOG.md, newest first. A heading is `## 0.2.0`, with or without brackets, a day or a remark. */
export function readSections(changelog: string): Section[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((text) => ({ version: /^\[?(\d+\.\d+\.\d+[\w.-]*)/.exec(text)?.[1] ?? '', text: text.trim() }));
}
