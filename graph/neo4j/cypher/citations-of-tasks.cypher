// What the mentions in these tasks mean of these instruments, beside the citations that stand.
CYPHER replan=skip
UNWIND $tasks AS ref
MATCH (t:Task) WHERE elementId(t) = ref
RETURN ref AS task, t.document AS document, t.pos AS pos, t.recency AS recency,
  COLLECT {
    MATCH (t)<-[:IN]-(m:Mention)-[:MAKES]->(c:Claim)
    UNWIND c.means AS id
    WITH m, c, id WHERE $instruments IS NULL OR id IN $instruments
    RETURN [id, m.ord, m.nested, m.covers, m.roles, c.status = 'resolved']
  } AS meant,
  COLLECT {
    MATCH (t)-[c:CITES]->(i:Instrument) WHERE $instruments IS NULL OR i.id IN $instruments
    RETURN [elementId(c), i.id, c.role, c.nested, c.certain, c.covers, c.count, c.mention]
  } AS stands
