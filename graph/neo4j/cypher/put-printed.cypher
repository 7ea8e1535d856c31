// Titles, dates and issuers that were not printed yet beside mentions of an instrument.
// A row: the instrument, and what is printed as lists: reference, kind, value, count.
CYPHER replan=skip
UNWIND $groups AS row
MATCH (i:Instrument {id: row[0]})
UNWIND row[1] AS given
CREATE (i)-[:PRINTED]->(:Printed {ref: given[0], kind: given[1], value: given[2], count: given[3]})
