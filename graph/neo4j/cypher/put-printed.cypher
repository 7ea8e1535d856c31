// Titles, dates and issuers that were not printed yet beside mentions of an instrument.
UNWIND $groups AS one
MATCH (i:Instrument {id: one.instrument})
UNWIND one.printed AS given
CREATE (i)-[:PRINTED]->(:Printed {ref: given.ref, kind: given.kind, value: given.value, count: given.count})
