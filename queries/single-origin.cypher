// question: Which claims rest on the word of one newsroom alone?
// param: articles integer = 1 -- printed in at least so many articles
// param: limit integer = 100 -- at most so many rows
// example: kg query single-origin -p articles=2
MATCH (source:Entity)-[edge]->(target:Entity)
WHERE edge.origin_count = 1 AND edge.article_count >= $articles
RETURN source.name AS source, type(edge) AS claim, target.name AS target, edge.certainty AS certainty,
       edge.since AS since, edge.article_count AS articles, edge.quotes[0] AS quote
ORDER BY articles DESC, source, claim, target, since, certainty, edge.id
LIMIT $limit
