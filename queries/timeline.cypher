// question: What is dated about an entity, in the order in which it happened?
// param: of entity -- whose timeline
// param: limit integer = 200 -- at most so many rows
// example: kg query timeline -p of="Ma Xiaohong"
MATCH (one:Entity {id: $of})-[claim]-(other:Entity)
WHERE claim.since IS NOT NULL OR claim.until IS NOT NULL
RETURN claim.since AS since, claim.until AS until, startNode(claim).name AS source,
       CASE WHEN claim:DENIED THEN 'DENIED ' + claim.of ELSE type(claim) END AS claim,
       endNode(claim).name AS target, claim.certainty AS certainty, claim.quotes[0] AS quote
ORDER BY coalesce(since, until), until, claim, source, target, certainty
LIMIT $limit
