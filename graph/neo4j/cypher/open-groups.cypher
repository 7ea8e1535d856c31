// What is open in the whole store, by what it prints: most mentions first.
MATCH (c:Claim) WHERE c.status IN $statuses
WITH c.key AS key, c.form AS form, c.status AS status, sum(c.count) AS n
WHERE $n < 0 OR n < $n OR (n = $n AND (key > $key OR (key = $key AND (form > $form OR (form = $form AND status > $status)))))
RETURN key, form, status, n ORDER BY n DESC, key, form, status LIMIT $limit
