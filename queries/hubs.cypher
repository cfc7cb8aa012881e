// question: Which entities have the most neighbours, by what kinds of claims?
// param: limit integer = 20 -- at most so many rows
// example: kg query hubs -p limit=5
MATCH (one:Entity)-[claim]-(other:Entity)
WHERE NOT claim:DENIED
WITH one, type(claim) AS kind, other
ORDER BY kind
WITH one, count(DISTINCT other) AS neighbours, collect(DISTINCT kind) AS kinds
RETURN one.name AS name, one.id AS id, neighbours, kinds
ORDER BY neighbours DESC, name, id
LIMIT $limit
