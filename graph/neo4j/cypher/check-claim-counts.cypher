// Claims that count their mentions wrongly.
MATCH (c:Claim) WHERE c.count <> COUNT { (c)<-[:MAKES]-(:Mention) }
RETURN count(c) AS n
