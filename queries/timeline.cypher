// question: What is dated about an entity, in the order in which it happened?
// param: of entity -- whose timeline
// param: limit integer = 200 -- at most so many rows
// example: kg query timeline -p of="Ma Xiaohong"
MATCH (one:Entity {id: $of})-[edge]-(other:Entity)
WHERE edge.since IS NOT NULL OR edge.until IS NOT NULL
RETURN edge.since AS since, edge.until AS until, startNode(edge).name AS source,
       CASE WHEN edge:DENIED THEN 'DENIED ' + edge.of ELSE type(edge) END AS claim,
       endNode(edge).name AS target, edge.certainty AS certainty, edge.quotes[0] AS quote
ORDER BY coalesce(since, until), until, claim, source, target, certainty
LIMIT $limit
