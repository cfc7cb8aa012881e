// question: What is denied, and what stands against the denial?
// param: limit integer = 100 -- at most so many rows
// example: kg query denials
MATCH (one:Entity)-[denial:DENIED]->(other:Entity)
OPTIONAL MATCH (one)-[claim]-(other)
WHERE type(claim) = denial.of
  AND (startNode(claim).id = one.id OR denial.of IN ['TRADES_WITH', 'MET_WITH', 'AGREED_WITH'])
WITH one, other, denial, claim
ORDER BY claim.origin_count DESC, claim.id
WITH one, other, denial, collect(claim.certainty + ': ' + claim.quotes[0]) AS against
RETURN one.name AS source, denial.of AS denied, other.name AS target, denial.quotes[0] AS denial, against
ORDER BY source, denied, target, denial.since, denial.id
LIMIT $limit
