// Outcomes that name an instrument that does not exist.
MATCH (c:Claim)
UNWIND c.means AS id
WITH id WHERE NOT EXISTS { (:Instrument {id: id}) }
RETURN count(*) AS n
