// Claims kept before their form was, some at a time.
MATCH (c:Claim) WHERE c.form IS NULL
RETURN c.ref AS ref, c.body AS body LIMIT $limit
