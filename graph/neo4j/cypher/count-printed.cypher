// Changes how often a title, date or issuer is printed beside mentions of an instrument; answers with those known.
UNWIND $changes AS change
MATCH (p:Printed {ref: change.ref})
SET p.count = p.count + change.count
RETURN p.ref AS ref, p.count AS count
