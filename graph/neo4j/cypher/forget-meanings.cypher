// Mentions are no longer taken to mean what they were.
UNWIND $mentions AS ref
MATCH (m:Mention) WHERE elementId(m) = ref
MATCH (m)-[r:DENOTES|CANDIDATE]->(:Instrument)
DELETE r
