// Keys without claims.
MATCH (k:Key) WHERE NOT EXISTS { (k)<-[:OF]-(:Claim) }
RETURN count(k) AS n
