// question: What is denied, and what stands against the denial?
// param: limit integer = 100 -- at most so many rows
// example: kg query denials
MATCH (one:Entity)-[said:DENIED]->(other:Entity)
OPTIONAL MATCH (one)-[claim]-(other)
WHERE type(claim) = said.of
  AND (startNode(claim).id = one.id OR said.of IN ['TRADES_WITH', 'MET_WITH', 'AGREED_WITH'])
WITH one, other, said, claim
ORDER BY claim.origin_count DESC, claim.id
WITH one, other, said, collect(claim.certainty + ': ' + claim.quotes[0]) AS against
RETURN one.name AS source, said.of AS denied, other.name AS target, said.quotes[0] AS denial, against
ORDER BY source, denied, target, said.since, said.id
LIMIT $limit
