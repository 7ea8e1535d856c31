// Titles, dates and issuers that are printed nowhere any more.
UNWIND $printed AS ref
MATCH (p:Printed {ref: ref})
DETACH DELETE p
