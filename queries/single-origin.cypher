// question: Which claims rest on the word of one newsroom alone?
// param: articles integer = 1 -- printed in at least so many articles
// param: limit integer = 100 -- at most so many rows
// example: kg query single-origin -p articles=2
MATCH (source:Entity)-[claim]->(target:Entity)
WHERE claim.origin_count = 1 AND claim.article_count >= $articles
RETURN source.name AS source, type(claim) AS claim, target.name AS target, claim.certainty AS certainty,
       claim.since AS since, claim.article_count AS articles, claim.quotes[0] AS quote
ORDER BY articles DESC, source, claim, target, since, certainty, claim.id
LIMIT $limit
