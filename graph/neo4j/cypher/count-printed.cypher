// Changes how often a title, date or issuer is printed beside mentions of an instrument; answers with those known.
// A row: the reference, how many more.
UNWIND $changes AS row
MATCH (p:Printed {ref: row[0]})
SET p.count = p.count + row[1]
RETURN collect([p.ref, p.count]) AS printed
