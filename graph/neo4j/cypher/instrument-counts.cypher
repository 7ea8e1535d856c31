// How many tasks cite an instrument, as stored: outside titles, and only inside them.
MATCH (i:Instrument {id: $id})
RETURN i.direct AS direct, i.nested AS nested
