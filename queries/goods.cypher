// question: Who exports and who imports a good?
// param: good entity -- the good
// param: limit integer = 100 -- at most so many rows
// example: kg query goods -p good=coal
MATCH (party:Entity)-[claim:EXPORTS|IMPORTS]->(good:Commodity {id: $good})
RETURN party.name AS party, toLower(type(claim)) AS trade, claim.certainty AS certainty, claim.since AS since,
       claim.origin_count AS origins, claim.quotes[0] AS quote
ORDER BY trade, party, since, certainty, claim.id
LIMIT $limit
