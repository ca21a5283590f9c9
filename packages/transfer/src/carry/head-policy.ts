/**
 * What becomes of the head. `auto` keeps what fits: outputs that both tasks have, by name and step; it re-initialises a head
 * that tells something else or reads something else. `keep` insists that every output is one that the source has learnt.
 * `reinitialise` always starts afresh.
 */
export type HeadPolicy = 'auto' | 'keep' | 'reinitialise';
