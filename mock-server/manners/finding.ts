/** Something that a client should not do, although the mock lets it. */
export interface Finding {
  readonly rule: string;
  /** One sentence. */
  readonly reason: string;
}

/** A finding, and what it was found in. */
export interface PlacedFinding extends Finding {
  /** e.g. `request 12`, by its sequence number in the journal. */
  readonly place: string;
}
