// Notes what the outcome of a claim depends on besides the claims of its own key.
UNWIND $needs AS need
MATCH (c:Claim {ref: need.claim})
MERGE (n:Need {needed: need.needed})
MERGE (c)-[:NEEDS {draft: need.draft}]->(n)
