/** Something that the mock must not do. */
export interface Finding {
  readonly attack: string;
  /** What to repeat it with. */
  readonly round: number;
  /** Which rule is broken, e.g. `a status of 500`. */
  readonly rule: string;
  /** What was sent, as small as it could be made. */
  readonly sent: string;
  /** What came back, cut after a few hundred characters. */
  readonly came: string;
  /** How often it was met. */
  readonly times: number;
}
