// Changes how often a title, date or issuer is printed beside mentions of an instrument; answers with those that are not
// known (null) and those that nobody prints any more (0).
// A row: the reference, how many more.
CYPHER replan=skip
UNWIND $changes AS row
OPTIONAL MATCH (p:Printed {ref: row[0]})
SET p.count = p.count + row[1]
WITH row, p WHERE coalesce(p.count, 0) = 0
RETURN collect([row[0], p.count]) AS printed
