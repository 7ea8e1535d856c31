/** Neighbours of one instrument that a trace or an impact follows, in id order (`design.md`, "The graph"). */
export const FAN_OUT = 50;

/** Steps of one direction of a trace after which nothing more is followed: bounds the answer, whatever the depth. */
export const TRACE_STEPS = 2_000;

/** Instruments that an impact gathers before it stops: more than rest on any law, few enough to answer in a second. */
export const IMPACT_INSTRUMENTS = 2_000;

/** Documents and units that an impact lists; its totals count all. */
export const IMPACT_LIST = 50;

/** Titles, dates and issuers that a card shows, each. */
export const CARD_PRINTED = 10;

/** Relations of each direction that a card shows. */
export const CARD_RELATIONS = 20;

/** Drafts that a card says its instrument was. */
export const CARD_DRAFTS = 10;

/** Documents looked through for one page of a filtered list of mentions: the page may end before it is full. */
export const LOOKED_THROUGH = 100;

/** Instruments whose id begins in one way that are listed. */
export const PREFIX_LIST = 50;
