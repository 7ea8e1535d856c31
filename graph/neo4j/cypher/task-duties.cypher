// Every task's record, in which its units stand as printed; the document's own with the first task of each.
MATCH (t:Task) MATCH (d:Document {id: t.document})
RETURN t.document AS document, CASE t.pos WHEN 0 THEN d.record ELSE '' END AS record, t.record AS task
ORDER BY document, t.pos
